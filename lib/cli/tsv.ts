import { tidy } from '../checkin/text';
import { inputFile } from './files';

export interface Row {
  id: string;
  /** As a check-in is read: without what cannot be seen. */
  text: string;
}

/**
 * The rows `id TAB text` of a file; empty lines, and a first line that names the two columns, are passed over.
 * @throws UsageError when it cannot be read
 */
export async function rowsOf(path: string): Promise<Row[]> {
  const lines = new TextDecoder().decode(await inputFile(path)).split(/\r\n?|\n/);
  const rows = lines.filter((line) => line.trim()).map(rowOf);
  const [first] = rows;
  return first?.id === 'id' && ['text', 'sentence'].includes(first.text) ? rows.slice(1) : rows;
}

function rowOf(line: string): Row {
  const [id = '', ...fields] = line.split('\t');
  return { id, text: tidy(fields.join(' ')) };
}

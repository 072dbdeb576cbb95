import { tidy } from '../checkin/text';
import { inputFile } from './files';

export interface Row {
  id: string;
  /** As a check-in is read: without what cannot be seen. */
  text: string;
}

/**
 * The rows `id TAB text` of a file, those without a tab a text with the number of their row; empty lines, and a first line that names the two columns, are passed over.
 * @throws UsageError when it cannot be read
 */
export async function rowsOf(path: string): Promise<Row[]> {
  const lines = new TextDecoder().decode(await inputFile(path)).split(/\r\n?|\n/);
  const rows = lines.filter((line) => line.trim()).map(rowOf);
  const [first] = rows;
  return first?.id === 'id' && ['text', 'sentence'].includes(first.text) ? rows.slice(1) : rows;
}

function rowOf(line: string, index: number): Row {
  const [id = '', ...fields] = line.split('\t');
  return fields.length > 0 ? { id, text: tidy(fields.join(' ')) } : { id: String(index + 1), text: tidy(line) };
}

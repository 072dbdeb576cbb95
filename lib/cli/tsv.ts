import { tidy } from '../checkin/text';
import { inputFile } from './files';
import type { Options } from './options';
import { UsageError } from './usage';

export interface Row {
  id: string;
  /** As a check-in is read: without what cannot be seen. */
  text: string;
}

/**
 * The rows `id TAB text` of a file; one without a tab is a text, and its number its id. Empty lines, and a first line that
 * names the two columns, are passed over.
 * @throws UsageError when it cannot be read
 */
export async function rowsOf(path: string): Promise<Row[]> {
  const lines = new TextDecoder().decode(await inputFile(path)).split(/\r\n?|\n/);
  const rows = lines.filter((line) => line.trim()).map(rowOf);
  const [first] = rows;
  return first?.id === 'id' && ['text', 'sentence'].includes(first.text) ? rows.slice(1) : rows;
}

/** @throws UsageError unless a command was given either a text or a table */
export function checkEither({ command, checkIn, tsv }: Options): void {
  if (tsv !== null && checkIn.text !== '') throw new UsageError('Give either a text or --tsv FILE, not both.');
  if (tsv === null && checkIn.text === '') throw new UsageError(`${command} needs a text in quotes, or --tsv FILE.`);
}

function rowOf(line: string, index: number): Row {
  const [id = '', ...fields] = line.split('\t');
  return fields.length > 0 ? { id, text: tidy(fields.join(' ')) } : { id: String(index + 1), text: tidy(line) };
}

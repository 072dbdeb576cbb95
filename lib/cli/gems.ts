import { readFile } from 'node:fs/promises';
import { hear, HEARD_COLUMNS } from '../graph';
import type { Options } from './options';
import { UsageError } from './usage';

/** `gems --csv FILE`: what listeners would feel, from measured features; one JSON a line, `{"genre","track","gems"}`. */
export async function run({ csv }: Options): Promise<void> {
  if (csv === null) throw new UsageError('gems needs --csv FILE with a column for each measured feature.');
  const text = await readFile(csv, 'utf8').catch(() => {
    throw new UsageError(`There is no file "${csv}" that can be read.`);
  });
  const [head, ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
  if (!head) throw new UsageError(`"${csv}" is empty: its first line has to name the columns.`);
  const missing = HEARD_COLUMNS.filter((column) => !head.includes(column));
  if (missing.length > 0) throw new UsageError(`"${csv}" lacks the columns ${missing.join(', ')}.`);
  rows.forEach((cells, i) => {
    if (cells.length !== head.length) {
      throw new UsageError(
        `Row ${i + 1} of "${csv}" has ${cells.length} cells where the first line names ${head.length}.`,
      );
    }
    const row = Object.fromEntries(head.map((column, j) => [column, cells[j] ?? '']));
    const measured = Object.fromEntries(HEARD_COLUMNS.map((column) => [column, numberIn(row[column], column, i + 2)]));
    const { gems } = hear(measured);
    const rounded = Object.fromEntries(Object.entries(gems).map(([scale, value]) => [scale, Number(value.toFixed(4))]));
    console.log(JSON.stringify({ genre: row.genre ?? '', track: row.track ?? String(i + 1), gems: rounded }));
  });
}

/** Cells of a line; a cell in quotes may hold commas and doubled quotes. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}

/** NaN for a cell that is empty: a value that is not known says nothing. */
function numberIn(cell: string | undefined, column: string, line: number): number {
  if (cell === undefined || /^(nan|na|)$/i.test(cell)) return Number.NaN;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new UsageError(`Line ${line}: "${cell}" in column ${column} is not a number.`);
  return value;
}

import { checkText } from '../checkin/text';
import { readTsv } from '../emotions';
import { linesOf } from './lines';
import type { Options } from './options';
import { openReader } from './rooms';
import { UsageError } from './usage';

/** `read "text"` and `read --tsv FILE`: one JSON a line. */
export async function run({ checkIn, tsv }: Options): Promise<void> {
  if (tsv !== null && checkIn.text !== '') throw new UsageError('Give either a text or --tsv FILE, not both.');
  if (tsv === null && checkIn.text === '') throw new UsageError('read needs a text in quotes, or --tsv FILE.');
  const lines = tsv === null ? null : linesOf(tsv);
  const reader = await openReader();
  if (lines === null) {
    const { reading } = await reader.read(checkText(checkIn.text));
    console.log(JSON.stringify({ id: '1', scores: reading.scores, emotions: reading.emotions }));
    return;
  }
  for await (const row of readTsv(lines, reader)) {
    console.log(JSON.stringify(row));
  }
}

import { checkText } from '../checkin/text';
import type { EmotionReader, Scores } from '../emotions';
import { Failure } from '../values';
import type { Options } from './options';
import { openReader } from './rooms';
import { checkEither, type Row, rowsOf } from './tsv';

/** `read "text"` and `read --tsv FILE`: one JSON a line, `{"id","scores","emotions"}`. */
export async function run(options: Options): Promise<void> {
  checkEither(options);
  const { checkIn, tsv } = options;
  const rows = tsv === null ? null : await rowsOf(tsv);
  const reader = await openReader();
  if (rows === null) {
    const { reading } = await reader.read(checkText(checkIn.text));
    console.log(JSON.stringify({ id: '1', scores: reading.scores, emotions: reading.emotions }));
    return;
  }
  for (const row of rows) console.log(JSON.stringify(await answered(row, reader)));
}

/** One line of the answer. A text that cannot be read has no scores and says why. */
async function answered({ id, text }: Row, reader: EmotionReader) {
  try {
    const { reading } = await reader.read(text);
    return { id, scores: rounded(reading.scores), emotions: reading.emotions };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { id, scores: null, emotions: [], failure: { code: error.code, sentence: error.message } };
  }
}

const rounded = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, Number(score.toFixed(6))])) as Scores;

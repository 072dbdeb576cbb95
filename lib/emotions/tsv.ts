import { Failure, type FeltEmotion } from '../values';
import type { EmotionReader } from './reader';
import type { Scores } from './reading';

/** One line of `read --tsv`. A text that cannot be read has no scores and says why. */
export interface TsvReading {
  id: string;
  scores: Scores | null;
  emotions: FeltEmotion[];
  failure?: { code: string; sentence: string };
}

const rounded = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, Number(score.toFixed(6))])) as Scores;

/** Reads lines of `id TAB text`, in order, one answer a line; empty lines are passed over. */
export async function* readTsv(
  lines: Iterable<string> | AsyncIterable<string>,
  reader: EmotionReader,
): AsyncGenerator<TsvReading> {
  for await (const line of lines) {
    if (!line.trim()) continue;
    const [id = '', ...fields] = line.replace(/\r$/, '').split('\t');
    try {
      const { reading } = await reader.read(fields.join(' ').trim());
      yield { id, scores: rounded(reading.scores), emotions: reading.emotions };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { id, scores: null, emotions: [], failure: { code: error.code, sentence: error.message } };
    }
  }
}

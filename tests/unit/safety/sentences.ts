import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { screen } from '../../../lib/safety/screen';

export interface Sentence {
  id: string;
  language: string;
  crisis: boolean;
  kind: string;
  text: string;
}

export const sentencesOf = (set: 'development' | 'held-back') => sentencesIn(`tests/fixtures/safety/${set}.tsv`);

/** Sentences that the project wrote: id (those trained on have none), language, crisis 0/1, kind, text. */
export function sentencesIn(path: string): Sentence[] {
  const file = readFileSync(path);
  const [, ...lines] = `${path.endsWith('.gz') ? gunzipSync(file) : file}`.trim().split('\n');
  return lines.map((line) => {
    const [text = '', kind = '', crisis, language = '', id = ''] = line.split('\t').reverse();
    return { id, language, crisis: crisis === '1', kind, text };
  });
}

/** Shares of the sentences that count and of the near misses that do too, and which went wrong. */
export function figuresOf(sentences: Sentence[]) {
  const missed = sentences.filter(({ crisis, text }) => crisis && !screen(text).crisis).map(({ id }) => id);
  const alarms = sentences.filter(({ crisis, text }) => !crisis && screen(text).crisis).map(({ id }) => id);
  const positives = sentences.filter(({ crisis }) => crisis).length;
  return {
    missed,
    alarms,
    recall: 1 - missed.length / positives,
    falseAlarms: alarms.length / (sentences.length - positives),
  };
}

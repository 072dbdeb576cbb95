import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTokenizer } from '../../../lib/emotions/tokenizer';
import { MODEL_DIRECTORY, nodeHost } from '../../../lib/emotions/node';
import { createReader, type EmotionReader } from '../../../lib/emotions/reader';
import { LABELS } from '../../../lib/values';

interface Sentence {
  language: string;
  text: string;
}
/** What models/emotion/fixtures.py wrote down: the same file, read by onnxruntime for Python. */
interface Python {
  model_sha256: string;
  rows: { ids: number[]; scores: number[] }[];
}

const json = async <T>(path: string) => JSON.parse(await readFile(path, 'utf8')) as T;
const fixture = <T>(name: string) => json<T>(`tests/fixtures/emotion/${name}`);
const shipped = <T>(name: string) => json<T>(`${MODEL_DIRECTORY}${name}`);

let sentences: Sentence[];
let python: Python;
beforeAll(async () => {
  sentences = await fixture('sentences.json');
  python = await fixture('python.json');
});

describe('Python and TypeScript', () => {
  it('compare 500 sentences in 20 languages, read by the model that ships', async () => {
    expect(sentences).toHaveLength(500);
    expect(python.rows).toHaveLength(500);
    expect(new Set(sentences.map(({ language }) => language)).size).toBe(20);
    expect((await shipped<{ model_sha256: string }>('labels.json')).model_sha256).toBe(python.model_sha256);
  });

  it('cut every sentence into the same tokens', async () => {
    const tokenizer = makeTokenizer(await shipped('tokenizer.json'), await shipped('tokenizer_config.json'));
    const differing = sentences.filter(({ text }, i) => {
      const { ids } = tokenizer.encode(text);
      return ids.join() !== python.rows[i]?.ids.join();
    });
    expect(differing).toEqual([]);
  });

  it('give the same scores within .002', { timeout: 180_000 }, async () => {
    const reader: EmotionReader = await createReader(nodeHost());
    const apart: { text: string; by: number }[] = [];
    for (const [i, { text }] of sentences.entries()) {
      const { reading } = await reader.read(text);
      const theirs = python.rows[i]?.scores ?? [];
      const by = Math.max(...LABELS.map((label, j) => Math.abs(reading.scores[label] - (theirs[j] ?? Number.NaN))));
      if (!(by <= 0.002)) apart.push({ text, by });
    }
    await reader.close();
    expect(apart).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/emotions/reader';
import { Failure } from '../../../lib/values';
import { hostWith, type Changes } from './hosts';

const MODEL = 'onnx/model_quantized.onnx';
const changed = (changes: Changes) => hostWith('sound', changes);
const json = (change: (value: Record<string, unknown>) => unknown) => (bytes: Buffer) =>
  Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString()))));

const gone = () => {
  throw new Error('ENOENT');
};

describe('a model that cannot be used is refused when it is loaded', () => {
  it.each([
    ['a missing model', changed({ [MODEL]: gone }), /onnx\/model_quantized\.onnx is missing/],
    ['a truncated model', changed({ [MODEL]: (b) => b.subarray(0, b.length >> 1) }), /damaged/],
    ['an empty model', changed({ [MODEL]: () => Buffer.alloc(0) }), /damaged/],
    ['one flipped bit', changed({ [MODEL]: flipped }), /damaged/],
    ['missing labels', changed({ 'labels.json': gone }), /labels\.json is missing/],
    ['labels that are no JSON', changed({ 'labels.json': (b) => b.subarray(0, 90) }), /labels\.json is damaged/],
    ['labels in another order', changed({ 'labels.json': json(reversed) }), /feelings does not fit/],
    ['too few thresholds', changed({ 'labels.json': json((l) => ({ ...l, thresholds: [0.5] })) }), /does not fit/],
    ['a missing tokenizer', changed({ 'tokenizer.json': gone }), /tokenizer\.json is missing/],
    ['a tokenizer of nothing', changed({ 'tokenizer.json': () => Buffer.from('{}') }), /tokenizer is damaged/],
    ['a tokenizer of another model', changed({ 'config.json': json(smaller) }), /its tokenizer has/],
    ['a config of nothing', changed({ 'config.json': () => Buffer.from('null') }), /config\.json is damaged/],
  ])('%s', async (_, host, sentence) => expectRefused(createReader(host), sentence));

  it.each(['narrow', 'shallow', 'no-pooled', 'not-a-number'])('a model that answers wrongly: %s', async (name) => {
    await expectRefused(createReader(hostWith(name)), /does not give what it should/);
  });

  it('and one that answers rightly is taken', async () => {
    const done: string[] = [];
    const onProgress = (step: number, all: number, what: string) => done.push(`${what} ${step}/${all}`);
    const reader = await createReader(hostWith('sound', {}, { onProgress }));
    expect((await reader.read('I am here')).reading.scores.joy).toBeLessThan(0.1);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7].map((step) => `loading ${step}/7`));
    await reader.close();
  });
});

function flipped(bytes: Buffer): Buffer {
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

function reversed(labels: Record<string, unknown>) {
  return { ...labels, labels: [...(labels.labels as string[])].reverse() };
}

function smaller(config: Record<string, unknown>) {
  return { ...config, vocab_size: 100 };
}

async function expectRefused(opening: Promise<unknown>, sentence: RegExp): Promise<void> {
  const error = await opening.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  expect((error as Failure).code).toBe('reader-failed');
  expect((error as Failure).message).toMatch(sentence);
  expect((error as Failure).message).toMatch(/choose what you feel by hand\.$/);
}

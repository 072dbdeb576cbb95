import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../../lib/emotions/node';
import { createReader, type EmotionReader } from '../../../lib/emotions/reader';
import { type Emotion, Failure, LABELS, TEXT_LIMIT } from '../../../lib/values';

/** All tests here read with the model that ships. */
let reader: EmotionReader;
const steps: string[] = [];
beforeAll(async () => {
  const onProgress = (done: number, total: number, what: string) => steps.push(`${what} ${done}/${total}`);
  reader = await createReader({ ...nodeHost(), onProgress });
}, 120_000);
afterAll(() => reader.close());

const codeOf = (text: string) =>
  reader.read(text).then(
    () => 'read',
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  );

const SENTENCE = 'My boss shouted at me today and I still feel small. ';

const DIARY =
  'Woke up at seven, made coffee and looked out at the rain. The tram was late again. At work we had the weekly ' +
  'meeting about the new booking system, and Tom explained the export for the third time. For lunch I had soup. In ' +
  'the afternoon my mother called and told me that grandma has died last night. I just sat there. I could not say ' +
  'anything. I finished the report because I did not know what else to do. On the way home I bought bread and milk. ' +
  "The neighbour's children were playing football in the yard. I have to call my brother tomorrow and find the black " +
  'shoes. The kitchen light is flickering and I should change the bulb. I miss her so much already. The flat is very ' +
  'quiet now.';

describe('the reader', () => {
  it('gives 28 probabilities, a vector and a reading, the same every time', async () => {
    const first = await reader.read(SENTENCE);
    expect(Object.keys(first.reading.scores)).toEqual([...LABELS]);
    expect(Object.values(first.reading.scores).every((score) => score > 0 && score < 1)).toBe(true);
    expect(first.pooled).toHaveLength(384);
    expect(first.reading.closest).toHaveLength(3);
    expect(first.unknown).toBe(0);
    expect(await reader.read(SENTENCE)).toEqual(first);
  });

  it.each(['', '.', '!!!', ' \u{1F62D}', '. I went to the market today.'])(
    'hears danger in "everyone would have it easier if I just wasn’t around%s"',
    async (end) => {
      const { danger } = await reader.read(`everyone would have it easier if I just wasn't around${end}`);
      expect(danger.probability).toBeGreaterThan(danger.threshold);
    },
  );

  it('tells joy from sadness in four scripts', async () => {
    const pairs = [
      ['I am so happy today', 'I am so sad today'],
      ['今天我好开心', '今天我好难过'],
      ['Я сегодня так счастлива', 'Мне сегодня так грустно'],
      ['أنا سعيد جدا اليوم', 'أنا حزين جدا اليوم'],
    ] as const;
    for (const [happy, sad] of pairs) {
      const [{ scores: bright }, { scores: dark }] = [
        (await reader.read(happy)).reading,
        (await reader.read(sad)).reading,
      ];
      expect(bright.joy, happy).toBeGreaterThan(dark.joy);
      expect(dark.sadness, sad).toBeGreaterThan(bright.sadness);
    }
  });

  it('reads emoji and typed faces', async () => {
    expect((await reader.read('😭😭😭')).reading.scores.sadness).toBeGreaterThan(
      (await reader.read('😂')).reading.scores.sadness,
    );
    expect(await codeOf(':(')).toBe('read');
  });

  it('reads a long text in parts, and the same sentence over and over as itself', { timeout: 120_000 }, async () => {
    const once = (await reader.read(SENTENCE.repeat(4).trim())).reading;
    steps.length = 0;
    const often = (await reader.read(SENTENCE.repeat(40).trim())).reading;
    const total = steps.length - 1;
    expect(total).toBeGreaterThan(5);
    expect(steps).toEqual(Array.from(steps, (_, done) => `reading ${done}/${total}`));
    for (const label of LABELS) expect(Math.abs(often.scores[label] - once.scores[label])).toBeLessThan(0.1);
  });

  it('finds the one thing that matters in a page of a diary, without lighting up everything', async () => {
    const emotions = (await reader.read(DIARY)).reading.emotions.map(({ emotion }) => emotion);
    expect(emotions.some((emotion) => emotion === 'sadness' || emotion === 'grief')).toBe(true);
    expect(emotions.length).toBeLessThanOrEqual(4);
  });

  it('shows which words spoke for a feeling, in a long text too', { timeout: 120_000 }, async () => {
    const strongest = async (text: string, emotion: Emotion) => {
      const words = await reader.explain(text, emotion);
      const [first] = words.sort((a, b) => b.weight - a.weight);
      return text.slice(first?.start, first?.end);
    };
    const said = 'So proud of my girl tonight, but I am a little ashamed of what I said to her';
    expect(await strongest(said, 'pride')).toBe('proud');
    expect(await strongest(said, 'embarrassment')).toBe('ashamed');
    expect(DIARY.indexOf('ashamed')).toBe(-1);
    expect(await strongest(`${DIARY} ${said}.`, 'pride')).toBe('proud');
  });

  it.each([
    ['nothing', '', 'text-empty'],
    ['spaces', ' \n\u3000 ', 'text-empty'],
    ['more than the limit', 'x'.repeat(TEXT_LIMIT + 1), 'text-too-long'],
    ["a script that the vocabulary lacks (N'Ko)", 'ߒ ߕߍ߫ ߛߎߣߐ߲߫ ߞߏ ߡߎߣߐ߲', 'text-no-words'],
    ['half a character', '\ud83d', 'text-no-words'],
    ['figures', '1234', 'read'],
  ])('%s: %s', async (_, text, code) => expect(await codeOf(text)).toBe(code));

  it('claims nothing of a text with too much that it does not know', async () => {
    const { reading, unknown } = await reader.read('I am happy ߒߞߏ ߡߎߣ');
    expect(unknown).toBeGreaterThan(0.25);
    expect(reading).toMatchObject({ emotions: [] });
  });

  it('throws nothing but a Failure, whatever it is given', { timeout: 180_000 }, async () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 });
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      units.map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom('<s>', '</s>', '<unk><pad>', '▁', '\u0000', '﷽'.repeat(60), 'constructor', '__proto__'),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const outcome = await reader.read(text).catch((error: unknown) => error);
        if (outcome instanceof Failure) expect(outcome.code).toMatch(/^text-(empty|no-words)$/);
        else expect(outcome).toMatchObject({ reading: { source: 'model' } });
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctReading, readByHand, toReading, type Scores } from '../../../lib/emotions/reading';
import { EMOTIONS, LABELS, type Emotion } from '../../../lib/values';

const all = (value: number): Scores => Object.fromEntries(LABELS.map((label) => [label, value])) as Scores;
const scores = (some: Partial<Scores>): Scores => ({ ...all(0.01), ...some });
const thresholds = { ...all(0.3), grief: 0.1, approval: 0.6 };
const names = (reading: { emotions: { emotion: Emotion }[] }) => reading.emotions.map(({ emotion }) => emotion);

describe('a reading', () => {
  it('takes the emotions that reach their own threshold, by strength and then by score', () => {
    const read = scores({ grief: 0.3, sadness: 0.5, approval: 0.59, joy: 0.3, desire: 0.4 });
    const reading = toReading(read, thresholds);
    expect(names(reading)).toEqual(['sadness', 'grief', 'desire', 'joy']);
    expect(reading.emotions.map(({ strength }) => strength)).toEqual(['some', 'some', 'a little', 'a little']);
    expect(names(toReading({ ...read, grief: 0.45 }, thresholds))[0]).toBe('grief');
    expect(reading.source).toBe('model');
  });

  it.each([
    [0.3, 'a little'],
    [0.45, 'a little'],
    [0.47, 'some'],
    [0.71, 'some'],
    [0.73, 'a lot'],
    [1, 'a lot'],
  ] as const)('says of a score of %d at a threshold of .3: %s', (score, strength) => {
    expect(toReading(scores({ fear: score }), thresholds).emotions[0]?.strength).toBe(strength);
  });

  it('keeps five at most', () => {
    expect(toReading(all(0.95), thresholds).emotions).toHaveLength(5);
  });

  it('claims nothing when nothing stands out, and offers the three that came nearest', () => {
    const reading = toReading(scores({ neutral: 0.9, sadness: 0.2, fear: 0.29, approval: 0.35 }), thresholds);
    expect(reading).toMatchObject({ emotions: [], closest: ['fear', 'sadness', 'approval'] });
  });

  it('lets neutral hide no feeling', () => {
    expect(names(toReading(scores({ neutral: 0.9, grief: 0.4 }), thresholds))).toEqual(['grief']);
  });

  it('claims nothing of a text that is mostly unknown to the model', () => {
    const reading = toReading(scores({ joy: 0.9 }), thresholds, false);
    expect(reading).toMatchObject({ emotions: [] });
    expect(reading.closest[0]).toBe('joy');
  });

  it('is in order, within its bounds, for any scores', () => {
    const anyScores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(anyScores, (values) => {
        const given = Object.fromEntries(LABELS.map((label, i) => [label, values[i]])) as Scores;
        const { emotions, closest } = toReading(given, thresholds);
        const order = emotions.map(
          ({ strength, score }) => ['a little', 'some', 'a lot'].indexOf(strength) + score / 2,
        );
        expect(order).toEqual([...order].sort((a, b) => b - a));
        expect(emotions.every(({ emotion, score }) => score >= thresholds[emotion])).toBe(true);
        expect(new Set([...closest, ...emotions.map(({ emotion }) => emotion)]).size).toBe(3 + emotions.length);
      }),
    );
  });
});

describe('a reading by hand', () => {
  it('takes what was picked, without the model', () => {
    const reading = readByHand(['grief', 'love', 'grief']);
    expect(names(reading)).toEqual(['grief', 'love']);
    expect(reading).toMatchObject({ source: 'hand' });
    expect(reading.scores.grief).toBeGreaterThan(0.5);
    expect(reading.scores.joy).toBe(0);
  });

  it('keeps the first five', () => expect(names(readByHand(EMOTIONS))).toEqual(EMOTIONS.slice(0, 5)));
  it('of nothing says nothing', () => expect(readByHand([])).toMatchObject({ emotions: [] }));
});

describe('a correction', () => {
  const reading = toReading(scores({ sadness: 0.9, grief: 0.4, joy: 0.2 }), thresholds);

  it('takes out for good', () => {
    const corrected = correctReading(reading, { takeOut: 'grief' });
    expect(names(corrected)).toEqual(['sadness']);
    expect(corrected).toMatchObject({ source: 'corrected' });
    expect(corrected.scores.grief).toBe(0);
  });

  it('puts in front, at least as strong as what led', () => {
    const corrected = correctReading(reading, { putIn: 'joy' });
    expect(names(corrected)).toEqual(['joy', 'sadness', 'grief']);
    expect(corrected.emotions[0]?.score).toBe(0.9);
    expect(corrected.closest).not.toContain('joy');
  });

  it('swaps in one tap', () => {
    expect(names(correctReading(reading, { takeOut: 'sadness', putIn: 'joy' }))).toEqual(['joy', 'grief']);
  });

  it('leaves nothing claimed when the last is taken out', () => {
    expect(correctReading(readByHand(['fear']), { takeOut: 'fear' })).toMatchObject({
      emotions: [],
      source: 'hand',
    });
  });

  it('does not change what it is given', () => {
    const before = structuredClone(reading);
    correctReading(reading, { takeOut: 'sadness', putIn: 'joy' });
    expect(reading).toEqual(before);
  });

  it('never exceeds five', () => {
    const full = toReading(all(0.95), thresholds);
    const putIn = EMOTIONS.find((emotion) => !names(full).includes(emotion)) as Emotion;
    expect(names(correctReading(full, { putIn }))).toHaveLength(5);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feel, musicOfParts } from '../../../lib/graph';
import { partOf } from '../../../lib/graph/parts';
import { GEMS_SCALES, MUSIC_PARAMETERS, MUSIC_RANGE, type Explanation, type GemsProfile } from '../../../lib/values';
import { anyCheckIn, anyReading, checkInAt, readingOf, runs } from './readings';

const sumOf = ({ baseline, terms, clipped }: Explanation) =>
  terms.reduce((sum, { amount }) => sum + amount, baseline) + clipped;

describe('the felt state', () => {
  test('explains every value exactly, names its sources and stays within what can be played', () => {
    fc.assert(
      fc.property(anyReading, anyCheckIn, (reading, checkIn) => {
        const felt = feel(reading, checkIn);
        for (const name of MUSIC_PARAMETERS) {
          const explanation = felt.explanations[name];
          expect(explanation.value).toBe(felt.music[name]);
          expect(Math.abs(sumOf(explanation) - explanation.value)).toBeLessThan(1e-9);
          expect(felt.music[name]).toBeGreaterThanOrEqual(MUSIC_RANGE[name].min);
          expect(felt.music[name]).toBeLessThanOrEqual(MUSIC_RANGE[name].max);
          for (const { origin, source } of explanation.terms) {
            expect(source.length).toBeGreaterThan(10);
            expect(['the hour', 'neutral', ...reading.emotions.map(({ emotion }) => emotion)]).toContain(origin);
          }
        }
        for (const scale of GEMS_SCALES) expect(felt.gems[scale]).toSatisfy((x: number) => x >= 0 && x <= 1);
        expect(Math.max(Math.abs(felt.affect.valence), Math.abs(felt.affect.arousal))).toBeLessThanOrEqual(1);
      }),
      runs(300),
    );
  });

  test('reports a bound that was met, instead of hiding it', () => {
    const gems = Object.fromEntries(GEMS_SCALES.map((scale) => [scale, scale === 'joyful' ? 1 : 0])) as GemsProfile;
    const point = partOf('this point', { valence: 1, arousal: 1 }, { ...gems, power: 1, tension: 1 });
    const { music, explanations } = musicOfParts([point]);
    expect(music.tempo).toBe(150);
    const sum = explanations.tempo.terms.reduce((total, { amount }) => total + amount, explanations.tempo.baseline);
    expect(sum).toBeGreaterThan(150.5);
    expect(explanations.tempo.clipped).toBeCloseTo(150 - sum, 9);
    expect(explanations.tempo.terms.map(({ origin }) => origin)).toEqual(['this point']);
  });

  test('is additive: two emotions give the weighted mean of their own music', () => {
    const [joy, love] = [feel(readingOf({ joy: 0.6 })), feel(readingOf({ love: 0.6 }))];
    const both = feel(readingOf({ joy: 0.6, love: 0.3 }));
    for (const name of MUSIC_PARAMETERS)
      expect(both.music[name]).toBeCloseTo((2 * joy.music[name] + love.music[name]) / 3, 9);
  });

  test('keeps mixed feelings mixed: grief with relief is grief first, not neutral', () => {
    const mixed = feel(readingOf({ grief: 0.8, relief: 0.5 }));
    const [grief, neutral] = [feel(readingOf({ grief: 0.8 })), feel(readingOf({}))];
    expect(mixed.spread).toBeGreaterThan(0.5);
    expect(grief.spread).toBe(0);
    expect(Math.abs(mixed.music.tempo - grief.music.tempo)).toBeLessThan(
      Math.abs(mixed.music.tempo - neutral.music.tempo),
    );
    expect(mixed.music.mode).toBeLessThan(0.27);
    expect(mixed.explanations.tempo.terms.map(({ origin }) => origin)).toEqual(['grief', 'relief']);
    expect(mixed.reasons[0]).toMatchObject({ from: 'emotion:relief', to: 'emotion:grief' });
  });

  test('gives reasons that can be read, strongest first, each with its source', () => {
    const { reasons } = feel(readingOf({ nervousness: 0.8 }), checkInAt(23.5));
    const edges = reasons.map(({ from, to }) => `${from} ${to}`);
    expect(edges).toContain('emotion:nervousness affect:arousal');
    expect(edges).toContain('affect:arousal music:tempo');
    expect(edges).toContain('emotion:nervousness gems:tension');
    for (const { source, amount } of reasons) {
      expect(source).toMatch(/\d{4}|Design choice/);
      expect(amount).not.toBe(0);
    }
  });

  test('hears the hour: later is a little slower and softer, by day there is no such term', () => {
    const [noon, night] = [12, 23.5].map((hour) => feel(readingOf({ joy: 0.8 }), checkInAt(hour)));
    expect(night?.music.tempo).toBeLessThan(noon?.music.tempo ?? 0);
    expect(noon?.explanations.tempo.terms.some(({ origin }) => origin === 'the hour')).toBe(false);
  });

  test('leans towards what is closest when nothing stands out, and no further', () => {
    const quiet = readingOf({});
    const unsure = {
      ...quiet,
      closest: ['nervousness' as const, 'fear' as const],
      scores: { ...quiet.scores, neutral: 0.33, nervousness: 0.17, fear: 0.09 },
    };
    const [neutral, leaning, nervous] = [quiet, unsure, readingOf({ nervousness: 0.8 })].map(
      (reading) => feel(reading).music.tempo,
    );
    expect(leaning).toBeGreaterThan((neutral ?? 0) + 5);
    expect(leaning).toBeLessThan((nervous ?? 0) - 10);
    expect(feel(unsure).explanations.tempo.terms.map(({ origin }) => origin)).toContain('nervousness');
  });

  test('plays something quiet when no feeling was read', () => {
    const { music, explanations } = feel(readingOf({}));
    expect(music.tempo).toBeLessThan(80);
    expect(explanations.tempo.terms[0]?.origin).toBe('neutral');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FARTHEST, feel, learn, OWN, type Swap, toldOf, type Trial } from '../../../lib/graph';
import { FARTHEST_SWAP } from '../../../lib/graph/learn';
import {
  EMOTIONS,
  GEMS_SCALES,
  INTENTIONS,
  MUSIC_PARAMETERS,
  type MusicParameter,
  type OwnLayer,
} from '../../../lib/values';
import { anyCheckIn, anyOwn, anyReading, readingOf, runs } from './readings';

const trial = (evening: number, off: Trial['off'], liking: number): Trial => ({
  evening: `${evening}`,
  intention: 'sleep',
  met: 'tension',
  gone: 1,
  off,
  liking,
});
const evenings = (count: number, make: (evening: number) => Trial[]): Trial[] =>
  Array.from({ length: count }, (_, i) => make(i)).flat();

describe("the person's own layer", () => {
  test('learns slower endings from what was skipped and what was kept, and says so', () => {
    const own = learn(
      evenings(6, (i) => [trial(i, { tempo: 12 }, -1), trial(i, { tempo: -4 }, 1), trial(i, { tempo: -6 }, 0.3)]),
      [],
    );
    const { amount = 0, evenings: count } = own['intention:sleep>music:tempo'] ?? {};
    expect(count).toBe(6);
    expect(amount).toBeLessThan(-3);
    expect(toldOf(own)[0]).toMatchObject({ from: 'intention:sleep', to: 'music:tempo', amount, evenings: 6 });
  });

  test('learns nothing from what is always off, from likings without a difference, or from too little', () => {
    expect(
      learn(
        evenings(9, (i) => [trial(i, { brightness: 0.3 }, (i % 3) - 1)]),
        [],
      ),
    ).toEqual({});
    expect(
      learn(
        evenings(9, (i) => [trial(i, { tempo: i - 4 }, 0.1)]),
        [],
      ),
    ).toEqual({});
    expect(
      learn(
        evenings(2, (i) => [trial(i, { tempo: 20 }, -1), trial(i, { tempo: -20 }, 1)]),
        [],
      ),
    ).toEqual({});
  });

  test('believes more the more evenings say the same, and never goes farther than it may', () => {
    const after = (count: number) =>
      learn(
        evenings(count, (i) => [trial(i, { tempo: 5 }, -1), trial(i, { tempo: -5 }, 1)]),
        [],
      )['intention:sleep>music:tempo']?.amount ?? 0;
    expect(after(12)).toBeLessThan(after(3));
    expect(after(12)).toBeGreaterThan(-5);
    const anyTrial = fc.record({
      evening: fc.constantFrom('a', 'b', 'c', 'd'),
      intention: fc.constantFrom(...INTENTIONS),
      met: fc.constantFrom(...GEMS_SCALES),
      gone: fc.double({ min: 0, max: 1, noNaN: true }),
      off: fc.record(
        Object.fromEntries(
          Object.keys(FARTHEST).map((name) => [name, fc.double({ min: -1e3, max: 1e3, noNaN: true })]),
        ),
      ),
      liking: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    const anySwap = fc.record({
      evening: fc.constantFrom('a', 'b', 'c'),
      read: fc.constantFrom(...EMOTIONS),
      meant: fc.constantFrom(...EMOTIONS, 'neutral' as const),
    });
    fc.assert(
      fc.property(fc.array(anyTrial as fc.Arbitrary<Trial>, { maxLength: 30 }), fc.array(anySwap), (trials, swaps) => {
        const own = learn(trials, swaps);
        for (const [edge, { amount }] of Object.entries(own)) {
          const farthest = FARTHEST[edge.split('>music:')[1] as MusicParameter] ?? FARTHEST_SWAP;
          expect(Math.abs(amount)).toBeLessThanOrEqual(farthest);
        }
        expect(learn(structuredClone(trials), structuredClone(swaps))).toEqual(own);
        expect(toldOf(own)).toHaveLength(Object.keys(own).length);
      }),
      runs(100),
    );
  });

  test('leans towards what is meant when a word is read', () => {
    const swaps: Swap[] = ['a', 'b', 'c', 'd'].map((evening) => ({
      evening,
      read: 'nervousness',
      meant: 'excitement',
    }));
    const own = learn([], [...swaps, { evening: 'e', read: 'nervousness' }]);
    const reading = readingOf({ nervousness: 0.8 });
    const [usual, leaning] = [feel(reading), feel(reading, undefined, own)];
    expect(leaning.music.mode).toBeGreaterThan(usual.music.mode + 0.1);
    expect(leaning.gems.tension).toBeLessThan(usual.gems.tension);
    expect(feel(readingOf({ fear: 0.8 }), undefined, own)).toEqual(feel(readingOf({ fear: 0.8 })));
    expect(toldOf(own)[0]).toMatchObject({
      from: 'emotion:nervousness',
      to: 'emotion:excitement',
      amount: 0.4,
      evenings: 4,
    });
  });

  test('has a term of its own in every explanation, and the sum stays exact', () => {
    const layer: OwnLayer = { 'gems:tension>music:tempo': { amount: -4, evenings: 5 } };
    const reading = readingOf({ nervousness: 0.8 });
    const { tempo } = feel(reading, undefined, layer).explanations;
    const term = tempo.terms.find(({ origin }) => origin === OWN);
    expect(term?.amount).toBeCloseTo(-4 * 0.85, 9);
    expect(term?.source).toContain('learnt from 5 of your evenings');
    expect(tempo.value).toBeCloseTo(feel(reading).music.tempo - 4 * 0.85, 9);
    const own = feel(reading, undefined, layer).reasons.find(({ from }) => from === 'context:your evenings');
    expect(own).toMatchObject({ to: 'music:tempo', amount: -4 * 0.85 });
    fc.assert(
      fc.property(anyReading, anyCheckIn, anyOwn, (any, checkIn, own) => {
        const { explanations } = feel(any, checkIn, own);
        for (const name of MUSIC_PARAMETERS) {
          const { baseline, terms, clipped, value } = explanations[name];
          expect(terms.reduce((sum, { amount }) => sum + amount, baseline) + clipped).toBeCloseTo(value, 9);
          expect(terms.filter(({ origin }) => origin === OWN).length).toBeLessThanOrEqual(1);
        }
      }),
      runs(300),
    );
  });
});

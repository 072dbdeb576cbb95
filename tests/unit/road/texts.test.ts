import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, keptText } from '../../../lib/checkin/text';
import { openLibrary, openReader } from '../../../lib/cli/rooms';
import { readByHand } from '../../../lib/emotions';
import { splitText } from '../../../lib/emotions/sentences';
import { makeTokenizer } from '../../../lib/emotions/tokenizer';
import { feel } from '../../../lib/graph';
import { planJourney } from '../../../lib/journey';
import { eveningOf } from '../../../lib/pipeline';
import { screen } from '../../../lib/safety/screen';
import { EMOTIONS, Failure, INTENTIONS, LABELS, TEXT_LIMIT } from '../../../lib/values';
import { anyText, everyBlock, NASTY } from '../../helpers/texts';
import { times } from '../../helpers/thorough';

/** Half of a character beyond the basic plane. */
const LONE = /\p{Surrogate}/u;

const COUNT = times(1000, 50_000);
const LONG = { timeout: 7_200_000 };

const file = (name: string) => JSON.parse(readFileSync(`public/models/emotion/${name}`, 'utf8'));
const tokenizer = makeTokenizer(file('tokenizer.json'), file('tokenizer_config.json'));

/** What is left of a text to be read; null where one clear sentence says why not. */
function taken(raw: string): string | null {
  try {
    return checkText(raw);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return null;
  }
}

/** A text on its way to the model. */
function reads(raw: string): void {
  const text = taken(raw);
  if (text === null) return;
  expect(text).not.toMatch(LONE);
  const { ids } = tokenizer.encode(text);
  for (const id of ids) expect(Number.isInteger(id) && id >= 0 && id < tokenizer.size).toBe(true);
  const stretches = splitText(text, (part) => tokenizer.encode(part).tokens);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  for (const { tokens } of stretches) expect(tokens).toBeLessThanOrEqual(128);
}

describe(`any text, ${COUNT} of them`, () => {
  it('is split and tokenised for the reader', LONG, () => {
    fc.assert(fc.property(anyText, reads), { numRuns: COUNT });
  });

  it('goes through the check for a crisis, which answers yes or no and why', LONG, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { crisis, why } = screen(text);
        expect(crisis).toBe(why !== null);
      }),
      { numRuns: COUNT },
    );
  });

  it('is kept as it is beside feelings chosen by hand, and fits', LONG, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = keptText(text);
        expect(kept).not.toMatch(LONE);
        expect(kept.length).toBeLessThanOrEqual(TEXT_LIMIT);
        expect(keptText(kept)).toBe(kept);
      }),
      { numRuns: COUNT },
    );
  });

  it('and any reading of it gives a journey within bounds', LONG, () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const reading = fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...EMOTIONS), { minLength: 1, maxLength: 5 }),
        fc.array(share, { minLength: 28, maxLength: 28 }),
      )
      .map(([emotions, scores]) => {
        const byHand = readByHand(emotions);
        const felt = byHand.emotions.map((one, n) => ({ ...one, score: scores[n] ?? one.score }));
        const all = Object.fromEntries(LABELS.map((label, n) => [label, scores[n]])) as typeof byHand.scores;
        return { ...byHand, scores: all, emotions: felt, source: 'model' as const };
      });
    const checkIn = fc.record({
      text: anyText,
      intention: fc.constantFrom(...INTENTIONS),
      minutes: fc.integer({ min: 1, max: 60 }),
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      at: fc.integer({ min: 0, max: 8.64e15 }),
    });
    fc.assert(
      fc.property(checkIn, reading, (ask, read) => {
        const journey = planJourney(ask, read, feel(read, ask));
        expect(journey.waypoints.at(-1)?.at).toBeCloseTo(journey.duration, 6);
        for (const { affect, music } of journey.waypoints) {
          expect(Math.abs(affect.valence)).toBeLessThanOrEqual(1);
          expect(Math.abs(affect.arousal)).toBeLessThanOrEqual(1);
          for (const value of Object.values(music)) expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: COUNT },
    );
  });

  it('leaves nothing behind on any object', () => {
    expect(({} as { hacked?: number }).hacked).toBeUndefined();
    expect((globalThis as { hacked?: number }).hacked).toBeUndefined();
  });
});

describe('every block of Unicode, and what is known to be nasty', () => {
  it('is taken by the reader and the check', LONG, () => {
    let n = 0;
    for (const text of everyBlock()) {
      if (n++ % times(16, 1)) continue;
      reads(text);
      expect(screen(text).crisis).toBe(false);
    }
    for (const text of NASTY) {
      reads(text);
      expect(screen(text).crisis).toBe(false);
    }
  });

  it('a megabyte is refused in one sentence, and checked for words of a crisis all the same', LONG, () => {
    const calm = 'It rained and I read a book. ';
    const megabyte = calm.repeat(Math.ceil(1e6 / calm.length));
    expect(() => checkText(megabyte)).toThrow(/10,000 characters/);
    expect(screen(`${megabyte} I want to die`).crisis).toBe(true);
    expect(keptText(megabyte)).toHaveLength(TEXT_LIMIT);
  });
});

describe('read by the shipped model', () => {
  it(`${times(20, 500)} of them: a whole reading or one sentence`, LONG, async () => {
    const [reader, library] = await Promise.all([openReader(), openLibrary()]);
    const read = async (raw: string) => {
      const text = taken(raw);
      if (text === null) return;
      try {
        const { reading, pooled } = await reader.read(text);
        for (const score of Object.values(reading.scores)) expect(score >= 0 && score <= 1).toBe(true);
        for (const value of pooled) expect(Number.isFinite(value)).toBe(true);
        if (reading.emotions.length === 0) return;
        const checkIn = { text, intention: 'sleep', minutes: 20, seed: 1, at: 0 } as const;
        expect(eveningOf(checkIn, reading, library).sequence.items.length).toBeGreaterThan(2);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        expect((error as Failure).code).toMatch(/^text-/);
      }
    };
    for (const text of NASTY) await read(text);
    await fc.assert(fc.asyncProperty(anyText, read), { numRuns: times(20, 500) });
    await reader.close();
  });
});

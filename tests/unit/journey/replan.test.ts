import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feel } from '../../../lib/graph';
import { explainAt, limits, replan, waypointAt, type Change } from '../../../lib/journey';
import { INTENTIONS, MUSIC_PARAMETERS, type EmotionReading, type Journey } from '../../../lib/values';
import { anyCheckIn, anyReading, checkInAt, readingOf, runs } from '../graph/readings';
import { largestStep, planFor } from './plans';

const reread =
  (kind: 'correction' | 'feeling') =>
  (reading: EmotionReading): Change => ({ kind, text: 'now', reading, felt: feel(reading) });
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyReading.map(reread('correction')),
  anyReading.map(reread('feeling')),
  fc.constantFrom(...INTENTIONS).map((intention): Change => ({ kind: 'intention', intention })),
  fc.integer({ min: 10, max: 60 }).map((minutes): Change => ({ kind: 'length', minutes })),
  fc.constant<Change>({ kind: 'extend', minutes: 10 }),
  fc.constant<Change>({ kind: 'no match' }),
  fc.constant<Change>({ kind: 'skip' }),
);
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const metUntil = ({ stages }: Journey) => stages.find(({ stage }) => stage === 'match')?.end ?? 0;

describe('planning again on the way', () => {
  test('any two changes continue from where the music is, without a jump, and keep the limits', () => {
    fc.assert(
      fc.property(anyCheckIn, anyReading, anyChange, share, anyChange, share, (checkIn, reading, one, s, two, u) => {
        const planned = planFor(checkIn, reading);
        const at = s * planned.duration;
        const changed = replan(planned, one, at);
        const then = at + u * (changed.duration - at);
        const again = replan(changed, two, then);
        for (const [before, after, when] of [
          [planned, changed, at],
          [changed, again, then],
        ] as const) {
          const [was, is] = [waypointAt(before, when), waypointAt(after, when)];
          for (const name of MUSIC_PARAMETERS) expect(Math.abs(is.music[name] - was.music[name])).toBeLessThan(1e-6);
          expect(
            Math.hypot(is.affect.valence - was.affect.valence, is.affect.arousal - was.affect.arousal),
          ).toBeLessThan(1e-6);
          const played = (journey: Journey) => journey.waypoints.filter((w) => w.at < when);
          expect(JSON.stringify(played(after).map(({ music }) => music))).toBe(
            JSON.stringify(played(before).map(({ music }) => music)),
          );
          expect(after.waypoints.at(-1)?.at).toBe(after.duration);
          const end = after.waypoints.at(-1)?.affect ?? { valence: 9, arousal: 9 };
          expect(Math.hypot(end.valence - after.target.valence, end.arousal - after.target.arousal)).toBeLessThan(0.1);
          if (after.checkIn.intention !== 'lighter') {
            const from = Math.max(when, metUntil(after));
            const rises = after.waypoints.filter(
              (w, i) =>
                w.at > from + 1e-6 &&
                (after.waypoints[i - 1]?.at ?? 0) >= from - 1e-6 &&
                w.affect.arousal > (after.waypoints[i - 1]?.affect.arousal ?? 1) + 1e-6,
            );
            expect(rises).toEqual([]);
          }
          expect(largestStep(after, limits.SHORTEST_PIECE, when)).toBeLessThanOrEqual(limits.TEMPO_STEP + 1e-6);
        }
        const t = then + 0.3 * (again.duration - then);
        const explained = explainAt(again, t);
        const now = waypointAt(again, t);
        for (const name of MUSIC_PARAMETERS) {
          const { value, baseline, terms, clipped } = explained[name];
          expect(Math.abs(value - now.music[name])).toBeLessThan(1e-6);
          expect(Math.abs(terms.reduce((sum, { amount }) => sum + amount, baseline) + clipped - value)).toBeLessThan(
            1e-9,
          );
        }
      }),
      runs(50),
    );
  });

  const journey = planFor(checkInAt(22.5, 'calm'), readingOf({ nervousness: 0.8 }));

  test('a correction before the first second is a plan anew', () => {
    const reading = readingOf({ grief: 0.8 });
    const corrected = replan(journey, { kind: 'correction', reading, felt: feel(reading, journey.checkIn) }, 0);
    expect(corrected).toEqual(planFor(journey.checkIn, reading));
  });

  test('a correction in the match stage turns the music to the other feeling', () => {
    const reading = readingOf({ sadness: 0.8 });
    const corrected = replan(journey, { kind: 'correction', reading, felt: feel(reading) }, 60);
    expect(corrected.reading).toBe(reading);
    expect(waypointAt(corrected, 180).affect.arousal).toBeCloseTo(-0.42, 1);
    expect(Object.keys(explainAt(corrected, 180).mode.terms.map(({ origin }) => origin))).not.toHaveLength(0);
    expect(explainAt(corrected, 180).mode.terms[0]?.origin).toBe('sadness');
  });

  test('leaving the match stage out leads on at once, or starts half-way', () => {
    const calm = planFor(journey.checkIn, journey.reading, { match: false });
    expect(calm.stages.map(({ stage }) => stage)).toEqual(['guide', 'target']);
    expect(waypointAt(calm, 0).affect.arousal).toBeLessThan(waypointAt(journey, 0).affect.arousal - 0.5);
    const onward = replan(journey, { kind: 'no match' }, 90);
    expect(onward.stages[0]).toEqual({ stage: 'match', start: 0, end: 90 });
    expect(waypointAt(onward, 400).affect.arousal).toBeLessThan(waypointAt(journey, 400).affect.arousal);
  });

  test('a skip leaves the way and the minutes of its stages as they are', () => {
    for (const at of [0, 120, 700]) expect(replan(journey, { kind: 'skip' }, at)).toBe(journey);
  });

  test('more time extends the last stage; another length keeps what was played', () => {
    const longer = replan(journey, { kind: 'extend', minutes: 10 }, 1000);
    expect(longer.duration).toBe(1800);
    expect(longer.stages.at(-1)).toEqual({ stage: 'target', start: 900, end: 1800 });
    expect(longer.checkIn.minutes).toBe(30);
    const shorter = replan(journey, { kind: 'length', minutes: 10 }, 300);
    expect(shorter.duration).toBe(600);
    expect(shorter.waypoints.at(-1)?.affect).toEqual(
      expect.objectContaining({ valence: expect.closeTo(shorter.target.valence, 9) }),
    );
  });

  test('at the very end there is nothing left to plan, but more time can be had', () => {
    expect(replan(journey, { kind: 'intention', intention: 'sleep' }, 1200)).toBe(journey);
    expect(replan(journey, { kind: 'extend', minutes: 5 }, 1200).duration).toBe(1500);
  });

  test('another intention has another end', () => {
    const asleep = replan(journey, { kind: 'intention', intention: 'sleep' }, 500);
    expect(asleep.waypoints.at(-1)?.music.tempo).toBeLessThan(journey.waypoints.at(-1)?.music.tempo ?? 0);
    expect(asleep.checkIn.intention).toBe('sleep');
  });
});

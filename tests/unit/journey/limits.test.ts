import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AIMS } from '../../../lib/graph';
import { explainAt, limits } from '../../../lib/journey';
import { MUSIC_PARAMETERS, MUSIC_RANGE, type Journey } from '../../../lib/values';
import { anyCheckIn, anyOwn, anyReading, checkInAt, readingOf, runs } from '../graph/readings';
import { largestStep, planFor } from './plans';

/** Half of them for somebody whose evenings have taught something. */
const anyPlan = fc.tuple(anyCheckIn, anyReading, fc.boolean(), fc.option(anyOwn, { freq: 1, nil: undefined }));
const first = ({ waypoints }: Journey) => waypoints[0] as Journey['waypoints'][number];
const last = ({ waypoints }: Journey) => waypoints.at(-1) as Journey['waypoints'][number];

/** Moments after `from` at which arousal is higher than before. */
const risesAfter = ({ waypoints }: Journey, from: number): number[] =>
  waypoints
    .filter(({ at, affect }, i) => at > from && affect.arousal > (waypoints[i - 1]?.affect.arousal ?? 1) + 1e-9)
    .map(({ at }) => at);

describe('limits that always hold', () => {
  test('time, stages, tempo, arousal, target', () => {
    fc.assert(
      fc.property(anyPlan, ([checkIn, reading, match, own]) => {
        const journey = planFor(checkIn, reading, { match, own });
        const { waypoints, stages, duration, target } = journey;
        expect(duration).toBe(checkIn.minutes * 60);
        expect([first(journey).at, last(journey).at]).toEqual([0, duration]);
        expect(stages[0]?.start).toBe(0);
        expect(stages.at(-1)?.end).toBe(duration);
        expect(stages.slice(1).map(({ start }) => start)).toEqual(stages.slice(0, -1).map(({ end }) => end));

        const met = stages.find(({ stage }) => stage === 'match')?.end ?? 0;
        const sad = reading.emotions.some(({ emotion }) => emotion === 'sadness' || emotion === 'grief');
        if (sad) expect(met).toBeLessThanOrEqual(300);
        expect(met).toBe(match ? Math.min(0.25 * duration, met) : 0);

        expect(largestStep(journey, limits.SHORTEST_PIECE)).toBeLessThanOrEqual(limits.TEMPO_STEP + 1e-9);
        if (match && checkIn.intention === 'sleep' && first(journey).music.tempo >= limits.FAST)
          expect(1 - last(journey).music.tempo / first(journey).music.tempo).toBeGreaterThanOrEqual(limits.SLEEP_DROP);

        if (checkIn.intention !== 'lighter') expect(risesAfter(journey, met)).toEqual([]);

        const end = last(journey).affect;
        expect(Math.hypot(end.valence - target.valence, end.arousal - target.arousal)).toBeLessThan(1e-9);
        const aim = AIMS[checkIn.intention].affect;
        expect(Math.hypot(end.valence - aim.valence, end.arousal - aim.arousal)).toBeLessThan(0.1);
        const playable = waypoints.every(({ music }) =>
          MUSIC_PARAMETERS.every(
            (name) => music[name] >= MUSIC_RANGE[name].min && music[name] <= MUSIC_RANGE[name].max,
          ),
        );
        expect(playable).toBe(true);
      }),
      runs(200),
    );
  });

  test('the path has no kink: its direction turns by no more than a smooth curve turns', () => {
    fc.assert(
      fc.property(anyPlan, ([checkIn, reading, match, own]) => {
        const { waypoints, duration } = planFor(checkIn, reading, { match, own });
        for (const axis of ['valence', 'arousal'] as const) {
          const range = Math.abs((waypoints.at(-1)?.affect[axis] ?? 0) - (waypoints[0]?.affect[axis] ?? 0));
          waypoints.slice(2).forEach(({ at, affect }, i) => {
            const [a, b] = [waypoints[i], waypoints[i + 1]];
            if (!a || !b || i === 0) return;
            // Smoothstep over a way of at least 40 % of the time: second derivative at most 6 / way^2.
            const bound = 6 * range * ((at - b.at) / (0.4 * duration)) ** 2 * 1.05 + 1e-9;
            const bend = Math.abs(affect[axis] - 2 * b.affect[axis] + a.affect[axis]);
            if (bend > bound) throw new Error(`${axis} bends by ${bend} at ${at} s, more than ${bound}`);
          });
        }
      }),
      runs(80),
    );
  });

  test('the same input gives the same plan', () => {
    fc.assert(
      fc.property(anyPlan, ([checkIn, reading, match, own]) => {
        expect(planFor(checkIn, reading, { match, own })).toEqual(
          planFor(structuredClone(checkIn), structuredClone(reading), { match, own }),
        );
      }),
      runs(30),
    );
  });

  test('every value at every moment is explained exactly', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), ([checkIn, reading, match, own], share) => {
        const journey = planFor(checkIn, reading, { match, own });
        const t = share * journey.duration;
        const explained = explainAt(journey, t);
        for (const name of MUSIC_PARAMETERS) {
          const { value, baseline, terms, clipped } = explained[name];
          expect(Math.abs(terms.reduce((sum, { amount }) => sum + amount, baseline) + clipped - value)).toBeLessThan(
            1e-9,
          );
        }
      }),
      runs(80),
    );
  });

  test('begins with the music that the felt state explains', () => {
    fc.assert(
      fc.property(anyCheckIn, anyReading, (checkIn, reading) => {
        const { waypoints, felt } = planFor(checkIn, reading);
        for (const name of MUSIC_PARAMETERS) expect(waypoints[0]?.music[name]).toBeCloseTo(felt.music[name], 9);
      }),
      runs(50),
    );
  });

  test('short journeys of the command line scale down whole', () => {
    for (const minutes of [1, 3, 5]) {
      const journey = planFor(checkInAt(22, 'sleep', minutes), readingOf({ excitement: 0.8 }));
      expect(journey.duration).toBe(minutes * 60);
      expect(journey.waypoints.length).toBeGreaterThanOrEqual(limits.FEWEST_STEPS);
      expect(last(journey).music.tempo).toBeLessThan(0.7 * first(journey).music.tempo);
      expect(journey.stages.map(({ end }) => end / journey.duration)).toEqual([0.25, 0.75, 1]);
    }
  });
});

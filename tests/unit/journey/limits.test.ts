import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AIMS } from '../../../lib/graph';
import { explainAt, limits, waypointAt } from '../../../lib/journey';
import {
  MUSIC_PARAMETERS,
  MUSIC_RANGE,
  type Affect,
  type CheckIn,
  type EmotionReading,
  type Journey,
  type MusicParameter,
  type OwnLayer,
} from '../../../lib/values';
import { anyCheckIn, anyOwn, anyReading, checkInAt, readingOf, runs } from '../graph/readings';
import { largestStep, planFor } from './plans';

/** A start this fast, BPM, on the way to sleep ends at least this share slower (van Dyck 2017: -30 % slowed the heart, -15 % did not). */
const FAST = 90;
const SLEEP_DROP = 0.3;

/** Half of them for somebody whose evenings have taught something. */
const anyPlan = fc.tuple(anyCheckIn, anyReading, fc.boolean(), fc.option(anyOwn, { freq: 1, nil: undefined }));
const first = ({ waypoints }: Journey) => waypoints[0] as Journey['waypoints'][number];
const last = ({ waypoints }: Journey) => waypoints.at(-1) as Journey['waypoints'][number];

/** Moments after `from` at which arousal is higher than before. */
const risesAfter = ({ waypoints }: Journey, from: number): number[] =>
  waypoints
    .filter(({ at, affect }, i) => at > from && affect.arousal > (waypoints[i - 1]?.affect.arousal ?? 1) + 1e-9)
    .map(({ at }) => at);

/** Sentences about what does not hold; plain comparisons, because there are millions of them. */
function broken(checkIn: CheckIn, reading: EmotionReading, match: boolean, own?: OwnLayer, share = 0.5): string[] {
  const journey = planFor(checkIn, reading, { match, own });
  const { waypoints, stages, duration, target, felt } = journey;
  const met = stages.find(({ stage }) => stage === 'match')?.end ?? 0;
  const [start, end] = [first(journey), last(journey)];
  const sad = reading.emotions.some(({ emotion }) => emotion === 'sadness' || emotion === 'grief');
  const aim = AIMS[checkIn.intention].affect;
  const drop = 1 - end.music.tempo / start.music.tempo;
  const fast = match && checkIn.intention === 'sleep' && start.music.tempo >= FAST;
  const fading = waypoints.filter(({ at }) => at >= duration - limits.FADE);
  const explained = explainAt(journey, share * duration);
  const now = waypointAt(journey, share * duration);
  const holds: [boolean, string][] = [
    [duration === checkIn.minutes * 60 && start.at === 0 && end.at === duration, 'the time is exact'],
    [stages[0]?.start === 0 && stages.at(-1)?.end === duration, 'the stages fill it'],
    [stages.every(({ start: from }, k) => k === 0 || stages[k - 1]?.end === from), 'without a gap'],
    [!sad || met <= limits.SAD_MATCH_LONGEST, 'sadness is met for five minutes at most'],
    [match || met === 0, 'the match stage can be left out'],
    [largestStep(journey, limits.SHORTEST_PIECE) <= limits.TEMPO_STEP + 1e-9, 'tempo moves in small steps'],
    [!fast || drop >= SLEEP_DROP, 'a fast start on the way to sleep slows down by 30 %'],
    [checkIn.intention === 'lighter' || risesAfter(journey, met).length === 0, 'arousal does not rise'],
    [away(end.affect, target) < 1e-9 && away(end.affect, aim) < 0.1, 'it ends at the target'],
    [fading.every(({ music }, k) => music.dynamics <= (fading[k - 1]?.music.dynamics ?? 9) + 1e-9), 'the end fades'],
    [waypoints.every(({ music }) => MUSIC_PARAMETERS.every((name) => inRange(name, music[name]))), 'it can be played'],
    [JSON.stringify(planFor(checkIn, reading, { match, own })) === JSON.stringify(journey), 'same input, same plan'],
    [
      MUSIC_PARAMETERS.every((name) => {
        const { value, baseline, terms, clipped } = explained[name];
        const sum = terms.reduce((total, { amount }) => total + amount, baseline) + clipped;
        return Math.abs(sum - value) < 1e-9 && Math.abs(value - now.music[name]) < 1e-9;
      }),
      'every value is explained exactly',
    ],
    [
      !match || MUSIC_PARAMETERS.every((name) => Math.abs(start.music[name] - felt.music[name]) < 1e-9),
      'it begins with the music that the felt state explains',
    ],
  ];
  return holds.filter(([held]) => !held).map(([, what]) => what);
}

const away = (a: Affect, b: Affect) => Math.hypot(a.valence - b.valence, a.arousal - b.arousal);
const inRange = (name: MusicParameter, value: number) =>
  value >= MUSIC_RANGE[name].min && value <= MUSIC_RANGE[name].max;

describe('limits that always hold', () => {
  test('for any reading, intention, length, hour and person', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), ([checkIn, reading, match, own], share) => {
        const found = broken(checkIn, reading, match, own, share);
        if (found.length > 0) throw new Error(`Not so: ${found.join('; ')}`);
      }),
      runs(1500),
    );
  });

  test('the path has no kink: its direction turns by no more than a smooth curve turns', { timeout: 3_600_000 }, () => {
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
      runs(500),
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

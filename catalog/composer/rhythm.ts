import type { Random } from './random';
import type { MeterName } from './score';

/** How much the melody moves. */
export const ACTIVITIES = { long: 0, calm: 1, flow: 2, busy: 3 } as const;
export type Activity = keyof typeof ACTIVITIES;

/** One bar: lengths in quarter notes, a negative one is a rest. */
export type BarRhythm = number[];

/** Bar rhythms common in songs (composing.md, section 4): each bar of a piece comes from a handful of these. */
const BARS: Record<'4' | '3' | '6', Record<Activity, BarRhythm[]>> = {
  '4': {
    long: [[4], [2, 2], [3, 1], [-1, 3], [-2, 2], [2, 1, 1]],
    calm: [
      [2, 1, 1],
      [1, 1, 2],
      [1.5, 0.5, 2],
      [2, 1.5, 0.5],
      [1, 2, 1],
      [-1, 1, 2],
      [1, 0.5, 0.5, 2],
      [3, 0.5, 0.5],
    ],
    flow: [
      [1, 1, 0.5, 0.5, 1],
      [1.5, 0.5, 1, 1],
      [1, 0.5, 0.5, 2],
      [2, 0.5, 0.5, 1],
      [1.5, 0.5, 1.5, 0.5],
      [0.5, 0.5, 1, 2],
      [-0.5, 0.5, 0.5, 0.5, 2],
      [-1, 0.5, 0.5, 1, 1],
      [1.5, 0.5, 0.5, 0.5, 1],
    ],
    busy: [
      [0.5, 0.5, 0.5, 0.5, 1, 1],
      [1, 0.5, 0.5, 0.5, 0.5, 1],
      [-0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1],
      [0.75, 0.25, 0.5, 0.5, 1, 1],
      [1.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      [1, 0.5, 0.5, 1.5, 0.5],
      [0.5, 0.5, 1, 0.5, 0.5, 1],
    ],
  },
  '3': {
    long: [[3], [2, 1], [-1, 2], [3]],
    calm: [
      [2, 1],
      [1, 2],
      [1.5, 0.5, 1],
      [1, 1, 1],
      [2, 0.5, 0.5],
    ],
    flow: [
      [1.5, 0.5, 1],
      [1, 0.5, 0.5, 1],
      [0.5, 0.5, 1, 1],
      [1, 1, 0.5, 0.5],
      [-0.5, 0.5, 0.5, 0.5, 1],
      [2, 0.5, 0.5],
      [1, 1, 1],
    ],
    busy: [
      [0.5, 0.5, 0.5, 0.5, 1],
      [1, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 1, 1],
      [0.5, 0.5, 1, 0.5, 0.5],
      [-0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    ],
  },
  '6': {
    long: [[3], [1.5, 1.5], [-1.5, 1.5], [2.5, 0.5]],
    calm: [
      [1.5, 1.5],
      [1, 0.5, 1.5],
      [1.5, 1, 0.5],
      [2.5, 0.5],
      [1, 0.5, 1, 0.5],
    ],
    flow: [
      [1, 0.5, 1, 0.5],
      [0.75, 0.25, 0.5, 1.5],
      [0.5, 0.5, 0.5, 1.5],
      [1, 0.5, 0.5, 0.5, 0.5],
      [1.5, 0.5, 0.5, 0.5],
      [-0.5, 0.5, 0.5, 1, 0.5],
    ],
    busy: [
      [0.5, 0.5, 0.5, 1, 0.5],
      [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.5, 1, 0.5],
      [1, 0.5, 0.5, 0.5, 0.5],
    ],
  },
};

/** Where a phrase comes to rest: an open end waits, a closed one settles. */
const ENDS: Record<'4' | '3' | '6', { open: BarRhythm[]; closed: BarRhythm[] }> = {
  '4': {
    open: [
      [3, -1],
      [2, -2],
      [1, 1, -2],
      [1, 2, -1],
      [0.5, 0.5, 2, -1],
    ],
    closed: [
      [3, -1],
      [2, -2],
      [2.5, -1.5],
    ],
  },
  '3': {
    open: [
      [2, -1],
      [1, 1, -1],
      [0.5, 0.5, 1, -1],
    ],
    closed: [
      [2, -1],
      [1.5, -1.5],
    ],
  },
  '6': {
    open: [
      [1.5, 1, -0.5],
      [2, -1],
      [1, 0.5, 0.5, -1],
    ],
    closed: [
      [2, -1],
      [1.5, -1.5],
    ],
  },
};

/** A bar whose last long note gives way to a breath. */
export function breathing(rhythm: BarRhythm): BarRhythm {
  const last = rhythm.at(-1) ?? 0;
  if (last < 1.5) return rhythm;
  const rest = last >= 2 ? 1 : 0.5;
  return [...rhythm.slice(0, -1), last - rest, -rest];
}

const family = (meter: MeterName): '4' | '3' | '6' => (meter === '3/4' ? '3' : meter === '6/8' ? '6' : '4');

export const barRhythm = (meter: MeterName, activity: Activity, random: Random): BarRhythm =>
  random.pick(BARS[family(meter)][activity]);

export const endRhythm = (meter: MeterName, end: 'open' | 'closed', random: Random): BarRhythm =>
  random.pick(ENDS[family(meter)][end]);

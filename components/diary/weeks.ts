import type { Entry } from '../../lib/diary/entries';
import { dayOf } from '../../lib/diary/day';
import type { Emotion, EpochMs } from '../../lib/values';

/** As far back as the lines reach. */
export const WEEKS = 26;

export interface Line {
  emotion: Emotion;
  /** Mean score of the word over the week's check-ins, 0 where it was not read; null in a week without any. */
  values: (number | null)[];
  trend: Trend;
}

export type Trend = 'less' | 'bitLess' | 'same' | 'bitMore' | 'more';

/** How far the last third of the weeks must lie from the first to be said, in score: our choice. */
const CHANGED = { bit: 0.05, much: 0.15 } as const;

/** The Mondays (four in the morning) of the last weeks, oldest first. */
export function weeksUntil(now: EpochMs): EpochMs[] {
  const monday = new Date(dayOf(now));
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return Array.from({ length: WEEKS }, (_, i) => {
    const week = new Date(monday);
    week.setDate(week.getDate() - 7 * (WEEKS - 1 - i));
    return week.getTime();
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function trendOf(values: readonly (number | null)[]): Trend {
  const known = values.filter((value) => value !== null);
  const third = Math.max(1, Math.floor(known.length / 3));
  const change = mean(known.slice(-third)) - mean(known.slice(0, third));
  if (Math.abs(change) < CHANGED.bit) return 'same';
  if (change < 0) return change <= -CHANGED.much ? 'less' : 'bitLess';
  return change >= CHANGED.much ? 'more' : 'bitMore';
}

/** A line for every word that was read in these weeks, the strongest in all first; none before the second week. */
export function linesOf(entries: readonly Entry[], weeks: readonly EpochMs[]): Line[] {
  const first = weeks[0] ?? 0;
  const buckets: Entry[][] = weeks.map(() => []);
  for (const entry of entries) {
    if (entry.checkIn.at < first) continue;
    buckets[weeks.findLastIndex((week) => week <= entry.checkIn.at)]?.push(entry);
  }
  if (buckets.filter((bucket) => bucket.length > 0).length < 2) return [];
  const scoreOf = (entry: Entry, emotion: Emotion) =>
    entry.checkIn.emotions.find((felt) => felt.emotion === emotion)?.score ?? 0;
  const words = new Map<Emotion, number>();
  for (const { checkIn } of buckets.flat())
    for (const { emotion, score } of checkIn.emotions) words.set(emotion, (words.get(emotion) ?? 0) + score);
  return [...words]
    .sort(([, a], [, b]) => b - a)
    .map(([emotion]) => {
      const values = buckets.map((bucket) =>
        bucket.length > 0 ? mean(bucket.map((entry) => scoreOf(entry, emotion))) : null,
      );
      return { emotion, values, trend: trendOf(values) };
    });
}

import type { Entry } from '../../lib/diary/entries';
import { dayOf } from '../../lib/diary/day';
import type { EpochMs } from '../../lib/values';
import { FAMILIES, type Family } from '../feelings/families';

const DAY = 24 * 3600 * 1000;

/** One day of the year, with everything that was brought on it. */
export interface Day {
  /** When it begins: four in the morning. */
  at: EpochMs;
  entries: Entry[];
  future: boolean;
}

/** The family of what was felt most; where no word was read, the quarter of the plane decides. */
export function familyOf({ checkIn }: Entry): Family {
  const first = checkIn.emotions[0]?.emotion;
  const named = FAMILIES.find(({ emotions }) => (emotions as readonly string[]).includes(first ?? ''));
  if (named) return named.id;
  const { valence, arousal } = checkIn.felt;
  if (valence < 0) return arousal > 0 ? 'restless' : 'heavy';
  return arousal > 0 ? 'bright' : 'calm';
}

/** Entries by the day that they belong to. */
export function byDay(entries: readonly Entry[]): Map<EpochMs, Entry[]> {
  const days = new Map<EpochMs, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.checkIn.at);
    const before = days.get(day);
    if (before) before.push(entry);
    else days.set(day, [entry]);
  }
  return days;
}

/** Twelve months of days. */
export function yearOf(days: ReadonlyMap<EpochMs, Entry[]>, year: number, now: EpochMs): Day[][] {
  const today = dayOf(now);
  return Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: new Date(year, month + 1, 0).getDate() }, (_, i) => {
      const at = new Date(year, month, i + 1, 4).getTime();
      return { at, entries: days.get(at) ?? [], future: at > today };
    }),
  );
}

/** On how many of the days each family was brought. */
export function countFamilies(days: readonly Day[]): Record<Family, number> {
  const counts: Record<Family, number> = { restless: 0, heavy: 0, bright: 0, calm: 0 };
  for (const { entries } of days) for (const family of new Set(entries.map(familyOf))) counts[family] += 1;
  return counts;
}

/** The day before, by the clock on the wall. */
const before = (day: EpochMs) => dayOf(day - DAY / 2);

/**
 * What can be said of a rhythm without counting what is missing: days with an entry in the week so far (from Monday),
 * and in a row up to today or yesterday.
 */
export function rhythm(days: ReadonlyMap<EpochMs, Entry[]>, now: EpochMs): { week: number; row: number } {
  const today = dayOf(now);
  let week = 0;
  let day = today;
  for (let back = (new Date(today).getDay() + 6) % 7; back >= 0; back -= 1) {
    if (days.has(day)) week += 1;
    day = before(day);
  }
  let row = 0;
  for (day = days.has(today) ? today : before(today); days.has(day); day = before(day)) row += 1;
  return { week, row };
}

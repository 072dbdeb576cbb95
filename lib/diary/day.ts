import type { EpochMs, Seconds } from '../values';

/** An evening ends at four in the morning: who checks in at one has not yet begun the next day. */
const DAY_TURNS: Seconds = 4 * 3600;

/** When the day of a moment began: four in the morning, local time. */
export function dayOf(at: EpochMs): EpochMs {
  const day = new Date(at - DAY_TURNS * 1000);
  day.setHours(0, 0, 0, 0);
  // By the clock on the wall: the night in which the clocks change is an hour longer or shorter.
  day.setHours(DAY_TURNS / 3600);
  return day.getTime();
}

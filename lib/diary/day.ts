import type { EpochMs } from '../values';

/** An evening ends at this hour of the morning: who checks in at one has not yet begun the next day. */
const DAY_TURNS = 4;

/** When the day of a moment began: four in the morning, local time. */
export function dayOf(at: EpochMs): EpochMs {
  const day = new Date(at);
  // By the clock on the wall: the night in which the clocks change is an hour longer or shorter.
  if (day.getHours() < DAY_TURNS) day.setDate(day.getDate() - 1);
  day.setHours(DAY_TURNS, 0, 0, 0);
  return day.getTime();
}

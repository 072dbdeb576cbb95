import type { EpochMs } from '../values';

/** An evening ends at this hour of the morning: who checks in at one has not yet begun the next day. */
const DAY_TURNS = 4;

/** When the day of a moment began: four in the morning, local time. */
export function dayOf(at: EpochMs): EpochMs {
  const moment = new Date(at);
  // By the clock on the wall: the night in which the clocks change is an hour longer or shorter.
  const turned = (back: number) =>
    new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - back, DAY_TURNS).getTime();
  let back = 0;
  // The day before may never have been: Samoa crossed the date line and had no 30 December 2011.
  while (turned(back) > at) back++;
  return turned(back);
}

import type { Reminder } from '../settings';
import type { EpochMs } from '../values';

/** A reminder that comes later than this after its time is not shown: the evening has gone on without it. */
export const LATE: EpochMs = 30 * 60_000;

const DAYS_AHEAD = 8;

/**
 * The reminder's moment on the local calendar day `offset` days from `now`'s, or null when that day is not chosen.
 * Date's local constructor goes by the clock on the wall: a time that summer time leaves out becomes the same stretch
 * later (02:30 -> 03:30), one that comes twice is taken the first time.
 */
function momentOn(reminder: Reminder, now: EpochMs, offset: number): EpochMs | null {
  const [hours = 0, minutes = 0] = reminder.time.split(':').map(Number);
  const today = new Date(now);
  const moment = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset, hours, minutes);
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset, 12).getDay();
  return reminder.days[day] ? moment.getTime() : null;
}

/** The next moment after `now` at which to remind, by the clock on the wall; null when off or no day is chosen. */
export function nextReminder(reminder: Reminder, now: EpochMs): EpochMs | null {
  if (!reminder.on) return null;
  for (let offset = 0; offset <= DAYS_AHEAD; offset++) {
    const moment = momentOn(reminder, now, offset);
    if (moment !== null && moment > now) return moment;
  }
  return null;
}

/** Whether a reminder is due at `now`: its time has come, today or just before midnight, and not too long ago. */
export function isDue(reminder: Reminder, now: EpochMs): boolean {
  if (!reminder.on) return false;
  return [0, -1].some((offset) => {
    const moment = momentOn(reminder, now, offset);
    return moment !== null && moment <= now && now - moment <= LATE;
  });
}

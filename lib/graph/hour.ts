import type { EpochMs } from '../values';

/** The night comes between 18:00 and 23:00 and leaves between 4:00 and 8:00, on the person's own clock. [D] */
const DUSK = { from: 18, to: 23 };
const DAWN = { from: 4, to: 8 };

/** How much night it is, 0 by day to 1 in the night, without a step. */
export function nightness(at: EpochMs): number {
  const date = new Date(at);
  const hour = date.getHours() + date.getMinutes() / 60;
  if (hour >= DUSK.from) return ease((hour - DUSK.from) / (DUSK.to - DUSK.from));
  return 1 - ease((hour - DAWN.from) / (DAWN.to - DAWN.from));
}

/** 0 to 1 with a level start and a level end (smoothstep). */
export function ease(x: number): number {
  const u = Math.min(1, Math.max(0, x));
  return u * u * (3 - 2 * u);
}

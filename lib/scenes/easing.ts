import { PARAMETER_NAMES, type SceneParameters } from './parameters';

/** Seconds in which a change of the parameters is two thirds done: slow enough that no change can flash. */
export const EASE_SECONDS = 4;

/** How fast a scene's clock runs: it slows with the music and never quite stops. */
export const clockSpeed = (motion: number): number => 0.35 + 0.95 * motion;

/** Moves `from` towards `to` for `seconds`, exponentially. */
export function ease(from: SceneParameters, to: SceneParameters, seconds: number): SceneParameters {
  const share = 1 - Math.exp(-seconds / EASE_SECONDS);
  const next = { ...from };
  for (const name of PARAMETER_NAMES) next[name] += (to[name] - from[name]) * share;
  return next;
}

import { SHORTEST_PIECE, shortness, TEMPO_STEP } from './limits';
import type { Bpm, Seconds } from '../values';

/** Largest change of ln(tempo) a second: TEMPO_STEP within the shortest piece; faster in a journey under ten minutes. */
export const tempoRate = (duration: Seconds): number =>
  -Math.log(1 - TEMPO_STEP) / (SHORTEST_PIECE * shortness(duration));

/**
 * How much of a tempo curve can be walked in small steps: the largest k in [0, 1] for which
 * T(0) + k (T(t) - T(0)) stays within the rate. A short journey from a fast start ends a little faster for it.
 */
export function walkable(times: readonly Seconds[], tempi: readonly Bpm[], rate: number): number {
  const first = tempi[0] ?? 0;
  const within = (k: number): boolean =>
    times.every((time, i) => {
      const before = i > 0 ? i - 1 : 0;
      const change = Math.log(scaled(tempi[i], k) / scaled(tempi[before], k));
      return Math.abs(change) <= rate * (time - (times[before] ?? 0)) + 1e-12;
    });
  const scaled = (tempo: Bpm | undefined, k: number): number => first + k * ((tempo ?? first) - first);
  if (within(1)) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (within(middle)) low = middle;
    else high = middle;
  }
  return low;
}

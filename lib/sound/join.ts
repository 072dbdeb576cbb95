import type { Seconds } from '../values';
import { fadeIn, fadeOut, type Span } from './levels';

/**
 * How one piece gives way to the next. The one that leaves plays its phrase to the end, and what sounds then rings on;
 * the one that arrives comes up from under it, on its beat, in a key nearby (the sequence sees to that).
 */

/** What sounds at the end of the last phrase rings on for so long. */
export const RING: Seconds = 3;
/** Share of the overlap in which the leaving piece keeps its level: its cadence is to be heard. */
const HELD = 0.4;
/** A note that ends this little before its phrase does belongs to the last chord. */
export const LAST_CHORD: Seconds = 0.4;

/** Amplitude of a piece while the next one arrives. */
export const leave = ({ from, to }: Span, at: Seconds): number =>
  fadeOut({ from: from + HELD * (to - from), to: to + RING }, at);

/** Amplitude of a piece that arrives: as in equal power, a little before the other leaves. */
export const arrive = (span: Span, at: Seconds): number => fadeIn(span, at);

/**
 * How much later a piece has to come in to fall in with the beat that sounds.
 * @param first where its first beat would sound
 * @param beats where beats of the piece before sound, in order, up to its end
 * @returns seconds, less than a beat; 0 where there is no beat to fall in with
 */
export function nudgeTo(beats: readonly Seconds[], first: Seconds): Seconds {
  const before = beats.findLastIndex((beat) => beat <= first);
  const last = beats[before];
  const period = medianStep(beats.slice(Math.max(0, before - 8), before + 9));
  if (last === undefined || period === null) return 0;
  const next = beats[before + 1];
  const sounding = next !== undefined && next - last < 1.5 * period;
  return first - last < 0.02 ? 0 : (sounding ? next : last + Math.ceil((first - last) / period) * period) - first;
}

/** The usual distance of neighbours; null for fewer than four. */
function medianStep(times: readonly Seconds[]): Seconds | null {
  const steps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  return steps.length < 4 ? null : (steps.sort((a, b) => a - b)[steps.length >> 1] ?? null);
}

import type { Seconds } from '../values';
import { fadeIn, fadeOut, type Span } from './levels';

/**
 * How one piece gives way to the next. The one that leaves plays its phrase to the end, and what sounds then rings on;
 * the one that arrives comes up from under it, on its bar or its beat, in a key nearby (the sequence sees to that).
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

/** Where beats lie, in order: those of bars, and all. */
export interface Beats {
  bars: readonly Seconds[];
  beats: readonly Seconds[];
}

/** The first beat of a bar, and the first of all, of a piece that is to come in. */
export interface FirstBeats {
  bar: Seconds;
  beat: Seconds;
}

/**
 * How much later a piece has to come in to fall in with the one that sounds: its first bar with a bar, or, where that
 * is too long to wait for, its first beat with a beat.
 * @param sounding where bars and beats of the piece before sound, up to its end
 * @param most longest to wait for a bar
 * @returns seconds; 0 where there is no beat to fall in with
 */
export function nudgeTo(sounding: Beats, first: FirstBeats, most: Seconds): Seconds {
  const toBar = wait(sounding.bars, first.bar);
  return toBar !== null && toBar <= most ? toBar : (wait(sounding.beats, first.beat) ?? 0);
}

/** Seconds until the next of some moments, counted on where they end; null where they are too few to be counted on. */
function wait(moments: readonly Seconds[], from: Seconds): Seconds | null {
  const before = moments.findLastIndex((moment) => moment <= from);
  const last = moments[before];
  const period = medianStep(moments.slice(Math.max(0, before - 8), before + 9));
  if (last === undefined || period === null) return null;
  const next = moments[before + 1];
  const sounding = next !== undefined && next - last < 1.5 * period;
  return from - last < 0.02 ? 0 : (sounding ? next : last + Math.ceil((from - last) / period) * period) - from;
}

/** The usual distance of neighbours; null for fewer than four. */
function medianStep(times: readonly Seconds[]): Seconds | null {
  const steps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  return steps.length < 4 ? null : (steps.sort((a, b) => a - b)[steps.length >> 1] ?? null);
}

import { BasicMIDI } from 'spessasynth_core';
import type { Seconds } from '../../lib/values';
import type { Played } from './read';

/** The last chord is heard alone for so long at most: what is struck has lost most of its sound by then. */
const LAST_CHORD: Seconds = 5;

/** Where a piece is over to whoever listens, and the next may have taken its place; the file rings on for seconds. */
export function endOf({ notes, duration }: Pick<Played, 'notes' | 'duration'>): Seconds {
  const last = notes.reduce((latest, { at }) => Math.max(latest, at), 0);
  return Number(Math.min(duration, last + LAST_CHORD).toFixed(3));
}

/** Ends of phrases in seconds of the file's own tempo map; the last is the piece's end. */
export function joinsOf(midi: Uint8Array, ticks: number[], end: Seconds): Seconds[] {
  const file = BasicMIDI.fromArrayBuffer(Uint8Array.from(midi).buffer);
  const times = ticks.map((tick) => Math.min(end, file.midiTicksToSeconds(tick)));
  return [...new Set(times.map((time) => Number(time.toFixed(3))))].sort((a, b) => a - b);
}

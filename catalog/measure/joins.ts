import { BasicMIDI } from 'spessasynth_core';
import type { Seconds } from '../../lib/values';

/** Ends of phrases in seconds of the file's own tempo map, the piece's end last. */
export function joinsOf(midi: Uint8Array, ticks: number[], duration: Seconds): Seconds[] {
  const file = BasicMIDI.fromArrayBuffer(Uint8Array.from(midi).buffer);
  const times = ticks.map((tick) => Math.min(duration, file.midiTicksToSeconds(tick)));
  return [...new Set(times.map((time) => Number(time.toFixed(3))))].sort((a, b) => a - b);
}

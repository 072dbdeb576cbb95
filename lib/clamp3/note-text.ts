import type { Notes } from './notes';
import { level, summary } from './summary';

/**
 * How the small model reads music: text in patches like M3's, but a note is five characters that always stand at the
 * same places, so that the one-hot embedding of a patch sees pitch, loudness and time at once. MTF spends a patch on
 * one or two messages; here twelve notes share one, and a song fits in some dozen patches.
 * The first patch is counted over the whole piece (summary.ts).
 */
export const NOTES_A_PATCH = 12;

/**
 * A note: time since the onset before (quarter steps of an octave from 20 ms), pitch class, octave, velocity in
 * sixteenths, length (thirds of an octave from 50 ms).
 */
function noteText(wait: number, key: number, velocity: number, duration: number): string {
  const pitchClass = String.fromCharCode(97 + (key % 12));
  const octave = Math.min(9, Math.floor(key / 12));
  return `${level(wait, 0.02, 4, 40)}${pitchClass}${octave}${String.fromCharCode(64 + (velocity >> 3))}${level(duration, 0.05, 3, 30)}`;
}

/** The piece as lines: the summary, then notes, {@link NOTES_A_PATCH} a line. */
export function noteLines(music: Notes): string[] {
  const lines: string[] = [];
  let before = music.notes[0]?.at ?? 0;
  let line = '';
  for (const { at, key, velocity, duration } of music.notes) {
    line += noteText(at - before, key, velocity, duration);
    before = at;
    if (line.length === 5 * NOTES_A_PATCH) {
      lines.push(line);
      line = '';
    }
  }
  if (line) lines.push(line);
  return [summary(music), ...lines];
}

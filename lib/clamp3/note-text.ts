import { findKey } from './key';
import type { Notes } from './notes';

/**
 * How the small model reads music: text in patches like M3's, but a note is five characters that always stand at the
 * same places, so that the one-hot embedding of a patch sees pitch, loudness and time at once. MTF spends a patch on
 * one or two messages; here twelve notes share one, and a song fits in some dozen patches.
 *
 * The first patch is counted over the whole piece, such as `T072p002a00d950705...`: tempo mark (`---`: none), pedal,
 * programs of the three channels with most notes in hexadecimal (`00` also: unknown), the tonic that fits best (a = C),
 * and the weights of the twelve steps above it, 0..9.
 */
export const NOTES_A_PATCH = 12;

const level = (value: number, least: number, steps: number, most: number): string =>
  String.fromCharCode(64 + Math.min(most, Math.max(0, Math.round(steps * Math.log2(Math.max(value, least) / least)))));

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

function summary({ notes, tempo, programs, pedalled }: Notes): string {
  const counts = new Map<number, number>();
  const weights = new Array<number>(12).fill(0);
  for (const { channel, key, duration, velocity } of notes) {
    counts.set(channel, (counts.get(channel) ?? 0) + 1);
    weights[key % 12] = (weights[key % 12] ?? 0) + Math.min(2, duration) * velocity;
  }
  const loudest = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const families = [0, 1, 2].map((i) => (programs.get(loudest[i] ?? -1) ?? 0).toString(16).padStart(2, '0'));
  const most = Math.max(...weights, 1e-9);
  const classes = weights.map((weight) => Math.round(9 * Math.sqrt(weight / most)));
  const { tonic } = findKey(classes.map((level) => level ** 2));
  const steps = classes.map((_, step) => classes[(tonic + step) % 12]);
  const mark = tempo === null ? '---' : String(Math.min(999, Math.round(tempo))).padStart(3, '0');
  return `T${mark}${pedalled.size > 0 ? 'p' : '-'}${families.join('')}${String.fromCharCode(97 + tonic)}${steps.join('')}`;
}

import { findKey, modesOn } from './key';
import type { Notes, PlayedNote } from './notes';

/** A character from `@` on for a value on a logarithmic scale: `steps` an octave from `least`. */
export const level = (value: number, least: number, steps: number, most: number): string =>
  character(Math.min(most, steps * Math.log2(Math.max(value, least) / least)));

/** A character from `@` on for a whole number 0..62. */
const character = (value: number): string => String.fromCharCode(64 + Math.min(62, Math.max(0, Math.round(value))));

/**
 * What is counted over the whole piece, such as `T072p002a00d950705...`: tempo mark (`---`: none), pedal, programs of the
 * three channels with most notes in hexadecimal (`00` also: unknown), the tonic that fits best (a = C), the weights of the
 * twelve steps above it, 0..9, and behind them a character each for what a small tower counts badly from stretches of
 * notes: mode, register, touch, density and lengths ({@link counted}).
 */
export function summary({ notes, duration, tempo, programs, pedalled }: Notes): string {
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
  const { major, minor } = modesOn(tonic, weights);
  const mode = character(20 + 20 * (major - minor));
  const told = `T${mark}${pedalled.size > 0 ? 'p' : '-'}${families.join('')}${String.fromCharCode(97 + tonic)}`;
  return `${told}${steps.join('')}${mode}${notes.length > 0 ? counted(notes, duration) : ''}`;
}

/**
 * A character each: mean key weighted by length (semitones), lowest and highest tenth of the keys, mean and standard
 * deviation of velocity (by twos), onsets a second, notes an onset, mean length, and how many notes sound at a time.
 */
function counted(notes: readonly PlayedNote[], duration: number): string {
  const keys = notes.map(({ key }) => key).sort((a, b) => a - b);
  const tenth = Math.floor(keys.length / 10);
  const weight = (note: PlayedNote) => Math.max(0.01, Math.min(1, note.duration));
  const register = sum(notes, (note) => weight(note) * note.key) / sum(notes, weight);
  const touch = sum(notes, ({ velocity }) => velocity) / notes.length;
  const spread = Math.sqrt(sum(notes, ({ velocity }) => (velocity - touch) ** 2) / notes.length);
  // Notes within 40 ms are one onset.
  let [onsets, last] = [0, Number.NEGATIVE_INFINITY];
  for (const { at } of notes) if (at - last > 0.04) [onsets, last] = [onsets + 1, at];
  const sounding = sum(notes, (note) => note.duration);
  return [
    ...[register, keys[tenth] ?? 0, keys.at(-1 - tenth) ?? 0].map((key) => character(key - 30)),
    ...[touch, spread].map((velocity) => character(velocity / 2)),
    level(onsets / Math.max(duration, 0.1), 0.25, 8, 62),
    level(notes.length / onsets, 1, 8, 62),
    level(sounding / notes.length, 0.05, 6, 62),
    level(sounding / Math.max(duration, 0.1), 0.1, 6, 62),
  ].join('');
}

const sum = (notes: readonly PlayedNote[], of: (note: PlayedNote) => number): number =>
  notes.reduce((total, note) => total + of(note), 0);

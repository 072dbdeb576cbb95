import type { Piece } from '../values';

export type Key = Piece['key'];

/** Number of keys: twelve tonics, two modes. */
export const KEYS = 24;

/** Index of a key, 0..23, after transposing by whole semitones. */
export function keyIndex({ tonic, mode }: Key, transpose = 0): number {
  const pitchClass = (((tonic + transpose) % 12) + 12) % 12;
  return mode === 'major' ? pitchClass : 12 + pitchClass;
}

/** Place on the circle of fifths, 0..11: that of the key's signature, so a minor key stands with its relative major. */
const fifthsOf = (key: number): number => ((key < 12 ? key : key + 3) * 7) % 12;

/** Steps between two keys on the circle of fifths: 0 (same signature) .. 6 (as far as it goes). */
export function fifthsBetween(a: number, b: number): number {
  const steps = Math.abs(fifthsOf(a) - fifthsOf(b));
  return Math.min(steps, 12 - steps);
}

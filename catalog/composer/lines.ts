import { chordAt } from './harmony';
import type { Instrument } from './palettes';
import type { Random } from './random';
import type { Harmony, Note } from './score';
import type { Voicing } from './voicing';

/** Whole octaves, in semitones, that bring melodies into an instrument's range, near the wished shift. */
export function octaves(notes: Note[], instrument: Instrument, wished: number): number {
  const low = Math.min(...notes.map((note) => note.pitch));
  const high = Math.max(...notes.map((note) => note.pitch));
  let by = wished;
  while (high + by > instrument.high) by -= 12;
  while (low + by < instrument.low) by += 12;
  return by;
}

export const shifted = (notes: Note[], by: number): Note[] =>
  notes.map((note) => ({ ...note, pitch: note.pitch + by }));

/** The notes an octave away and softer, where the instrument has them: a bass that deepens, a melody that shines. */
export const doubled = (notes: Note[], octave: 12 | -12, { low, high }: Instrument, db: number): Note[] =>
  shifted(notes, octave).flatMap((note) => (note.pitch < low || note.pitch > high ? [] : [{ ...note, db }]));

/** The next scale tone from a pitch in a direction. */
function neighbour(pitch: number, scale: number[], direction: 1 | -1): number {
  for (let step = 1; step <= 3; step++) {
    const found = pitch + direction * step;
    if (scale.includes(((found % 12) + 12) % 12)) return found;
  }
  return pitch;
}

/** Divisions (Ortiz 1553): passing tones fill thirds, a turn graces a long note before a step. */
export function ornamented(notes: Note[], harmony: Harmony[], share: number, random: Random): Note[] {
  return notes.flatMap((note, i) => {
    const next = notes[i + 1];
    if (!next || note.length < 1 || next.at > note.at + note.length + 1e-6 || random.next() > share) return [note];
    const scale = chordAt(harmony, note.at).scale;
    const interval = next.pitch - note.pitch;
    const size = Math.abs(interval);
    const direction = interval > 0 ? 1 : -1;
    const short = note.length >= 1.5 ? 0.5 : note.length / 2;
    const head = { ...note, length: note.length - short };
    if (size === 3 || size === 4)
      return [head, { at: note.at + head.length, length: short, pitch: neighbour(note.pitch, scale, direction) }];
    if (size > 0 && size <= 2 && note.length >= 1.5) {
      const upper = neighbour(note.pitch, scale, direction === 1 ? -1 : 1);
      return [
        { ...note, length: note.length - 1 },
        { at: note.at + note.length - 1, length: 0.5, pitch: upper },
        { at: note.at + note.length - 0.5, length: 0.5, pitch: note.pitch },
      ];
    }
    return [note];
  });
}

/** A pad steals in: its first chords are softer, by index of the chord. */
function entrances(harmony: Harmony[], sounds: (at: number) => boolean): Map<number, number> {
  const soft = new Map<number, number>();
  harmony.forEach((span, i) => {
    const before = harmony[i - 1];
    if (!sounds(span.at) || (before && sounds(before.at))) return;
    for (const [k, db] of [-9, -7, -5, -3.5, -2, -1].entries()) soft.set(i + k, db);
  });
  return soft;
}

/** Held chords: each upper voice, common tones tied over. */
export function held(
  harmony: Harmony[],
  voicings: Voicing[],
  sounds: (at: number) => boolean,
  instrument: Instrument,
): Note[] {
  const voices = Math.max(0, ...voicings.map((voicing) => Math.min(3, voicing.upper.length)));
  const notes: Note[] = [];
  const enters = entrances(harmony, sounds);
  for (let v = 0; v < voices; v++) {
    let open: Note | undefined;
    harmony.forEach((span, i) => {
      const pitch = voicings[i]?.upper[v];
      if (pitch === undefined || !sounds(span.at)) {
        open = undefined;
        return;
      }
      const fitted = pitch < instrument.low ? pitch + 12 : pitch > instrument.high ? pitch - 12 : pitch;
      // A tie lasts four chords at most: a pad that never breathes is a hum.
      if (
        open &&
        open.pitch === fitted &&
        Math.abs(open.at + open.length - span.at) < 1e-6 &&
        open.length < 4 * span.length
      )
        open.length += span.length;
      else {
        open = { at: span.at, length: span.length, pitch: fitted, db: enters.get(i) ?? 0 };
        notes.push(open);
      }
    });
  }
  return notes;
}

/** A quiet second voice: the guide tones of the chords, tied where they stay, with a passing tone across a third. */
export function counterLine(
  harmony: Harmony[],
  voicings: Voicing[],
  sounds: (at: number) => boolean,
  instrument: Instrument,
): Note[] {
  const notes: Note[] = [];
  harmony.forEach((span, i) => {
    const inner = voicings[i]?.upper[0];
    if (inner === undefined || !sounds(span.at)) return;
    let pitch = inner;
    while (pitch > Math.min(instrument.high, 62)) pitch -= 12;
    while (pitch < instrument.low) pitch += 12;
    const last = notes.at(-1);
    const joins = last && Math.abs(last.at + last.length - span.at) < 1e-6;
    if (last && joins && last.pitch === pitch && last.length < 2 * span.length) {
      last.length += span.length;
      return;
    }
    const gap = last ? Math.abs(pitch - last.pitch) : 0;
    if (last && joins && gap >= 3 && gap <= 4 && last.length >= 2) {
      last.length -= 1;
      const scale = chordAt(harmony, last.at).scale;
      notes.push({ at: span.at - 1, length: 1, pitch: neighbour(last.pitch, scale, pitch > last.pitch ? 1 : -1) });
    }
    notes.push({ at: span.at, length: span.length, pitch });
  });
  return notes;
}

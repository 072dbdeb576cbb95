import type { ScoreNote } from './score';

/**
 * How early each note gives way when the texture thins, in [0, 1): a note sounds while its place is below the wanted
 * density. Melody, bass and pads always sound (0). The inner notes of a bar leave one after another: the weakest
 * place in the bar first, and of notes struck together the middle ones before the outer, so that what is left keeps
 * the beat and the frame of the chord. A whole share of the notes sounds at every density.
 */
export function thinningPlaces(notes: readonly ScoreNote[]): Map<ScoreNote, number> {
  const places = new Map<ScoreNote, number>(notes.map((note) => [note, 0]));
  const bars = new Map<number, ScoreNote[]>();
  for (const note of notes) {
    if (note.part === 'inner') bars.set(note.bar, [...(bars.get(note.bar) ?? []), note]);
  }
  for (const bar of bars.values()) {
    const stayFirst = bar
      .map((note) => ({ note, depth: depth(note, bar) }))
      .sort((a, b) => b.note.weight - a.note.weight || a.depth - b.depth || a.note.at - b.note.at);
    for (const [rank, { note }] of stayFirst.entries()) places.set(note, (rank + 0.5) / bar.length);
  }
  return places;
}

/** 0 for the outer notes of what is struck together (rolled chords included), more towards the middle. */
function depth(note: ScoreNote, bar: readonly ScoreNote[]): number {
  const together = bar.filter((other) => Math.abs(other.at - note.at) < 0.08);
  const below = together.filter((other) => other.key < note.key).length;
  const above = together.filter((other) => other.key > note.key).length;
  return Math.min(below, above);
}

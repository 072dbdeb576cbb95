import { chordAt } from '../composer/harmony';
import type { Random } from '../composer/random';
import type { Note, Score } from '../composer/score';

/** What was measured in 1,277 songs (composing.md, section 4), here for a score's melody as written. */
export interface MelodyStatistics {
  /** Shares of intervals within phrases, by size. */
  unison: number;
  step: number;
  third: number;
  larger: number;
  /** Steps among intervals that move. */
  stepsOfMoves: number;
  /** After a fourth or more: the line turns; it turns by a step. */
  leapTurns: number;
  stepBack: number;
  /** Semitones from lowest to highest. */
  range: number;
  /** Phrase starts that lie whole bars apart. */
  wholeBars: number;
  /** Onsets a second. */
  onsets: number;
  /** Entropy of the pitch classes by duration, bits. */
  bits: number;
  /** Bars whose rhythm was heard before, and with the same intervals. */
  rhythmRecurs: number;
  intervalsRecur: number;
  /** Notes on the first beat that belong to the chord. */
  chordTones: number;
  /** Place of the top note, first and last time, as a share of the piece, and how often it sounds. */
  climaxFirst: number;
  climaxLast: number;
  climaxCount: number;
  /** Share of the time, intro and coda included, in which the melody is silent. */
  silent: number;
}

const share = <T>(list: T[], test: (item: T) => boolean): number =>
  list.length ? list.filter(test).length / list.length : 0;

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

function intervals(notes: Note[]): number[][] {
  const runs: number[][] = [[]];
  notes.forEach((note, i) => {
    const before = notes[i - 1];
    if (!before) return;
    if (note.at - before.at - before.length >= 0.5 - 1e-6) runs.push([]);
    else runs.at(-1)?.push(note.pitch - before.pitch);
  });
  return runs.filter((run) => run.length);
}

function phraseStarts(notes: Note[]): number[] {
  const long = 2.5 * median(notes.map((note) => note.length));
  return notes.flatMap((note, i) => {
    const before = notes[i - 1];
    const starts = !before || note.at - before.at - before.length >= 0.5 - 1e-6 || before.length >= long;
    return starts ? [note.at] : [];
  });
}

function recurrence(notes: Note[], bar: number): { rhythm: number; intervals: number } {
  const bars = new Map<number, Note[]>();
  for (const note of notes) {
    const index = Math.floor(note.at / bar + 1e-6);
    bars.set(index, [...(bars.get(index) ?? []), note]);
  }
  const seen = { rhythm: new Set<string>(), intervals: new Set<string>() };
  let [rhythm, same] = [0, 0];
  for (const [index, list] of bars) {
    const shape = list.map((note) => `${(note.at - index * bar).toFixed(3)}:${note.length.toFixed(3)}`).join(' ');
    const steps = `${shape}|${list
      .slice(1)
      .map((note, i) => note.pitch - (list[i]?.pitch ?? 0))
      .join(' ')}`;
    if (seen.rhythm.has(shape)) rhythm++;
    if (seen.intervals.has(steps)) same++;
    seen.rhythm.add(shape);
    seen.intervals.add(steps);
  }
  return { rhythm: rhythm / bars.size, intervals: same / bars.size };
}

export function melodyStatistics(
  score: Score,
  melody = score.parts.find((part) => part.role === 'melody')?.notes ?? [],
): MelodyStatistics {
  const { bar, beat } = score.meter;
  const runs = intervals(melody);
  const moves = runs.flat();
  const moved = moves.filter((interval) => interval !== 0);
  const size = (interval: number) => Math.abs(interval);
  const afterLeap = runs
    .flatMap((run) => run.slice(1).map((next, i) => [run[i] ?? 0, next] as const))
    .filter(([leap]) => size(leap) >= 5);
  const starts = phraseStarts(melody);
  const apart = starts.slice(1).map((at, i) => (at - (starts[i] ?? 0)) / bar);
  const pitches = melody.map((note) => note.pitch);
  const top = Math.max(...pitches);
  const peaks = melody.filter((note) => note.pitch === top).map((note) => note.at / score.length);
  const weights = new Map<number, number>();
  for (const note of melody) weights.set(note.pitch % 12, (weights.get(note.pitch % 12) ?? 0) + note.length);
  const sung = melody.reduce((sum, note) => sum + note.length, 0);
  const downbeats = melody.filter((note) => Math.abs(note.at / bar - Math.round(note.at / bar)) < 1e-6);
  const recurs = recurrence(melody, bar);
  return {
    unison: share(moves, (i) => i === 0),
    step: share(moves, (i) => size(i) === 1 || size(i) === 2),
    third: share(moves, (i) => size(i) === 3 || size(i) === 4),
    larger: share(moves, (i) => size(i) > 7),
    stepsOfMoves: share(moved, (i) => size(i) <= 2),
    leapTurns: share(afterLeap, ([leap, next]) => Math.sign(next) === -Math.sign(leap)),
    stepBack: share(afterLeap, ([leap, next]) => Math.sign(next) === -Math.sign(leap) && size(next) <= 2),
    range: top - Math.min(...pitches),
    wholeBars: share(apart, (length) => Math.abs(length - Math.round(length)) < 1e-6),
    onsets: (melody.length / sung) * ((score.tempo * beat) / 60),
    bits: [...weights.values()].reduce((sum, w) => sum - (w / sung) * Math.log2(w / sung), 0),
    rhythmRecurs: recurs.rhythm,
    intervalsRecur: recurs.intervals,
    chordTones: share(downbeats, (note) => chordAt(score.harmony, note.at).pcs.includes(note.pitch % 12)),
    climaxFirst: peaks[0] ?? 0,
    climaxLast: peaks.at(-1) ?? 0,
    climaxCount: peaks.length,
    silent: 1 - Math.min(1, sung / score.length),
  };
}

/** Every figure of `count` notes of a melody, as intervals and lengths; one that holds a rest is none. */
export function figures(melody: readonly Note[], count: number): Set<string> {
  const found = new Set<string>();
  for (let from = 0; from + count <= melody.length; from++) {
    const notes = melody.slice(from, from + count);
    const joined = notes.every(
      (note, i) => i === 0 || note.at - (notes[i - 1]?.at ?? 0) - (notes[i - 1]?.length ?? 0) < 0.5,
    );
    const steps = notes.slice(1).map((note, i) => note.pitch - (notes[i]?.pitch ?? 0));
    if (joined) found.add(`${steps.join(' ')}|${notes.map(({ length }) => length.toFixed(2)).join(' ')}`);
  }
  return found;
}

/** Noise to compare with: random notes of the key in the melody's range and note values, in the melody's time. */
export function noiseLike(score: Score, random: Random): Note[] {
  const melody = score.parts.find((part) => part.role === 'melody')?.notes ?? [];
  const scale = chordAt(score.harmony, 0).scale;
  const low = Math.min(...melody.map((note) => note.pitch));
  const high = Math.max(...melody.map((note) => note.pitch));
  const pool = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((pitch) => scale.includes(pitch % 12));
  const start = melody[0]?.at ?? 0;
  const lengths = melody.map((note) => note.length);
  let at = start;
  return melody.map(() => {
    const length = random.pick(lengths);
    const note = { at, length, pitch: random.pick(pool) };
    at += length + (random.next() < 0.08 ? 1 : 0);
    return note;
  });
}

import type { Seconds } from '../values';
import type { Score, ScoreControl, ScoreNote, ScoreProgram } from './score';

/** A score laid out to the length it is played for, in written time from the item's start. */
export interface Unrolled {
  notes: { note: ScoreNote; at: Seconds; until: Seconds }[];
  controls: ScoreControl[];
  programs: ScoreProgram[];
}

/** A piece that ends this little before its item does is not begun again: it rings out. */
const RINGS_OUT: Seconds = 10;
/** Performed onsets come this much before their place at most; a phrase's last note is longer. */
const EARLY: Seconds = 0.05;

/**
 * Repeats a score from its start where its item outlasts it: from the last phrase end. Nothing begins after the
 * phrase end that falls into the overlap with the next piece, so that a phrase is never begun only to be faded.
 *
 * @param leavingFrom written moment from which the next piece may be heard
 * @param end written moment at which the item ends
 */
export function unroll(score: Score, joins: readonly Seconds[], leavingFrom: Seconds, end: Seconds): Unrolled {
  const again = end > score.duration + RINGS_OUT;
  const last = joins.findLast((join) => join <= score.duration + EARLY) ?? 0;
  // A join in the first half would make a loop that shows.
  const loop = again ? (last > score.duration / 2 ? last : score.duration) : Number.POSITIVE_INFINITY;
  const passes = again ? Math.ceil(end / loop) : 1;
  const offsets = Array.from({ length: passes }, (_, pass) => (pass === 0 ? 0 : pass * loop));
  const lastJoin = offsets
    .flatMap((offset) => joins.map((join) => join + offset))
    .filter((join) => join > leavingFrom && join <= end + EARLY)
    .at(-1);
  const close = lastJoin ?? end;
  const shifted = <T extends { at: Seconds }>(list: readonly T[]): T[] =>
    offsets.flatMap((offset) =>
      list.filter(({ at }) => at < loop && at + offset <= end).map((one) => ({ ...one, at: one.at + offset })),
    );
  return {
    notes: offsets.flatMap((offset) =>
      score.notes
        .filter((note) => note.at < loop - EARLY && note.at + offset < close - EARLY)
        .map((note) => ({ note, at: note.at + offset, until: Math.min(note.at + note.duration, loop) + offset })),
    ),
    controls: shifted(score.controls),
    programs: shifted(score.programs),
  };
}

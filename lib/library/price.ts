import type { PickTerm, Piece, Seconds } from '../values';
import {
  bendingCost,
  CAPTION_WEIGHT,
  DIMENSION_COUNT,
  DIMENSION_WEIGHTS,
  endingCost,
  keyCost,
  lengthCost,
  missCost,
  missOf,
  ONCE,
  OUT_OF_REACH,
  point,
  REGISTER_DIMENSION,
  SEMITONE,
  type Sound,
  tempoStepCost,
  termOfDimension,
  transposeCost,
  UNIT,
} from './cost';
import { tempoFactor } from './bend';
import { keyIndex } from './keys';
import type { Cosines, Standing } from './standing';
import type { Timeline } from './timeline';

/** One item as it is priced. */
export interface Priced {
  piece: Piece;
  transpose: number;
  /** Points of the timeline: its own start, and the next one's start (or the end). */
  from: number;
  to: number;
  /** Written seconds at which it ends, and how long it sounds. */
  written: Seconds;
  played: Seconds;
  /** What sounded before, and whether this piece was heard earlier this evening. */
  before: Sound | null;
  again: boolean;
}

/**
 * What an item costs, term by term: the cost of cost.ts spelled out, independent of how the search adds it up.
 * Terms that cost nothing are left out, but for the caption: its absence is said.
 */
export function price(
  item: Priced,
  timeline: Timeline,
  usual: { min: Seconds; max: Seconds },
  standing: Standing,
  cosines: Cosines,
): PickTerm[] {
  const { piece, transpose, from, to } = item;
  const terms = new Map<string, number>();
  const add = (name: string, cost: number) => {
    if (cost !== 0) terms.set(name, (terms.get(name) ?? 0) + cost);
  };

  const place = point(piece);
  place[REGISTER_DIMENSION] = (place[REGISTER_DIMENSION] ?? 0) + transpose * SEMITONE;
  const similar = cosines(piece);
  let missed = false;
  for (let index = from; index <= to; index += 1) {
    const share = shareOf(timeline, index, from, to);
    for (let dimension = 0; dimension < DIMENSION_COUNT; dimension += 1) {
      const wanted = timeline.rows[index * DIMENSION_COUNT + dimension] ?? 0;
      const away = (place[dimension] ?? 0) - wanted;
      add(termOfDimension(dimension), share * (DIMENSION_WEIGHTS[dimension] ?? 0) * away ** 2);
    }
    const wanted = timeline.tempo[index] ?? piece.music.tempo;
    const factor = Math.log(wanted) - Math.log(piece.music.tempo);
    add('tempo bend', share * bendingCost(tempoFactor(wanted, piece.music.tempo)));
    add('tempo out of reach', share * missCost(factor));
    if (missOf(factor) > 0) missed = true;
    if (similar) {
      const { left, right, share: way } = timeline.between(index);
      const cosine = (similar[left] ?? 0) * (1 - way) + (similar[right] ?? 0) * way;
      add('caption', (share * CAPTION_WEIGHT * (1 - cosine)) / 2);
    }
  }
  if (missed) add('tempo out of reach', OUT_OF_REACH);

  const wantedAtStart = timeline.tempo[from] ?? piece.music.tempo;
  const startTempo = tempoFactor(wantedAtStart, piece.music.tempo) * piece.music.tempo;
  const { cut, midPhrase } = endingCost(piece, item.written);
  add('cut short', cut);
  add('ends mid-phrase', midPhrase);
  add('length', lengthCost(item.played, usual));
  add('transposition', transposeCost(transpose));
  if (item.before) {
    add('key of the join', keyCost(item.before.key, keyIndex(piece.key, transpose)));
    add('tempo of the join', tempoStepCost(item.before.tempo, startTempo));
  }
  if (item.again) add('again tonight', ONCE.again);
  for (const { name, cost } of standing(piece)) add(name, cost);
  if (!similar) terms.set('caption (no text model)', 0);
  return [...terms].map(([name, cost]) => ({ name, cost })).sort((a, b) => b.cost - a.cost);
}

/** Share of one point in the mean over a span (trapezoids), times the span's length in UNITs. */
function shareOf(timeline: Timeline, index: number, from: number, to: number): number {
  const left = index > from ? timeline.time(index) - timeline.time(index - 1) : 0;
  const right = index < to ? timeline.time(index + 1) - timeline.time(index) : 0;
  return (left + right) / 2 / UNIT;
}

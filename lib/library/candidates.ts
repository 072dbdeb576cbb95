import type { Piece, Seconds } from '../values';
import {
  bendingCost,
  CAPTION_WEIGHT,
  DIMENSION_COUNT,
  DIMENSION_WEIGHTS,
  missCost,
  missOf,
  OUT_OF_REACH,
  point,
  REGISTER_DIMENSION,
} from './cost';
import { tempoFactor } from './bend';
import type { Cosines, Standing } from './standing';
import type { Timeline } from './timeline';

/** A piece with everything about it that the search asks again and again, as running integrals over the timeline. */
export interface Candidate {
  piece: Piece;
  /** What it costs by itself. */
  standing: number;
  /** Integral of distances and bending, untransposed. */
  running: Float64Array;
  /** Integral of how far the tempo is missed. */
  missed: Float64Array;
  /** Integral of its register minus the wanted one, both scaled. */
  register: Float64Array;
  /** Written seconds that would have been played since the timeline's start. */
  written: Float64Array;
  /** Played tempo at each point, BPM. */
  tempo: Float64Array;
}

/** Seconds between the moments at which the nearest pieces are looked for. */
const LOOK: Seconds = 90;

const captionCost = (cosine: number): number => (CAPTION_WEIGHT * (1 - cosine)) / 2;

/** Weighted squared distance of a piece's point from a timeline's row, times its weights, without forming the difference. */
function distance(timeline: Timeline, index: number, weighted: Float64Array, norm: number): number {
  let dot = 0;
  const offset = index * DIMENSION_COUNT;
  for (let dimension = 0; dimension < DIMENSION_COUNT; dimension += 1)
    dot += (timeline.rows[offset + dimension] as number) * (weighted[dimension] as number);
  return (timeline.norms[index] as number) - 2 * dot + norm;
}

interface Place {
  piece: Piece;
  weighted: Float64Array;
  norm: number;
  register: number;
  logTempo: number;
  standing: number;
  cosines: Float64Array | null;
}

type Spot = Pick<Place, 'weighted' | 'norm' | 'register' | 'logTempo'>;
/** Where a piece lies does not change from evening to evening. */
const spots = new WeakMap<Piece, Spot>();

function spotOf(piece: Piece): Spot {
  const known = spots.get(piece);
  if (known) return known;
  const weighted = point(piece);
  const register = weighted[REGISTER_DIMENSION] ?? 0;
  let norm = 0;
  for (let dimension = 0; dimension < DIMENSION_COUNT; dimension += 1) {
    const value = weighted[dimension] ?? 0;
    weighted[dimension] = value * (DIMENSION_WEIGHTS[dimension] ?? 0);
    norm += value * (weighted[dimension] ?? 0);
  }
  const spot = { weighted, norm, register, logTempo: Math.log(piece.music.tempo) };
  spots.set(piece, spot);
  return spot;
}

function placeOf(piece: Piece, standing: Standing, cosines: Cosines): Place {
  const alone = standing(piece).reduce((sum, term) => sum + term.cost, 0);
  return { piece, ...spotOf(piece), standing: alone, cosines: cosines(piece) };
}

/** Cost of one moment, tempo missed included. */
function momentCost(timeline: Timeline, index: number, place: Place): number {
  const bending = bendingCost(tempoFactor(timeline.tempo[index] as number, place.piece.music.tempo));
  const miss = missCost((timeline.logTempo[index] as number) - place.logTempo);
  let cost = distance(timeline, index, place.weighted, place.norm) + bending + miss;
  if (place.cosines) {
    const { left, right, share } = timeline.between(index);
    const a = place.cosines[left] ?? 0;
    cost += captionCost(a + ((place.cosines[right] ?? a) - a) * share);
  }
  return cost;
}

function candidateOf(timeline: Timeline, place: Place): Candidate {
  const { piece } = place;
  const written = piece.music.tempo;
  const wanted = (index: number) => timeline.tempo[index] as number;
  const register = (index: number) => timeline.rows[index * DIMENSION_COUNT + REGISTER_DIMENSION] as number;
  return {
    piece,
    standing: place.standing,
    running: timeline.running((index) => momentCost(timeline, index, place)),
    missed: timeline.running((index) => missOf((timeline.logTempo[index] as number) - place.logTempo)),
    register: timeline.running((index) => place.register - register(index)),
    written: timeline.running((index) => tempoFactor(wanted(index), written)),
    tempo: timeline.tempo.map((tempo) => tempoFactor(tempo, written) * written),
  };
}

/** The `count` cheapest of `values`, as indices. */
function cheapest(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (best.length === count && value >= worst) continue;
    let place = best.length;
    while (place > 0 && (values[best[place - 1] as number] as number) > value) place -= 1;
    best.splice(place, 0, index);
    if (best.length > count) best.pop();
    worst = values[best[best.length - 1] as number] as number;
  }
  return best;
}

/**
 * The pieces worth searching through: at each point of the timeline those that are nearest at the looks before and
 * after it, so many that a journey which stands still could be filled with them alone. A catalogue that is not larger
 * than that is searched whole.
 *
 * @param extra how many more to look at
 */
export function candidatesOf(
  timeline: Timeline,
  pieces: readonly Piece[],
  standing: Standing,
  cosines: Cosines,
  extra = 0,
): { pool: Candidate[]; at: readonly (readonly number[])[] } {
  const duration = timeline.time(timeline.end) - timeline.from;
  const count = 3 + Math.ceil(duration / 120) + extra;
  const places = pieces.map((piece) => placeOf(piece, standing, cosines));
  if (places.length <= count) {
    const all = places.map((_, index) => index);
    return { pool: places.map((place) => candidateOf(timeline, place)), at: Array.from(timeline.times, () => all) };
  }

  const looks = Math.max(1, Math.ceil(duration / LOOK));
  const step = timeline.end / looks;
  const costs = Array.from({ length: looks + 1 }, (_, look) => {
    const index = Math.round(look * step);
    const wanted = timeline.logTempo[index] as number;
    const out = new Float64Array(places.length);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as Place;
      const reach = missOf(wanted - place.logTempo) > 0 ? OUT_OF_REACH : 0;
      out[at] = momentCost(timeline, index, place) + reach;
    }
    return out;
  });
  // A piece that starts at a look sounds until two or three looks later.
  const near = costs.map((_, look) => {
    const ahead = costs.slice(look, look + 3);
    const means = new Float64Array(places.length);
    for (const row of ahead)
      for (let at = 0; at < means.length; at += 1) (means[at] as number) += (row[at] as number) / ahead.length;
    for (let at = 0; at < means.length; at += 1) (means[at] as number) += (places[at] as Place).standing;
    return cheapest(means, count);
  });

  const pool: Candidate[] = [];
  const known = new Map<number, number>();
  const indexOf = (place: number): number => {
    let index = known.get(place);
    if (index === undefined) {
      index = pool.push(candidateOf(timeline, places[place] as Place)) - 1;
      known.set(place, index);
    }
    return index;
  };
  const around = near.map((here, look) => [...new Set([...here, ...(near[look + 1] ?? [])])].map(indexOf));
  return {
    pool,
    at: Array.from(timeline.times, (_, index) => around[Math.min(looks - 1, Math.floor(index / step))] ?? []),
  };
}

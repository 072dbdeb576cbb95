import type { Seconds } from '../values';
import { TRANSPOSE } from './bend';
import type { Candidate } from './candidates';
import {
  DIMENSION_WEIGHTS,
  endingCost,
  keyCost,
  lengthCost,
  ONCE,
  OUT_OF_REACH,
  REGISTER_DIMENSION,
  SEMITONE,
  transposeCost,
  UNIT,
} from './cost';
import { KEYS, keyIndex } from './keys';
import { GRID, type Timeline } from './timeline';

/** Transpositions to choose from. */
export const SHIFTS = Array.from({ length: 2 * TRANSPOSE + 1 }, (_, index) => index - TRANSPOSE);
const TURNS = SHIFTS.length;
/** Cost of a join from one key to another, at `from * KEYS + to`. */
export const KEY_COSTS = Float64Array.from({ length: KEYS ** 2 }, (_, at) => keyCost(Math.floor(at / KEYS), at % KEYS));

/** Ways for a piece to go on from a start; its other joins lead to much the same. */
const ENDS = 3;
/** The last item may be this much longer than usual before anything else is tried: it fades anyway. */
const LAST = 1.25;

const REGISTER_WEIGHT = DIMENSION_WEIGHTS[REGISTER_DIMENSION] ?? 0;
const SHIFT_COSTS = Float64Array.from(SHIFTS, transposeCost);
const SHIFT_SIZES = Float64Array.from(SHIFTS, (semitones) => semitones * SEMITONE);

export interface Search {
  timeline: Timeline;
  pool: readonly Candidate[];
  /** Candidates to consider at each point of the timeline. */
  at: readonly (readonly number[])[];
  usual: { min: Seconds; max: Seconds };
  /** Pieces already heard this evening. */
  heard: ReadonlySet<string>;
}

/** A candidate's ends, latest first (the more of a piece is heard, the better), and what ending there costs. */
interface Ends {
  written: Float64Array;
  cost: Float64Array;
}

function endsOf({ piece }: Candidate): Ends {
  const joins = piece.joins.filter((join) => join > 0 && join < piece.duration - 0.25).toSorted((a, b) => b - a);
  const written = Float64Array.from([piece.duration, ...joins]);
  return { written, cost: written.map((end) => sum(endingCost(piece, end))) };
}

const sum = ({ cut, midPhrase }: { cut: number; midPhrase: number }): number => cut + midPhrase;

/**
 * Every leg that a sequence may take: a candidate from a point of the timeline to one of its ends, in each
 * transposition. Legs are numbered in order of time and kept column by column: there are some ten thousand.
 */
export class Legs {
  readonly candidate: Int32Array;
  /** Point at which the next item starts (or the end). */
  readonly to: Int32Array;
  readonly written: Float64Array;
  readonly played: Float64Array;
  /** Legs from a point: `first[point]` up to `first[point + 1]`. */
  readonly first: Int32Array;
  /** Cost in each transposition, joins left out, at `leg * TURNS + shift`. */
  readonly costs: Float64Array;
  /** The same, with the least that the join after it and whatever follows can cost. */
  readonly bounds: Float64Array;
  /** The least bound of each leg. */
  readonly least: Float64Array;
  /** Sounding key of each candidate in each transposition. */
  readonly keys: Uint8Array;
  readonly #ends: Ends[];
  #count = 0;

  constructor(private readonly problem: Search) {
    const { timeline, at, pool } = problem;
    const most = at.reduce((sum, here) => sum + here.length, 0) * (ENDS + 1);
    this.candidate = new Int32Array(most);
    this.to = new Int32Array(most);
    this.written = new Float64Array(most);
    this.played = new Float64Array(most);
    this.costs = new Float64Array(most * TURNS);
    this.bounds = new Float64Array(most * TURNS);
    this.least = new Float64Array(most).fill(Number.POSITIVE_INFINITY);
    this.#ends = pool.map(endsOf);
    this.keys = Uint8Array.from({ length: pool.length * TURNS }, (_, index) =>
      keyIndex((pool[Math.floor(index / TURNS)] as Candidate).piece.key, SHIFTS[index % TURNS]),
    );
    this.first = new Int32Array(timeline.end + 2);
    const reached = new Uint8Array(timeline.end + 1);
    reached[0] = 1;
    for (let from = 0; from < timeline.end; from += 1) {
      const before = this.#count;
      if (reached[from]) for (const candidate of at[from] as readonly number[]) this.#add(candidate, from);
      for (let leg = before; leg < this.#count; leg += 1) reached[this.to[leg] as number] = 1;
      this.first[from + 1] = this.#count;
    }
    this.first[timeline.end + 1] = this.#count;
    this.#bound();
  }

  /** All ways of one candidate to go on from a point: always one at least, so that every catalogue has a sequence. */
  #add(index: number, from: number): void {
    const { timeline, usual, pool } = this.problem;
    const { piece, written } = pool[index] as Candidate;
    const ends = this.#ends[index] as Ends;
    const origin = written[from] as number;
    const rest = timeline.time(timeline.end) - timeline.time(from);
    const toEnd = (written[timeline.end] as number) - origin;
    const reachesEnd = toEnd <= piece.duration + 1e-6;
    const last = () => {
      const end = Math.min(toEnd, piece.duration);
      this.#push(index, from, timeline.end, end, rest, sum(endingCost(piece, end)));
    };

    const before = this.#count;
    if (reachesEnd && rest <= usual.max * LAST) last();
    // A look at two points of the timeline says which ends lie outside the usual length.
    const longest = written[Math.min(timeline.end, from + Math.ceil(usual.max / GRID))] as number;
    const shortest = written[Math.min(timeline.end, from + Math.floor(usual.min / GRID))] as number;
    for (let at = 0; at < ends.written.length && this.#count - before <= ENDS; at += 1) {
      const end = ends.written[at] as number;
      if (end >= toEnd || origin + end > longest) continue;
      if (origin + end < shortest) break;
      const played = this.#timeOf(index, origin + end) - timeline.time(from);
      if (lengthCost(played, usual) > 0) continue;
      this.#onward(index, from, end, played, ends.cost[at] as number, before);
    }
    if (this.#count > before) return;

    // Nothing usual: whatever comes nearest to it.
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < ends.written.length; at += 1) {
      const end = ends.written[at] as number;
      if (end >= toEnd) continue;
      const played = this.#timeOf(index, origin + end) - timeline.time(from);
      const to = timeline.joinOf(timeline.time(from) + played);
      if (to <= from || to >= timeline.end || lengthCost(played, usual) >= least) continue;
      least = lengthCost(played, usual);
      nearest = at;
    }
    if (nearest >= 0) {
      const end = ends.written[nearest] as number;
      const played = this.#timeOf(index, origin + end) - timeline.time(from);
      this.#onward(index, from, end, played, ends.cost[nearest] as number, before);
    }
    if (reachesEnd) last();
  }

  #onward(index: number, from: number, end: Seconds, played: Seconds, cost: number, before: number): void {
    const { timeline } = this.problem;
    const to = timeline.joinOf(timeline.time(from) + played);
    if (to <= from || to >= timeline.end) return;
    for (let leg = before; leg < this.#count; leg += 1) if (this.to[leg] === to) return;
    this.#push(index, from, to, end, played, cost);
  }

  /** When a candidate's running position is reached: linear between the points. */
  #timeOf(index: number, position: number): Seconds {
    const { timeline, pool } = this.problem;
    const { written } = pool[index] as Candidate;
    let low = 0;
    let high = timeline.end;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((written[middle] as number) <= position) low = middle;
      else high = middle;
    }
    const share = (position - (written[low] as number)) / ((written[high] as number) - (written[low] as number));
    return timeline.time(low) + share * (timeline.time(high) - timeline.time(low));
  }

  #push(index: number, from: number, to: number, written: Seconds, played: Seconds, ending: number): void {
    const { timeline, pool, usual, heard } = this.problem;
    const { piece, standing, running, missed, register } = pool[index] as Candidate;
    const fixed =
      standing +
      ending +
      ((running[to] as number) - (running[from] as number)) / UNIT +
      ((missed[to] as number) > (missed[from] as number) ? OUT_OF_REACH : 0) +
      lengthCost(played, usual) +
      (heard.has(piece.id) ? ONCE.again : 0);
    const away = ((register[to] as number) - (register[from] as number)) / UNIT;
    const units = (timeline.time(to) - timeline.time(from)) / UNIT;
    // (r + d - w)^2 = (r - w)^2 + 2d(r - w) + d^2; the first is in `running` already.
    for (let shift = 0; shift < TURNS; shift += 1) {
      const size = SHIFT_SIZES[shift] as number;
      const moved = REGISTER_WEIGHT * (2 * size * away + size * size * units);
      this.costs[this.#count * TURNS + shift] = fixed + (SHIFT_COSTS[shift] as number) + moved;
    }
    this.candidate[this.#count] = index;
    this.to[this.#count] = to;
    this.written[this.#count] = written;
    this.played[this.#count] = played;
    this.#count += 1;
  }

  /** Backwards: dynamic programming over (point, sounding key), tempo steps and repetitions let pass. */
  #bound(): void {
    const { timeline } = this.problem;
    const follow = new Float64Array((timeline.end + 1) * KEYS).fill(Number.POSITIVE_INFINITY);
    follow.fill(0, timeline.end * KEYS);
    const least = new Float64Array(KEYS);
    for (let from = timeline.end - 1; from >= 0; from -= 1) {
      least.fill(Number.POSITIVE_INFINITY);
      for (let leg = this.first[from] as number; leg < (this.first[from + 1] as number); leg += 1) {
        const after = (this.to[leg] as number) * KEYS;
        const keys = (this.candidate[leg] as number) * TURNS;
        for (let shift = 0; shift < TURNS; shift += 1) {
          const key = this.keys[keys + shift] as number;
          const bound = (this.costs[leg * TURNS + shift] as number) + (follow[after + key] as number);
          this.bounds[leg * TURNS + shift] = bound;
          if (bound < (this.least[leg] as number)) this.least[leg] = bound;
          if (bound < (least[key] as number)) least[key] = bound;
        }
      }
      for (let key = 0; key < KEYS; key += 1) {
        let best = Number.POSITIVE_INFINITY;
        for (let next = 0; next < KEYS; next += 1)
          best = Math.min(best, (KEY_COSTS[key * KEYS + next] as number) + (least[next] as number));
        follow[from * KEYS + key] = best;
      }
    }
  }
}

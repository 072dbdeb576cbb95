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
  type Sound,
  tempoStepCost,
  transposeCost,
  UNIT,
} from './cost';
import { KEYS, keyIndex } from './keys';
import type { Timeline } from './timeline';

/** One chosen item: from one point of the timeline to the next item's (or the end). */
export interface Pick {
  candidate: Candidate;
  transpose: number;
  /** Points of the timeline: its own start, and the next one's start. */
  from: number;
  to: number;
  /** Written seconds at which it ends. */
  written: Seconds;
  /** Seconds that it sounds. */
  played: Seconds;
}

export interface Found {
  picks: Pick[];
  cost: number;
  /** No sequence of the candidates can cost less than this. */
  bound: number;
  /** True when nothing was left out for the sake of speed: this is the cheapest sequence of the candidates. */
  proven: boolean;
}

export interface Search {
  timeline: Timeline;
  pool: readonly Candidate[];
  /** Candidates to consider at each point of the timeline. */
  at: readonly (readonly number[])[];
  usual: { min: Seconds; max: Seconds };
  /** What sounds when the first item starts. */
  before: Sound | null;
  /** Pieces already heard this evening. */
  heard: ReadonlySet<string>;
}

/** Ways for a piece to go on from a start; most joins lead to the same few next starts. */
const ENDS = 3;
/** The last item may be this much longer than usual before anything else is tried: it fades anyway. */
const LAST = 1.25;
const SHIFTS = Array.from({ length: 2 * TRANSPOSE + 1 }, (_, index) => index - TRANSPOSE);
const REGISTER_WEIGHT = DIMENSION_WEIGHTS[REGISTER_DIMENSION] ?? 0;
const KEY_COSTS = Float64Array.from({ length: KEYS * KEYS }, (_, pair) =>
  keyCost(Math.floor(pair / KEYS), pair % KEYS),
);

/** A piece from a start to one of its ends, with its cost for each transposition, joins left out. */
interface Leg {
  candidate: number;
  to: number;
  written: Seconds;
  played: Seconds;
  costs: Float64Array;
  keys: Uint8Array;
  /** Costs plus the least that can follow, and the least of these. */
  bounds: Float64Array;
  least: number;
}

/** A partial sequence up to the start of its next item. */
interface Label {
  cost: number;
  bound: number;
  sound: Sound | null;
  leg: Leg | null;
  shift: number;
  from: number;
  parent: Label | null;
  /** Exclusive or of the candidates' marks: equal sets have equal hashes. */
  set: number;
}

/**
 * The cheapest sequence of pieces from the timeline's start to its end.
 *
 * Backwards, dynamic programming over (point, sounding key) gives the least that can follow, exactly, if tempo steps
 * and repetitions are let pass: a lower bound. Forwards, labels (partial sequences) are extended in order of time.
 * A label is dropped without loss when its cost plus that bound reaches a sequence already found, or when another one
 * has used the same pieces, sounds the same at the same point, and costs less. `width` is how many labels a point
 * keeps: as long as none had to go for it, the result is proven to be the cheapest.
 */
export function search(problem: Search, width = 24): Found | null {
  const legs = legsOf(problem);
  const start: Label = { cost: 0, bound: 0, sound: problem.before, leg: null, shift: 0, from: 0, parent: null, set: 0 };
  // A narrow pass first: what it finds lets the wide one drop nearly everything.
  const narrow = extend(problem, legs, start, Math.min(2, width), null);
  const wide = extend(problem, legs, start, width, narrow.best);
  if (!wide.best) return null;
  const bound = startBound(legs[0] ?? [], problem.before);
  return { picks: picksOf(problem, wide.best), cost: wide.best.cost, bound, proven: wide.complete };
}

function startBound(legs: readonly Leg[], before: Sound | null): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { bounds, keys } of legs)
    for (const [index, bound] of bounds.entries())
      least = Math.min(least, bound + (before ? keyCost(before.key, keys[index] ?? 0) : 0));
  return least;
}

/** All legs from every point that can be reached, each with the least that it and whatever follows it can cost. */
function legsOf(problem: Search): (Leg[] | undefined)[] {
  const { timeline, at } = problem;
  const legs: (Leg[] | undefined)[] = new Array(timeline.end + 1);
  const reached = new Uint8Array(timeline.end + 1);
  reached[0] = 1;
  for (let from = 0; from < timeline.end; from += 1) {
    if (!reached[from]) continue;
    const here = (at[from] ?? []).flatMap((candidate) => legsFrom(problem, candidate, from));
    for (const leg of here) reached[leg.to] = 1;
    legs[from] = here;
  }

  const follow = new Float64Array((timeline.end + 1) * KEYS).fill(Number.POSITIVE_INFINITY);
  follow.fill(0, timeline.end * KEYS);
  const least = new Float64Array(KEYS);
  for (let from = timeline.end - 1; from >= 0; from -= 1) {
    const here = legs[from];
    if (!here) continue;
    least.fill(Number.POSITIVE_INFINITY);
    for (const leg of here) {
      for (let shift = 0; shift < SHIFTS.length; shift += 1) {
        const key = leg.keys[shift] as number;
        const bound = (leg.costs[shift] as number) + (follow[leg.to * KEYS + key] as number);
        leg.bounds[shift] = bound;
        if (bound < leg.least) leg.least = bound;
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
  return legs;
}

/** The ways of one candidate to go on from a point. There is always one, so that every catalogue has a sequence. */
function legsFrom(problem: Search, index: number, from: number): Leg[] {
  const { timeline, usual } = problem;
  const candidate = problem.pool[index] as Candidate;
  const { piece, written } = candidate;
  const start = timeline.time(from);
  const origin = written[from] as number;
  const rest = timeline.time(timeline.end) - start;
  const toEnd = (written[timeline.end] as number) - origin;
  const last = () => legOf(problem, index, from, timeline.end, Math.min(toEnd, piece.duration), rest);

  const legs: Leg[] = [];
  const reachesEnd = toEnd <= piece.duration + 1e-6;
  if (reachesEnd && rest <= usual.max * LAST) legs.push(last());

  // Latest first: the more of a piece is heard, the better.
  const ends = [piece.duration, ...piece.joins.toReversed()].filter((end) => end <= piece.duration && end < toEnd);
  const onward = ends.map((end) => {
    const played = timeAt(timeline, written, origin + end) - start;
    return { end, played, to: timeline.joinOf(start + played) };
  });
  const possible = onward.filter(({ to }) => to > from && to < timeline.end);
  const asUsual = possible.filter(({ played }) => lengthCost(played, usual) === 0);
  for (const { end, played, to } of asUsual) {
    if (legs.length > ENDS) break;
    if (legs.every((leg) => leg.to !== to)) legs.push(legOf(problem, index, from, to, end, played));
  }
  if (legs.length > 0) return legs;

  const [first] = possible.sort((a, b) => lengthCost(a.played, usual) - lengthCost(b.played, usual));
  if (first) legs.push(legOf(problem, index, from, first.to, first.end, first.played));
  if (reachesEnd) legs.push(last());
  return legs;
}

/** When a candidate's running position is reached: the grid's points, linear in between. */
function timeAt(timeline: Timeline, running: Float64Array, position: number): Seconds {
  let low = 0;
  let high = timeline.end;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((running[middle] as number) <= position) low = middle;
    else high = middle;
  }
  const a = running[low] as number;
  const b = running[high] as number;
  return timeline.time(low) + ((position - a) / (b - a)) * (timeline.time(high) - timeline.time(low));
}

function legOf(problem: Search, index: number, from: number, to: number, written: Seconds, played: Seconds): Leg {
  const { timeline, pool, usual, heard } = problem;
  const candidate = pool[index] as Candidate;
  const span = (running: Float64Array) => ((running[to] as number) - (running[from] as number)) / UNIT;
  const { cut, midPhrase } = endingCost(candidate.piece, written);
  const fixed =
    candidate.standing +
    span(candidate.running) +
    (span(candidate.missed) > 0 ? OUT_OF_REACH : 0) +
    cut +
    midPhrase +
    lengthCost(played, usual) +
    (heard.has(candidate.piece.id) ? ONCE.again : 0);
  const register = span(candidate.register);
  const units = (timeline.time(to) - timeline.time(from)) / UNIT;
  // (r + d - w)^2 = (r - w)^2 + 2d(r - w) + d^2; the first is in `running` already.
  const costs = Float64Array.from(SHIFTS, (semitones) => {
    const shift = semitones * SEMITONE;
    return fixed + transposeCost(semitones) + REGISTER_WEIGHT * (2 * shift * register + shift * shift * units);
  });
  return {
    candidate: index,
    to,
    written,
    played,
    costs,
    keys: Uint8Array.from(SHIFTS, (semitones) => keyIndex(candidate.piece.key, semitones)),
    bounds: new Float64Array(SHIFTS.length),
    least: Number.POSITIVE_INFINITY,
  };
}

/** Forward pass. `known` is the sequence to beat. */
function extend(
  problem: Search,
  legs: readonly (Leg[] | undefined)[],
  start: Label,
  width: number,
  known: Label | null,
): { best: Label | null; complete: boolean } {
  const { timeline, pool } = problem;
  const waiting: Label[][] = Array.from({ length: timeline.end }, () => []);
  waiting[0] = [start];
  let best = known;
  let complete = true;

  for (let from = 0; from < timeline.end; from += 1) {
    for (const label of waiting[from] ?? []) {
      for (const leg of legs[from] ?? []) {
        const toBeat = best ? best.cost - 1e-12 : Number.POSITIVE_INFINITY;
        if (label.cost + leg.least >= toBeat) continue;
        const { tempo } = pool[leg.candidate] as Candidate;
        const step = label.sound ? tempoStepCost(label.sound.tempo, tempo[from] as number) : 0;
        const used = uses(label, leg.candidate);
        const before = label.cost + step + (used ? ONCE.again : 0);
        const there = leg.to === timeline.end ? null : (waiting[leg.to] as Label[]);
        // A label that would have to go at once need not be made.
        const worst = there && there.length >= width ? (there[there.length - 1] as Label).bound : toBeat;
        for (let shift = 0; shift < SHIFTS.length; shift += 1) {
          const key = leg.keys[shift] as number;
          const join = label.sound ? (KEY_COSTS[label.sound.key * KEYS + key] as number) : 0;
          const bound = before + join + (leg.bounds[shift] as number);
          if (bound >= toBeat) continue;
          if (bound >= worst) {
            complete = false;
            continue;
          }
          const next: Label = {
            cost: before + join + (leg.costs[shift] as number),
            bound,
            sound: { key, tempo: tempo[leg.to] as number },
            leg,
            shift,
            from,
            parent: label,
            set: used ? label.set : label.set ^ mark(leg.candidate),
          };
          if (!there) {
            if (!best || next.cost < best.cost - 1e-12) best = next;
          } else if (keep(there, next, width)) complete = false;
        }
      }
    }
  }
  return { best, complete };
}

/** Puts a label in its place by bound, unless another one is as good for all that can follow. True: one had to go. */
function keep(labels: Label[], label: Label, width: number): boolean {
  for (let index = 0; index < labels.length; index += 1) {
    const other = labels[index] as Label;
    if (!sameFuture(other, label)) continue;
    if (other.cost <= label.cost) return false;
    labels.splice(index, 1);
    break;
  }
  let place = labels.length;
  while (place > 0 && (labels[place - 1] as Label).bound > label.bound) place -= 1;
  labels.splice(place, 0, label);
  if (labels.length <= width) return false;
  labels.pop();
  return true;
}

/** Same point, same sound, same pieces used: whatever may follow the one may follow the other, at the same cost. */
function sameFuture(a: Label, b: Label): boolean {
  if (a.set !== b.set || a.sound?.key !== b.sound?.key || a.sound?.tempo !== b.sound?.tempo) return false;
  for (let at: Label | null = a; at?.leg; at = at.parent) if (!uses(b, at.leg.candidate)) return false;
  for (let at: Label | null = b; at?.leg; at = at.parent) if (!uses(a, at.leg.candidate)) return false;
  return true;
}

function uses(label: Label, candidate: number): boolean {
  for (let at: Label | null = label; at?.leg; at = at.parent) if (at.leg.candidate === candidate) return true;
  return false;
}

/** Spreads small numbers over 32 bits (Knuth's multiplicative hash, then the MurmurHash3 finaliser's first step). */
function mark(candidate: number): number {
  const spread = Math.imul(candidate + 1, 2654435761);
  return Math.imul(spread ^ (spread >>> 15), 0x85ebca6b);
}

function picksOf({ pool }: Search, label: Label): Pick[] {
  const picks: Pick[] = [];
  for (let at: Label | null = label; at?.leg; at = at.parent) {
    picks.push({
      candidate: pool[at.leg.candidate] as Candidate,
      transpose: SHIFTS[at.shift] ?? 0,
      from: at.from,
      to: at.leg.to,
      written: at.leg.written,
      played: at.leg.played,
    });
  }
  return picks.reverse();
}

import type { Seconds } from '../values';
import type { Candidate } from './candidates';
import { ONCE, type Sound, tempoStepCost } from './cost';
import { KEYS } from './keys';
import { KEY_COSTS, Legs, type Search, SHIFTS } from './legs';

/** One chosen item: from one point of the timeline to the next item's (or the end). */
export interface Pick {
  candidate: Candidate;
  transpose: number;
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

/** A partial sequence up to the start of its next item. */
interface Label {
  cost: number;
  bound: number;
  sound: Sound | null;
  /** Its last leg and transposition; -1 before the first. */
  leg: number;
  shift: number;
  candidate: number;
  from: number;
  parent: Label | null;
  /** Exclusive or of the candidates' marks: equal sets have equal hashes. */
  set: number;
}

const TURNS = SHIFTS.length;

/**
 * The cheapest sequence of pieces from the timeline's start to its end, after `before` (what sounds then).
 *
 * Backwards, {@link Legs} knows the least that can follow, exactly, if tempo steps and repetitions are let pass: a
 * lower bound. Forwards, labels (partial sequences) are extended in order of time. A label is dropped without loss
 * when its cost plus that bound reaches a sequence already found, or when another one has used the same pieces, sounds
 * the same at the same point, and costs no more. `width` is how many labels a point keeps: as long as none had to go
 * for it, the result is proven to be the cheapest.
 */
export function search(problem: Search, before: Sound | null, width = widthFor(problem)): Found | null {
  const legs = new Legs(problem);
  const start = { cost: 0, bound: 0, sound: before, leg: -1, shift: 0, candidate: -1, from: 0, parent: null, set: 0 };
  // A narrow pass first: what it finds lets the wide one drop nearly everything.
  const narrow = extend(problem, legs, start, Math.min(2, width), null);
  const wide = extend(problem, legs, start, width, narrow.best);
  if (!wide.best) return null;
  const picks = picksOf(problem, legs, wide.best);
  return { picks, cost: wide.best.cost, bound: startBound(legs, before), proven: wide.complete };
}

/** Enough to be proven or within a few thousandths of it; an hour has three times the points of twenty minutes. */
const widthFor = ({ timeline }: Search): number => Math.min(24, Math.max(8, Math.round(7200 / timeline.end)));

/** Forward pass. `known` is the sequence to beat; `complete` says that no label had to go for the width. */
function extend(
  { timeline, pool }: Search,
  legs: Legs,
  start: Label,
  width: number,
  known: Label | null,
): { best: Label | null; complete: boolean } {
  const waiting: Label[][] = Array.from({ length: timeline.end }, () => []);
  (waiting[0] as Label[]).push(start);
  let best = known;
  let complete = true;

  for (let from = 0; from < timeline.end; from += 1) {
    for (const label of waiting[from] as Label[]) {
      const keyRow = (label.sound?.key ?? 0) * KEYS;
      for (let leg = legs.first[from] as number; leg < (legs.first[from + 1] as number); leg += 1) {
        const toBeat = best ? best.cost - 1e-12 : Number.POSITIVE_INFINITY;
        if (label.cost + (legs.least[leg] as number) >= toBeat) continue;
        const candidate = legs.candidate[leg] as number;
        const to = legs.to[leg] as number;
        const { tempo } = pool[candidate] as Candidate;
        const used = uses(label, candidate);
        const step = label.sound ? tempoStepCost(label.sound.tempo, tempo[from] as number) : 0;
        const sofar = label.cost + step + (used ? ONCE.again : 0);
        const there = to === timeline.end ? null : (waiting[to] as Label[]);
        for (let shift = 0; shift < TURNS; shift += 1) {
          const key = legs.keys[candidate * TURNS + shift] as number;
          const joined = sofar + (label.sound ? (KEY_COSTS[keyRow + key] as number) : 0);
          const bound = joined + (legs.bounds[leg * TURNS + shift] as number);
          if (bound >= toBeat) continue;
          // A label that would have to go at once need not be made.
          if (there && there.length >= width && bound >= (there[there.length - 1] as Label).bound) {
            complete = false;
            continue;
          }
          const cost = joined + (legs.costs[leg * TURNS + shift] as number);
          const sound = { key, tempo: tempo[to] as number };
          const set = used ? label.set : label.set ^ mark(candidate);
          const next: Label = { cost, bound, sound, leg, shift, candidate, from, parent: label, set };
          if (there) complete = keep(there, next, width) && complete;
          else if (!best || cost < best.cost - 1e-12) best = next;
        }
      }
    }
  }
  return { best, complete };
}

/** Puts a label in its place by bound, unless another one is as good for all that can follow. False: one had to go. */
function keep(labels: Label[], label: Label, width: number): boolean {
  for (let index = 0; index < labels.length; index += 1) {
    const other = labels[index] as Label;
    if (!sameFuture(other, label)) continue;
    if (other.cost <= label.cost) return true;
    labels.splice(index, 1);
    break;
  }
  let place = labels.length;
  while (place > 0 && (labels[place - 1] as Label).bound > label.bound) place -= 1;
  labels.splice(place, 0, label);
  if (labels.length <= width) return true;
  labels.pop();
  return false;
}

/** Same point, same sound, same pieces used: whatever may follow the one may follow the other, at the same cost. */
function sameFuture(a: Label, b: Label): boolean {
  if (a.set !== b.set || a.sound?.key !== b.sound?.key || a.sound?.tempo !== b.sound?.tempo) return false;
  return usesAllOf(a, b) && usesAllOf(b, a);
}

function usesAllOf(a: Label, b: Label): boolean {
  for (let at: Label | null = b; at && at.leg >= 0; at = at.parent) if (!uses(a, at.candidate)) return false;
  return true;
}

function uses(label: Label, candidate: number): boolean {
  for (let at: Label | null = label; at; at = at.parent) if (at.candidate === candidate) return true;
  return false;
}

/** Spreads small numbers over 32 bits (Knuth's multiplicative hash, then a step of MurmurHash3's finaliser). */
function mark(candidate: number): number {
  const spread = Math.imul(candidate + 1, 2654435761);
  return Math.imul(spread ^ (spread >>> 15), 0x85ebca6b);
}

function startBound(legs: Legs, before: Sound | null): number {
  let least = Number.POSITIVE_INFINITY;
  for (let leg = 0; leg < (legs.first[1] as number); leg += 1) {
    for (let shift = 0; shift < TURNS; shift += 1) {
      const key = legs.keys[(legs.candidate[leg] as number) * TURNS + shift] as number;
      const join = before ? (KEY_COSTS[before.key * KEYS + key] as number) : 0;
      least = Math.min(least, join + (legs.bounds[leg * TURNS + shift] as number));
    }
  }
  return least;
}

function picksOf({ pool }: Search, legs: Legs, last: Label): Pick[] {
  const picks: Pick[] = [];
  for (let at: Label | null = last; at && at.leg >= 0; at = at.parent) {
    picks.push({
      candidate: pool[at.candidate] as Candidate,
      transpose: SHIFTS[at.shift] ?? 0,
      from: at.from,
      to: legs.to[at.leg] as number,
      written: legs.written[at.leg] as number,
      played: legs.played[at.leg] as number,
    });
  }
  return picks.reverse();
}

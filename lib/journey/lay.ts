import { clamp, ease, mergeParts, playable, pointOf, scalePart, valuesOfParts, type Part } from '../graph';
import { between, type Leg, type Seconds } from '../values';
import { courseOf } from './course';
import { FEWEST_STEPS, WAYPOINT_STEP } from './limits';
import { tempoRate, walkable } from './tempo';

/** One step of the path and the parts that the music is the sum of. */
export interface PathStep {
  at: Seconds;
  parts: Part[];
}

const STEPS_SOURCE = {
  source: 'Design choice: tempo moves at most 15 % from piece to piece (evidence base, section 4)',
  confidence: 'D',
} as const;

/** Times about WAYPOINT_STEP apart; first and last exact. */
export function timesBetween(from: Seconds, to: Seconds, duration: Seconds): Seconds[] {
  const step = Math.min(WAYPOINT_STEP, duration / FEWEST_STEPS);
  const count = Math.max(1, Math.round((to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => (i === count ? to : from + (i * (to - from)) / count));
}

/** The whole path of a journey, computed from its legs alone: same legs, same path. */
export function layPath(legs: readonly Leg[]): PathStep[] {
  return legs.reduce<PathStep[]>((path, leg) => {
    const before = path.filter(({ at }) => at < leg.from);
    return [...before, ...layLeg(leg, path.length > 0 ? partsAt(path, leg.from) : undefined)];
  }, []);
}

/** One leg from where it takes over to its end; `start`: the parts that sound when it does. */
function layLeg(leg: Leg, start: readonly Part[] | undefined): PathStep[] {
  const times = timesBetween(leg.from, leg.duration, leg.duration);
  const rate = tempoRate(leg.duration);
  const course = courseOf(leg, leg.capped && start ? pointOf(start).affect.arousal : undefined);
  const planned = inSmallSteps(times, times.map(course), rate);
  const crossed = start ? planned.map((parts, i) => cross(start, parts, crossing(leg, times[i] ?? 0))) : planned;
  return limitSpeed(times, crossed, rate);
}

const crossing = (leg: Leg, at: Seconds): number => (leg.over > 0 ? ease((at - leg.from) / leg.over) : 1);

function cross(from: readonly Part[], to: readonly Part[], share: number): Part[] {
  if (share >= 1) return [...to];
  return mergeParts([...from.map((part) => scalePart(part, 1 - share)), ...to.map((part) => scalePart(part, share))]);
}

const tempoOf = (parts: readonly Part[]): number => valuesOfParts(parts).tempo;

/** Shrinks the whole tempo curve until it can be walked in small steps; keeps its shape. */
function inSmallSteps(times: readonly Seconds[], path: readonly Part[][], rate: number): Part[][] {
  const tempi = path.map(tempoOf);
  const first = tempi[0] ?? 0;
  const k = walkable(times, tempi, rate);
  return path.map((parts, i) => (k < 1 ? withSteps(parts, (k - 1) * ((tempi[i] ?? first) - first)) : parts));
}

/** Last guard, where two plans cross: the tempo never moves faster than the rate. */
function limitSpeed(times: readonly Seconds[], path: readonly Part[][], rate: number): PathStep[] {
  let last: number | undefined;
  return path.map((parts, i) => {
    const at = times[i] ?? 0;
    const wanted = tempoOf(parts);
    const reach = Math.exp(rate * (at - (times[i - 1] ?? at)));
    const tempo = last === undefined ? wanted : clamp(wanted, last / reach, last * reach);
    last = tempo;
    const limited = Math.abs(tempo - wanted) < 1e-9 ? parts : withSteps(parts, tempo - wanted);
    return { at, parts: playable(limited) };
  });
}

const withSteps = (parts: readonly Part[], amount: number): Part[] =>
  mergeParts([
    ...parts,
    { origin: 'small steps', activation: {}, direct: [{ parameter: 'tempo', amount, ...STEPS_SOURCE }] },
  ]);

/** The parts at any moment, between two of the path linear like the waypoints. */
export function partsAt(path: readonly PathStep[], at: Seconds): Part[] {
  const { left, right, share } = between(path, at);
  const [before, after] = [path[left], path[right]];
  if (!before || !after) throw new RangeError('A path has at least one step.');
  return before === after ? before.parts : cross(before.parts, after.parts, share);
}

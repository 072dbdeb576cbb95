import { musicOfParts, perParameter, pointOf, reasonsOfParts, valuesOfParts, type Explanations } from '../graph';
import {
  type Explanation,
  type Journey,
  type Leg,
  between,
  mix,
  plannedAt,
  type Reason,
  type Seconds,
  stageAt,
  type StageSpan,
  type Waypoint,
} from '../values';
import { layPath, partsAt, type PathStep } from './lay';
import { promptFor } from './prompt';

export function waypointOf({ at, parts }: PathStep, stages: readonly StageSpan[]): Waypoint {
  const { affect, gems } = pointOf(parts);
  const music = valuesOfParts(parts);
  return { at, stage: stageAt(stages, at), affect, gems, music, prompt: promptFor(music, gems) };
}

/** What the music is at any moment of a journey: linear between waypoints, still before and after. */
export function waypointAt(journey: Journey, t: Seconds): Waypoint {
  const at = Math.min(journey.duration, Math.max(0, t));
  const { affect, gems, music } = plannedAt(journey.waypoints, at);
  return { at, stage: stageAt(journey.stages, at), affect, gems, music, prompt: promptFor(music, gems) };
}

const laid = new WeakMap<readonly Leg[], PathStep[]>();

/** The panel asks every second for one path. */
function pathOf(legs: readonly Leg[]): PathStep[] {
  const path = laid.get(legs) ?? layPath(legs);
  laid.set(legs, path);
  return path;
}

/** Why the music is what it is at a moment: each parameter's baseline and terms add up to `waypointAt`'s value. */
export function explainAt(journey: Journey, t: Seconds): Explanations {
  if (!journey.legs) return journey.felt.explanations;
  const at = Math.min(journey.duration, Math.max(0, t));
  const path = pathOf(journey.legs);
  const { left, right, share } = between(path, at);
  const explained = (step: number) => musicOfParts(path[step]?.parts ?? []).explanations;
  const [first, second] = [explained(left), explained(right)];
  return perParameter((parameter) => mixedExplanation(first[parameter], second[parameter], share));
}

/** The edges into the music at a moment, strongest first: what `felt.reasons` says of the start, for the way. */
export function reasonsAt(journey: Journey, t: Seconds): Reason[] {
  if (!journey.legs) return journey.felt.reasons;
  return reasonsOfParts(partsAt(pathOf(journey.legs), Math.min(journey.duration, Math.max(0, t))));
}

function mixedExplanation(a: Explanation, b: Explanation, share: number): Explanation {
  const terms = new Map<string, Explanation['terms'][number]>();
  const add = (from: Explanation, weight: number) => {
    for (const term of from.terms) {
      const before = terms.get(term.origin);
      terms.set(term.origin, { ...(before ?? term), amount: (before?.amount ?? 0) + weight * term.amount });
    }
  };
  add(a, 1 - share);
  add(b, share);
  const sorted = [...terms.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount) || x.origin.localeCompare(y.origin));
  const along = (name: 'value' | 'baseline' | 'clipped') => mix(a[name], b[name], share);
  return { value: along('value'), baseline: along('baseline'), terms: sorted, clipped: along('clipped') };
}

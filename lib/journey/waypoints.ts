import { musicOfParts, perParameter, pointOf, reasonsOfParts, valuesOfParts, type Explanations } from '../graph';
import {
  GEMS_SCALES,
  type Explanation,
  type GemsProfile,
  type Journey,
  type Leg,
  type Reason,
  type Seconds,
  type StageSpan,
  type Waypoint,
} from '../values';
import { layPath, neighbours, partsAt, type Moment } from './lay';
import { promptFor } from './prompt';
import { stageAt } from './stages';

export function waypointOf({ at, parts }: Moment, stages: readonly StageSpan[]): Waypoint {
  const { affect, gems } = pointOf(parts);
  const music = valuesOfParts(parts);
  return { at, stage: stageAt(stages, at), affect, gems, music, prompt: promptFor(music, gems) };
}

/** What the music is at any moment of a journey: linear between waypoints, still before and after. */
export function waypointAt(journey: Journey, t: Seconds): Waypoint {
  const at = Math.min(journey.duration, Math.max(0, t));
  const { before, after, share } = neighbours(journey.waypoints, at);
  const mix = (a: number, b: number) => a + share * (b - a);
  const gems = Object.fromEntries(
    GEMS_SCALES.map((scale) => [scale, mix(before.gems[scale], after.gems[scale])]),
  ) as GemsProfile;
  const music = perParameter((parameter) => mix(before.music[parameter], after.music[parameter]));
  const affect = {
    valence: mix(before.affect.valence, after.affect.valence),
    arousal: mix(before.affect.arousal, after.affect.arousal),
  };
  return { at, stage: stageAt(journey.stages, at), affect, gems, music, prompt: promptFor(music, gems) };
}

const laid = new WeakMap<readonly Leg[], Moment[]>();

/** The panel asks every second for one path. */
function pathOf(legs: readonly Leg[]): Moment[] {
  const path = laid.get(legs) ?? layPath(legs);
  laid.set(legs, path);
  return path;
}

/** Why the music is what it is at a moment: each parameter's baseline and terms add up to `waypointAt`'s value. */
export function explainAt(journey: Journey, t: Seconds): Explanations {
  if (!journey.legs) return journey.felt.explanations;
  const at = Math.min(journey.duration, Math.max(0, t));
  const { before, after, share } = neighbours(pathOf(journey.legs), at);
  const [first, second] = [musicOfParts(before.parts).explanations, musicOfParts(after.parts).explanations];
  return perParameter((parameter) => between(first[parameter], second[parameter], share));
}

/** The edges into the music at a moment, strongest first: what `felt.reasons` says of the start, for the way. */
export function reasonsAt(journey: Journey, t: Seconds): Reason[] {
  if (!journey.legs) return journey.felt.reasons;
  return reasonsOfParts(partsAt(pathOf(journey.legs), Math.min(journey.duration, Math.max(0, t))));
}

function between(a: Explanation, b: Explanation, share: number): Explanation {
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
  const clipped = a.clipped + share * (b.clipped - a.clipped);
  const baseline = a.baseline + share * (b.baseline - a.baseline);
  return { value: a.value + share * (b.value - a.value), baseline, terms: sorted, clipped };
}

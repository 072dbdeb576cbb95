import {
  GEMS_SCALES,
  type Affect,
  type Confidence,
  type GemsProfile,
  type GemsScale,
  type Intention,
  type Label,
  type MusicParameter,
} from '../values';
import { coordinatesOf } from './coordinates';
import { EMOTION_GEMS } from './data/emotions';
import { AIMS } from './data/intentions';

/**
 * One origin's share of a point: how far it activates the nodes that push the music ("affect:arousal",
 * "gems:tension", "intention:sleep", "context:the hour"). A point is the sum of its parts, and so is its music,
 * which is why every value can be explained exactly.
 */
export interface Part {
  /** In words that a person reads: "nervousness", "sleep", "the hour", "settling". */
  origin: string;
  activation: Readonly<Record<string, number>>;
  /** What the origin adds to the music by itself, past any node. */
  direct?: readonly Direct[];
}

/** Origin of what a bound took away; explanations tell it as `clipped`, not as a term. */
export const BOUND = 'what can be played';

export interface Direct {
  parameter: MusicParameter;
  /** In the parameter's unit. */
  amount: number;
  source: string;
  confidence: Confidence;
}

export const emptyGems = (): GemsProfile => Object.fromEntries(GEMS_SCALES.map((scale) => [scale, 0])) as GemsProfile;

/** A part from a point and a profile. */
export function partOf(origin: string, affect: Affect & { dominance?: number }, gems: Partial<GemsProfile>): Part {
  const activation: Record<string, number> = { 'affect:valence': affect.valence, 'affect:arousal': affect.arousal };
  if (affect.dominance) activation['affect:dominance'] = affect.dominance;
  for (const scale of GEMS_SCALES) if (gems[scale]) activation[`gems:${scale}`] = gems[scale];
  return { origin, activation };
}

export function emotionPart(label: Label): Part {
  return partOf(label, coordinatesOf(label), gemsOf(label));
}

/** The whole of an intention; `affect` replaces its point where the evening bends it. */
export function intentionPart(intention: Intention, affect: Affect = AIMS[intention].affect): Part {
  const { dominance, gems } = AIMS[intention];
  const part = partOf(intention, { ...affect, dominance }, gems);
  return { ...part, activation: { ...part.activation, [`intention:${intention}`]: 1 } };
}

export const contextPart = (name: 'the hour' | 'settling', level: number): Part => ({
  origin: name,
  activation: { [`context:${name}`]: level },
});

/** What an emotion is felt as in music; many emotions share a scale. */
export function gemsOf(label: Label): GemsProfile {
  const gems = emptyGems();
  for (const { scale, weight } of EMOTION_GEMS[label]) gems[scale] = weight;
  return gems;
}

/** The same part, heard `share` as much; a number for all nodes or one a node. */
export function scalePart(part: Part, share: number | ((node: string) => number)): Part {
  const of = typeof share === 'number' ? () => share : share;
  const activation: Record<string, number> = {};
  for (const node in part.activation) activation[node] = (part.activation[node] ?? 0) * of(node);
  const direct = part.direct?.map((one) => ({ ...one, amount: one.amount * of('direct') }));
  return { origin: part.origin, activation, ...(direct && { direct }) };
}

/** Adds parts of one origin together; origins keep the order in which they appear. */
export function mergeParts(parts: readonly Part[]): Part[] {
  const merged = new Map<string, Part>();
  for (const part of parts) {
    const before = merged.get(part.origin);
    merged.set(part.origin, before ? addParts(before, part) : part);
  }
  return [...merged.values()];
}

function addParts(a: Part, b: Part): Part {
  const activation: Record<string, number> = { ...a.activation };
  for (const [node, level] of Object.entries(b.activation)) activation[node] = (activation[node] ?? 0) + level;
  const direct = [...(a.direct ?? [])];
  for (const one of b.direct ?? []) {
    const i = direct.findIndex(({ parameter, source }) => parameter === one.parameter && source === one.source);
    const before = direct[i];
    if (before) direct[i] = { ...before, amount: before.amount + one.amount };
    else direct.push(one);
  }
  return { origin: a.origin, activation, ...(direct.length > 0 && { direct }) };
}

/** Node ids, made once: this runs for every moment of a path. */
const SCALE_NODES = Object.fromEntries(GEMS_SCALES.map((scale) => [scale, `gems:${scale}`])) as Record<
  GemsScale,
  string
>;

/** The point that the parts add up to. */
export function pointOf(parts: readonly Part[]): { affect: Affect; gems: GemsProfile } {
  const sum = (node: string) => {
    let total = 0;
    for (const part of parts) total += part.activation[node] ?? 0;
    return total;
  };
  const gems = emptyGems();
  for (const scale of GEMS_SCALES) gems[scale] = clamp(sum(SCALE_NODES[scale]), 0, 1);
  const affect = { valence: clamp(sum('affect:valence'), -1, 1), arousal: clamp(sum('affect:arousal'), -1, 1) };
  return { affect, gems };
}

export const clamp = (x: number, min: number, max: number): number => Math.min(max, Math.max(min, x));

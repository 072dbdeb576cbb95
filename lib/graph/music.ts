import {
  MUSIC_PARAMETERS,
  MUSIC_RANGE,
  type Confidence,
  type Explanation,
  type MusicParameter,
  type MusicProfile,
} from '../values';
import { choice } from './data/sources';
import { BOUND, clamp, mergeParts, type Direct, type Part } from './parts';
import { WEIGHTS, type Weights } from './weights';

export type Explanations = Record<MusicParameter, Explanation>;

/** Music of parts: each parameter is its baseline plus what every part adds, in MUSIC_RANGE units. */
export function musicOfParts(
  parts: readonly Part[],
  weights: Weights = WEIGHTS,
): { music: MusicProfile; explanations: Explanations } {
  const terms: Record<MusicParameter, Explanation['terms']> = perParameter(() => []);
  for (const part of parts) if (part.origin !== BOUND) addTerms(part, weights, terms);
  const bound = parts.flatMap(({ origin, direct }) => (origin === BOUND && direct) || []);
  const explanations = perParameter((parameter) => {
    const taken = bound.reduce((sum, one) => (one.parameter === parameter ? sum + one.amount : sum), 0);
    return explain(parameter, weights.baseline[parameter], terms[parameter], taken);
  });
  return { music: perParameter((parameter) => explanations[parameter].value), explanations };
}

/** The same parts, and what takes their sum to where it can be played: from here on a mix of two stays there, linearly. */
export function playable(parts: readonly Part[]): Part[] {
  const sums = sumsOfParts(parts, WEIGHTS);
  const direct = MUSIC_PARAMETERS.flatMap((parameter): Direct[] => {
    const amount = clipped(parameter, sums[parameter]) - sums[parameter];
    return amount === 0 ? [] : [{ parameter, amount, ...BOUND_SOURCE }];
  });
  return direct.length > 0 ? mergeParts([...parts, { origin: BOUND, activation: {}, direct }]) : [...parts];
}

const BOUND_SOURCE = { source: choice('the bounds of what the player can play'), confidence: 'D' } as const;

const clipped = (name: MusicParameter, value: number): number =>
  clamp(value, MUSIC_RANGE[name].min, MUSIC_RANGE[name].max);

/** Values alone, without their explanations: the same numbers up to rounding, for every moment of a path. */
export function valuesOfParts(parts: readonly Part[], weights: Weights = WEIGHTS): MusicProfile {
  const music = sumsOfParts(parts, weights);
  for (const name of MUSIC_PARAMETERS) music[name] = clipped(name, music[name]);
  return music;
}

function sumsOfParts(parts: readonly Part[], weights: Weights): MusicProfile {
  const music = { ...weights.baseline };
  for (const { activation, direct } of parts) {
    for (const node in activation) {
      const level = activation[node] ?? 0;
      const pushes = level === 0 ? undefined : weights.pushes.get(node);
      if (pushes) for (const push of pushes) music[push.parameter] += level * push.weight;
    }
    if (direct) for (const one of direct) music[one.parameter] += one.amount;
  }
  return music;
}

type Term = Explanation['terms'][number];

/** One term a parameter; its source is the edge that gave most. */
function addTerms(part: Part, weights: Weights, terms: Record<MusicParameter, Term[]>): void {
  const own: Partial<Record<MusicParameter, { term: Term; most: number }>> = {};
  const add = (parameter: MusicParameter, amount: number, source: string, confidence: Confidence) => {
    const size = Math.abs(amount);
    const before = own[parameter];
    if (!before) own[parameter] = { term: { origin: part.origin, amount, source, confidence }, most: size };
    else {
      before.term.amount += amount;
      if (size <= before.most) return;
      before.most = size;
      before.term.source = source;
      before.term.confidence = confidence;
    }
  };
  for (const node in part.activation) {
    const level = part.activation[node] ?? 0;
    if (level === 0) continue;
    for (const push of weights.pushes.get(node) ?? [])
      add(push.parameter, level * push.weight, push.source, push.confidence);
  }
  for (const { parameter, amount, source, confidence } of part.direct ?? []) add(parameter, amount, source, confidence);
  for (const parameter of MUSIC_PARAMETERS) {
    const term = own[parameter]?.term;
    if (term && Math.abs(term.amount) > 1e-12) terms[parameter].push(term);
  }
}

/** Adds up, clips to what can be played, and says what the clipping took; `taken`: what it took before. */
export function explain(
  parameter: MusicParameter,
  baseline: number,
  terms: Explanation['terms'],
  taken = 0,
): Explanation {
  const sorted = terms.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const sum = sorted.reduce((total, term) => total + term.amount, baseline);
  const value = clipped(parameter, sum + taken);
  return { value, baseline, terms: sorted, clipped: value - sum };
}

export function perParameter<T>(make: (parameter: MusicParameter) => T): Record<MusicParameter, T> {
  const made = {} as Record<MusicParameter, T>;
  for (const name of MUSIC_PARAMETERS) made[name] = make(name);
  return made;
}

import {
  MUSIC_PARAMETERS,
  MUSIC_RANGE,
  type Affect,
  type Explanation,
  type GemsProfile,
  type MusicParameter,
  type MusicProfile,
} from '../values';
import { clamp, partOf, type Part } from './parts';
import { WEIGHTS, type Weights } from './weights';

export type Explanations = Record<MusicParameter, Explanation>;

/** Whose the point is: the parts that it is the sum of, for an explanation by origin. */
export interface MusicContext {
  parts?: readonly Part[];
  weights?: Weights;
}

/**
 * Music for a point: each parameter is its baseline plus what every part adds, in MUSIC_RANGE units. What
 * `affect` and `gems` hold beyond the parts handed in is explained as "this point".
 */
export function musicFor(
  affect: Affect,
  gems: GemsProfile,
  context: MusicContext = {},
): { music: MusicProfile; explanations: Explanations } {
  const { parts = [], weights = WEIGHTS } = context;
  const rest = remainder(partOf('this point', affect, gems), parts);
  return musicOfParts(rest ? [...parts, rest] : parts, weights);
}

function remainder(whole: Part, parts: readonly Part[]): Part | undefined {
  const activation: Record<string, number> = {};
  for (const [node, level] of Object.entries(whole.activation)) {
    const left = level - parts.reduce((sum, part) => sum + (part.activation[node] ?? 0), 0);
    if (Math.abs(left) > 1e-12) activation[node] = left;
  }
  return Object.keys(activation).length > 0 ? { origin: whole.origin, activation } : undefined;
}

/** The same for parts alone. */
export function musicOfParts(
  parts: readonly Part[],
  weights: Weights = WEIGHTS,
): { music: MusicProfile; explanations: Explanations } {
  const terms: Record<MusicParameter, Explanation['terms']> = perParameter(() => []);
  for (const part of parts)
    for (const term of termsOf(part, weights))
      if (Math.abs(term.amount) > 1e-12) terms[term.parameter].push(strip(term));
  const explanations = perParameter((parameter) => explain(parameter, weights.baseline[parameter], terms[parameter]));
  return { music: perParameter((parameter) => explanations[parameter].value), explanations };
}

type Term = Explanation['terms'][number] & { parameter: MusicParameter };
const strip = ({ origin, amount, source, confidence }: Term) => ({ origin, amount, source, confidence });

/** One term a parameter; its source is the edge that gave most. */
function termsOf(part: Part, weights: Weights): Term[] {
  const terms = new Map<MusicParameter, Term>();
  const most = new Map<MusicParameter, number>();
  const add = (parameter: MusicParameter, amount: number, source: string, confidence: Term['confidence']) => {
    const leads = Math.abs(amount) > (most.get(parameter) ?? 0);
    const before = terms.get(parameter);
    if (leads) most.set(parameter, Math.abs(amount));
    if (!before) terms.set(parameter, { parameter, origin: part.origin, amount, source, confidence });
    else {
      before.amount += amount;
      if (leads) Object.assign(before, { source, confidence });
    }
  };
  for (const [node, level] of Object.entries(part.activation))
    if (level !== 0)
      for (const push of weights.pushes.get(node) ?? [])
        add(push.parameter, level * push.weight, push.source, push.confidence);
  if (part.direct) add(part.direct.parameter, part.direct.amount, part.direct.source, part.direct.confidence);
  return [...terms.values()];
}

/** Adds up, clips to what can be played, and says what the clipping took. */
export function explain(parameter: MusicParameter, baseline: number, terms: Explanation['terms']): Explanation {
  const sorted = terms.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.origin.localeCompare(b.origin));
  const sum = sorted.reduce((total, term) => total + term.amount, baseline);
  const value = clamp(sum, MUSIC_RANGE[parameter].min, MUSIC_RANGE[parameter].max);
  return { value, baseline, terms: sorted, clipped: value - sum };
}

export function perParameter<T>(make: (parameter: MusicParameter) => T): Record<MusicParameter, T> {
  return Object.fromEntries(MUSIC_PARAMETERS.map((name) => [name, make(name)])) as Record<MusicParameter, T>;
}

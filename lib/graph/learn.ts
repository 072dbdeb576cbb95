import type { Emotion, GemsScale, Intention, Label, Learnt, MusicParameter, MusicProfile, OwnLayer } from '../values';
import { clamp } from './parts';

/** One piece that sounded in an evening, and how it was taken. */
export interface Trial {
  evening: string;
  intention: Intention;
  /** The scale that the evening set out from. */
  met: GemsScale;
  /** Share of the way to the target that was gone, 0..1. */
  gone: number;
  /** What sounded minus what the graph asks of everybody, in each parameter's unit. */
  off: Partial<MusicProfile>;
  /** -1 skipped or disliked .. 1 a favourite; 0 nothing known. */
  liking: number;
}

/** An evening on which an emotion was read, and what the person made of it: kept (none), or meant as another. */
export interface Swap {
  evening: string;
  read: Emotion;
  /** Neutral: taken out, nothing put in. */
  meant?: Label;
}

/**
 * How far one edge may be moved at most, in the parameter's unit: a person's layer colours the graph and never turns
 * it round. Loudness is the slider's; touch and consonance hardly differ between the pieces to choose from. [D]
 */
export const FARTHEST: Partial<Record<MusicParameter, number>> = {
  tempo: 8,
  mode: 0.1,
  brightness: 0.1,
  register: 2,
  density: 0.5,
};
export const FARTHEST_SWAP = 0.4;

/** Strength of the prior "like everybody": as many pieces, or corrections, that say nothing. [D] */
const PRIOR_PIECES = 8;
const PRIOR_SWAPS = 3;
/** Before so many evenings nothing is said to be known, nor below this share of the farthest. [D] */
const FEWEST_EVENINGS = 3;
const FAINT = 0.08;

/**
 * What evenings teach: for each edge, the covariance of what was off with how it was taken, shrunk as if PRIOR_PIECES
 * more had said nothing (the posterior mean under a normal prior round 0), bounded by FARTHEST. Centred: what is always
 * off, because the catalogue has nothing nearer, teaches nothing. Pure: same evenings, same layer.
 */
export function learn(trials: readonly Trial[], swaps: readonly Swap[]): OwnLayer {
  const learnt: Record<string, OwnLayer[string]> = {};
  for (const [from, weighed] of byNode(trials))
    for (const [parameter, farthest] of Object.entries(FARTHEST) as [MusicParameter, number][]) {
      const amount = clamp(leaning(weighed, parameter), -farthest, farthest);
      const evenings = new Set(weighed.filter(({ trial }) => trial.liking !== 0).map(({ trial }) => trial.evening))
        .size;
      if (evenings >= FEWEST_EVENINGS && Math.abs(amount) >= FAINT * farthest)
        learnt[`${from}>music:${parameter}`] = { amount, evenings };
    }
  return { ...learnt, ...learnSwaps(swaps) };
}

interface WeighedTrial {
  trial: Trial;
  weight: number;
}

/** What was at work: the intention as far as the way was gone, the feeling for the rest. */
function byNode(trials: readonly Trial[]): Map<string, WeighedTrial[]> {
  const nodes = new Map<string, WeighedTrial[]>();
  const add = (node: string, trial: Trial, weight: number) => {
    if (weight > 0.2) nodes.set(node, [...(nodes.get(node) ?? []), { trial, weight }]);
  };
  for (const trial of trials) {
    add(`intention:${trial.intention}`, trial, trial.gone);
    add(`gems:${trial.met}`, trial, 1 - trial.gone);
  }
  return nodes;
}

function leaning(weighed: readonly WeighedTrial[], parameter: MusicParameter): number {
  const heard = weighed.flatMap(({ trial: { off, liking }, weight }) => {
    const value = off[parameter];
    return value === undefined ? [] : [{ value, liking, weight }];
  });
  const whole = heard.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 0;
  const mean = (of: (one: (typeof heard)[number]) => number) =>
    heard.reduce((sum, one) => sum + one.weight * of(one), 0) / whole;
  const [value, liking] = [mean((one) => one.value), mean((one) => one.liking)];
  const pull = mean((one) => (one.value - value) * (one.liking - liking)) * whole;
  return pull / (PRIOR_PIECES + whole);
}

function learnSwaps(swaps: readonly Swap[]): OwnLayer {
  const learnt: Record<string, OwnLayer[string]> = {};
  for (const read of new Set(swaps.map((swap) => swap.read))) {
    const about = swaps.filter((swap) => swap.read === read);
    for (const meant of new Set(about.flatMap((swap) => swap.meant ?? []))) {
      const evenings = new Set(about.filter((swap) => swap.meant === meant).map(({ evening }) => evening)).size;
      const share = Math.min(FARTHEST_SWAP, evenings / (PRIOR_SWAPS + about.length));
      // Once is chance; the same twice is a habit of speech.
      if (evenings >= 2) learnt[`emotion:${read}>emotion:${meant}`] = { amount: share, evenings };
    }
  }
  return learnt;
}

/** The layer, told edge by edge, the most learnt first. */
export function toldOf(own: OwnLayer): Learnt[] {
  return Object.entries(own)
    .map(([edge, { amount, evenings }]): Learnt => {
      const [from = '', to = ''] = edge.split('>');
      return { edge, from, to, amount, evenings };
    })
    .sort((a, b) => b.evenings - a.evenings || a.edge.localeCompare(b.edge));
}

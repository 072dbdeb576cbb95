import type { Key } from '../../lib/i18n';
import type { Explanation, PickTerm } from '../../lib/values';

/** The search's terms, as few kinds of reasons as a person can take in. */
const KINDS: Record<string, Key> = {
  mode: 'piece.sound',
  tempo: 'piece.sound',
  register: 'piece.sound',
  dynamics: 'piece.sound',
  articulation: 'piece.sound',
  consonance: 'piece.sound',
  density: 'piece.sound',
  brightness: 'piece.sound',
  attack: 'piece.sound',
  'GEMS profile': 'piece.feeling',
  'valence and arousal': 'piece.feeling',
  caption: 'piece.words',
  'tempo bend': 'piece.bending',
  'tempo out of reach': 'piece.bending',
  transposition: 'piece.joining',
  'key of the join': 'piece.joining',
  'tempo of the join': 'piece.joining',
  'cut short': 'piece.length',
  'ends mid-phrase': 'piece.length',
  length: 'piece.length',
  'heard lately': 'piece.evenings',
  favourite: 'piece.evenings',
  disliked: 'piece.evenings',
  variety: 'piece.chance',
  scene: 'piece.scene',
  'again tonight': 'piece.again',
};

/** Costs by kind of reason; their sum is the sum of the terms. */
export function byKind(why: readonly PickTerm[]): Explanation {
  const sums = new Map<Key, number>();
  for (const { name, cost } of why) {
    const kind = KINDS[name] ?? 'why.rest';
    sums.set(kind, (sums.get(kind) ?? 0) + cost);
  }
  const terms = [...sums].map(([origin, amount]) => ({ origin, amount, source: '', confidence: 'D' as const }));
  return { value: terms.reduce((sum, { amount }) => sum + amount, 0), baseline: 0, terms, clipped: 0 };
}

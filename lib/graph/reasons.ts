import { type Label, MUSIC_RANGE, type Reason } from '../values';
import { choice } from './data/sources';
import { BOUND, type Direct, type Part } from './parts';
import type { Voices } from './voices';
import { KNOWLEDGE, WEIGHTS } from './weights';

/** Fainter edges than this share of their target's range are not worth a sentence. */
const FAINT = 0.01;

/** The edges that were walked, strongest first (each amount as a share of its target's range). */
export function reasonsFor(voices: Voices, parts: readonly Part[]): Reason[] {
  return [...mixedReasons(voices), ...strongestFirst([...emotionReasons(voices), ...musicReasons(parts)])];
}

/** Why the music is what it is at one moment of a path: the edges into it, strongest first. */
export const reasonsOfParts = (parts: readonly Part[]): Reason[] => strongestFirst(musicReasons(parts));

const strongestFirst = (found: readonly Weighed[]): Reason[] =>
  found
    .filter(({ strength }) => strength >= FAINT)
    .toSorted((a, b) => b.strength - a.strength || edgeOf(a).localeCompare(edgeOf(b)))
    .map(({ reason }) => reason);

const edgeOf = ({ reason: { from, to } }: Weighed): string => `${from}>${to}`;

interface Weighed {
  reason: Reason;
  strength: number;
}

function emotionReasons(voices: Voices): Weighed[] {
  return voices.met.flatMap(({ label, share }) => {
    const from = `emotion:${label}`;
    return KNOWLEDGE.mapOutEdges(from, (_, { weight, kind, source, confidence }, __, to): Weighed => {
      const amount = weight * share;
      return {
        reason: { from, to, amount, level: share, source, confidence },
        strength: Math.abs(amount) / (kind === 'placed' ? 2 : 1),
      };
    });
  });
}

/** Edges into the music: from what is felt, from the intention, the hour, the person's evenings and the rules of the path. */
function musicReasons(parts: readonly Part[]): Weighed[] {
  const levels = new Map<string, number>();
  for (const { activation } of parts)
    for (const [node, level] of Object.entries(activation)) levels.set(node, (levels.get(node) ?? 0) + level);
  const walked = [...levels].flatMap(([from, level]) =>
    (WEIGHTS.pushes.get(from) ?? []).map(({ parameter, weight, source, confidence }) =>
      weighed({ from, parameter, level, amount: weight * level, source, confidence }),
    ),
  );
  const direct = parts.flatMap(({ origin, direct: own = [] }) =>
    origin === BOUND ? [] : own.map((one) => weighed({ from: `context:${origin}`, level: 1, ...one })),
  );
  return [...walked, ...direct];
}

type Push = Direct & { from: string; level: number };

function weighed({ from, parameter, level, amount, source, confidence }: Push): Weighed {
  const { min, max } = MUSIC_RANGE[parameter];
  return {
    reason: { from, to: `music:${parameter}`, amount, level, source, confidence },
    strength: Math.abs(amount) / (max - min),
  };
}

/** Says which feeling is met first when there are two. */
function mixedReasons({ all, others }: Voices): Reason[] {
  const first = all.find(({ label }) => !others.some((other) => other === label));
  if (!first) return [];
  const shareOf = (other: Label) => all.find(({ label }) => label === other)?.share ?? 0;
  return others.map((other) => ({
    from: `emotion:${other}`,
    to: `emotion:${first.label}`,
    amount: shareOf(other),
    level: shareOf(other),
    source: choice('mixed feelings stay mixed: the strongest is met first, the others sound underneath'),
    confidence: 'D',
  }));
}

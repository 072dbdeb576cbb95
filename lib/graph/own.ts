import { MUSIC_PARAMETERS, type Label, LABELS, type MusicParameter, type OwnLayer } from '../values';
import { choice } from './data/sources';
import { emotionPart, mergeParts, scalePart, type Direct, type Part } from './parts';
import type { Voice } from './voices';

/** Origin of all that the person's own layer adds: it has a term of its own in every explanation. */
export const OWN = 'your evenings';

/** What a person tends to mean by an emotion that is read: the feeling leans that way, by the share that was learnt. */
export function leanings(voices: readonly Voice[], own: OwnLayer): Part[] {
  return Object.entries(own).flatMap(([edge, { amount }]) => {
    const [read, meant] = edge.split('>').map((node) => labelOf(node));
    const share = voices.find(({ label }) => label === read)?.share ?? 0;
    if (!read || !meant || share === 0) return [];
    return [towards(meant, amount * share), towards(read, -amount * share)];
  });
}

const towards = (label: Label, share: number): Part => ({ ...scalePart(emotionPart(label), share), origin: OWN });

const labelOf = (node: string): Label | undefined => LABELS.find((label) => node === `emotion:${label}`);

/** The parts and, as one more, what the person's own edges make of them; the same parts where nothing was learnt. */
export function withOwn(parts: readonly Part[], own: OwnLayer): Part[] {
  const edges = edgesOf(own);
  if (edges.length === 0) return mergeParts(parts);
  const direct = edges.flatMap(({ from, parameter, amount, evenings }): Direct[] => {
    const level = parts.reduce((sum, { activation }) => sum + (activation[from] ?? 0), 0);
    const source = choice(`learnt from ${evenings} of your evenings, a small step towards what you kept`);
    return level === 0 ? [] : [{ parameter, amount: amount * level, source, confidence: 'D' }];
  });
  return mergeParts([...parts, { origin: OWN, activation: {}, direct }]);
}

interface OwnEdge {
  from: string;
  parameter: MusicParameter;
  amount: number;
  evenings: number;
}

/** Asked for every moment of a path, for one layer. */
const known = new WeakMap<OwnLayer, OwnEdge[]>();

function edgesOf(own: OwnLayer): OwnEdge[] {
  const before = known.get(own);
  if (before) return before;
  const edges = Object.entries(own).flatMap(([edge, moved]) => {
    const [from = '', to] = edge.split('>');
    const parameter = MUSIC_PARAMETERS.find((name) => to === `music:${name}`);
    return parameter ? [{ from, parameter, ...moved }] : [];
  });
  known.set(own, edges);
  return edges;
}

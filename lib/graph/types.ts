import type { Confidence } from '../values';

export const NODE_KINDS = [
  'emotion',
  'affect',
  'gems',
  'factor',
  'music',
  'instrument',
  'intention',
  'stage',
  'strategy',
  'context',
  'feature',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface KnowledgeNode {
  kind: NodeKind;
  /** The word that a person reads. */
  name: string;
}

/** What an edge says. Only `placed`, `felt as`, `aims` and `moves` carry numbers into the music, and `heard as` back. */
export const EDGE_KINDS = [
  /** emotion, GEMS scale -> axis: its coordinate, in [-1, 1]. */
  'placed',
  /** emotion -> GEMS scale, in [0, 1]; many to one. */
  'felt as',
  /** GEMS scale -> factor. */
  'belongs',
  /** GEMS scale <-> GEMS scale: correlation. */
  'correlates',
  /** axis, GEMS scale, intention, context -> musical parameter: in the parameter's unit per unit of the source. */
  'moves',
  /** measured feature of a recording -> GEMS scale: share of listeners for one standard deviation (its curve: hearing.ts). */
  'heard as',
  /** GEMS scale -> instrument, in [0, 1]. */
  'sounds',
  /** intention -> axis or GEMS scale: its target. */
  'aims',
  /** stage -> stage: what comes next, weighted by the share of time of the first. */
  'precedes',
  /** strategy -> stage or intention, in [0, 1]. */
  'serves',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface KnowledgeEdge {
  kind: EdgeKind;
  weight: number;
  /** What the weight was before it was fitted to measured tracks (models/graph); missing where it was not. */
  evidence?: number;
  /** Author, year, page or table; or "Design choice: " and why. */
  source: string;
  confidence: Confidence;
}

import type { KnowledgeEdge, KnowledgeNode } from './types';
import { KNOWLEDGE } from './weights';

export interface GraphFacts {
  nodes: ({ id: string } & KnowledgeNode)[];
  edges: ({ from: string; to: string } & KnowledgeEdge)[];
}

/** The whole graph as plain values, for drawings, exports and tests. */
export function graphFacts(): GraphFacts {
  return {
    nodes: KNOWLEDGE.mapNodes((id, node) => ({ id, ...node })),
    edges: KNOWLEDGE.mapEdges((_, edge, from, to) => ({ from, to, ...edge })),
  };
}

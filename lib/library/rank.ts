import type { Hit } from '../values';
import type { PieceVectors } from './library';
import { dot, unit } from './vectors';

/**
 * The `count` pieces nearest to a text's vector, nearest first. Every piece is looked at; what is larger than a
 * catalogue is searched by nearest.ts, which brings a runtime with it.
 */
export function nearestRows({ rows }: PieceVectors, asked: Float32Array, count: number): Hit[] {
  const query = unit(asked);
  return [...rows]
    .map(([id, row]) => ({ id, cosine: dot(query, row) }))
    .sort((a, b) => b.cosine - a.cosine || a.id.localeCompare(b.id))
    .slice(0, count);
}

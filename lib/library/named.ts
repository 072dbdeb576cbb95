import type { Piece } from '../values';
import type { PieceVectors } from './library';
import { type Hit, nearestRows } from './rank';

/** How many pieces a search shows; further ones are no answer. */
export const FOUND = 24;

/** What a title or a composer that the text names in full is worth beside a cosine, and an instrument that it names. */
const NAMED = 0.6;
const PLAYED = 0.4;

/** Small letters without their marks; words of fewer than three letters name nothing. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((w) => w.length > 2);

/**
 * Pieces for a text, best first: how near their music lies to what it says, and before that what it names outright, a
 * title, a composer or an instrument (as the catalogue writes them), since a small model knows words of music, not
 * names. A name counts by the share of the text that it makes up.
 */
export function piecesFor(
  text: string,
  vector: Float32Array,
  { pieces, vectors }: { pieces: readonly Piece[]; vectors: PieceVectors },
  count = FOUND,
): Hit[] {
  const asked = new Set(wordsOf(text));
  const worth = new Map<string, number>();
  for (const { id, title, composer, palette } of pieces) {
    const names = new Set(wordsOf(`${title} ${composer}`));
    const instruments = wordsOf(palette.join(' '));
    const named = [...asked].filter((word) => names.has(word)).length / Math.max(1, asked.size);
    worth.set(id, NAMED * named + (instruments.some((word) => asked.has(word)) ? PLAYED : 0));
  }
  const value = ({ id, cosine }: Hit) => cosine + (worth.get(id) ?? 0);
  return nearestRows(vectors, vector, pieces.length)
    .sort((a, b) => value(b) - value(a))
    .slice(0, count);
}

import type { Hit, Piece } from '../values';
import type { PieceVectors } from './library';
import { nearestRows } from './rank';

/** How many pieces a search shows; further ones are no answer. */
export const FOUND = 24;

/** What a title or a composer that the text names in full is worth beside a cosine, and an instrument that it names. */
const NAMED = 0.6;
const PLAYED = 0.4;
/** And more where they hold the text word for word: "Clair de lune" before "Au clair de la lune". */
const VERBATIM = 0.3;

/** What turns the next words round, in the languages that write instruments as the catalogue does, or nearly. */
const NOT = new Set(
  'no not without never ohne kein keine keinen nicht sans pas sin senza non sem nao zonder geen niet без не'.split(' '),
);
/** "without the piano", "no solo cello": so many words later an instrument is still meant. */
const REACH = 3;

/** Small letters without their marks. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Words of fewer than three letters name nothing. */
const namesOf = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => word.length > 2));

/** What a text does not want. */
const deniedIn = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap((word, at, words) => (NOT.has(word) ? words.slice(at + 1, at + 1 + REACH) : [])));

/**
 * Pieces for a text, best first: how near their music lies to what it says, and before that what it names outright, a
 * title, a composer or an instrument (as the catalogue writes them), since a small model knows words of music, not
 * names. A name counts by the share of the text that it makes up; an instrument behind a "no" counts against a piece.
 */
export function piecesFor(
  text: string,
  vector: Float32Array,
  { pieces, vectors }: { pieces: readonly Piece[]; vectors: PieceVectors },
  count = FOUND,
): Hit[] {
  const [asked, denied] = [namesOf(text), deniedIn(text)];
  const said = ` ${wordsOf(text).join(' ')} `;
  const worth = new Map<string, number>();
  for (const { id, title, composer, palette } of pieces) {
    const names = namesOf(`${title} ${composer}`);
    const played = [...namesOf(palette.join(' '))].filter((word) => asked.has(word));
    const named = [...asked].filter((word) => names.has(word)).length / Math.max(1, asked.size);
    const side = played.some((word) => denied.has(word)) ? -1 : Math.sign(played.length);
    const verbatim = named > 0 && ` ${wordsOf(`${title} ${composer}`).join(' ')} `.includes(said);
    worth.set(id, NAMED * named + PLAYED * side + (verbatim ? VERBATIM : 0));
  }
  const value = ({ id, cosine }: Hit) => cosine + (worth.get(id) ?? 0);
  return nearestRows(vectors, vector, pieces.length)
    .sort((a, b) => value(b) - value(a))
    .slice(0, count);
}

import type { Hit, Piece } from '../values';
import type { PieceVectors } from './library';
import { nearestRows } from './rank';
import { SMALL_WORDS } from './small-words';

/** How many pieces a search shows; further ones are no answer. */
export const FOUND = 24;

/** What a title or a composer that the text names in full is worth beside a cosine, and an instrument that it names. */
const NAMED = 0.6;
const PLAYED = 0.4;
/** And more where one holds the other word for word: "Clair de lune" before "Au clair de la lune". */
const VERBATIM = 0.3;

/** Last words of the catalogue's instruments that ask for none where they stand alone: of a music box, of a warm pad. */
const VAGUE = new Set(['box', 'pad']);

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

/** Words that name something: of three letters and more, and no small ones. */
const namesOf = (text: string): Set<string> =>
  new Set(wordsOf(text).filter((word) => word.length > 2 && !SMALL_WORDS.has(word)));

/** Words one behind the other, to look for some in others: each has a space on both sides. */
const runOf = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** What a text does not want. */
const deniedIn = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap((word, at, words) => (NOT.has(word) ? words.slice(at + 1, at + 1 + REACH) : [])));

const nounOf = (instrument: string): string => wordsOf(instrument).at(-1) ?? '';

/**
 * Which instruments a text speaks of: by their whole names ("electric piano" is that one alone), or else by their nouns
 * ("piano" is every one). What kind they are of asks for none: a warm evening is no warm pad, music no music box.
 */
function instrumentsIn(text: string, instruments: readonly string[]): Set<string> {
  const said = runOf(text);
  const whole = instruments.filter((name) => said.includes(runOf(name)));
  const rest = whole.reduce((left, name) => left.replaceAll(runOf(name), ' '), said);
  const byNoun = instruments.filter((name) => !VAGUE.has(nounOf(name)) && rest.includes(runOf(nounOf(name))));
  return new Set([...whole, ...byNoun]);
}

/**
 * How far a text of so many naming words names a piece, 0..1: the share of them that stand in the title or the composer.
 * One word of a longer title is chance ("a warm summer dance" does not mean "First Warm Saturday"), unless the text says
 * nothing else, or the composer too.
 */
function namedIn(heard: readonly string[], count: number, title: string, composer: string): number {
  const [titled, by] = [namesOf(title), namesOf(composer)];
  const inTitle = heard.filter((word) => titled.has(word)).length;
  const either = heard.filter((word) => titled.has(word) || by.has(word)).length;
  const meant = inTitle > 1 || 2 * inTitle > titled.size || heard.some((word) => by.has(word)) || either === count;
  return meant && count > 0 ? either / count : 0;
}

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
  const [denied, said] = [deniedIn(text), runOf(text)];
  const instruments = instrumentsIn(text, [...new Set(pieces.flatMap(({ palette }) => palette))]);
  // The words of a music box name no "Signal Box", yet are part of what is said.
  const spent = namesOf([...instruments].filter((name) => VAGUE.has(nounOf(name))).join(' '));
  const asked = namesOf(text);
  const heard = [...asked].filter((word) => !spent.has(word));
  const worth = new Map<string, number>();
  for (const { id, title, composer, palette } of pieces) {
    const meant = palette.filter((name) => instruments.has(name));
    const side = meant.some((name) => denied.has(nounOf(name))) ? -1 : Math.sign(meant.length);
    const named = said === runOf(title) ? 1 : namedIn(heard, asked.size, title, composer);
    const verbatim = named > 0 && (runOf(`${title} ${composer}`).includes(said) || said.includes(runOf(title)));
    worth.set(id, NAMED * named + PLAYED * side + (verbatim ? VERBATIM : 0));
  }
  const value = ({ id, cosine }: Hit) => cosine + (worth.get(id) ?? 0);
  return nearestRows(vectors, vector, pieces.length)
    .sort((a, b) => value(b) - value(a))
    .slice(0, count);
}

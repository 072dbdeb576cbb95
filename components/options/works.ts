import type { Piece } from '../../lib/values';

/** A melody that the project did not write: whose it is, and why it is free. */
export type Work = Pick<Piece, 'id' | 'title' | 'composer' | 'free'> & { year: number };

/** The public-domain works among the pieces, by composer and title: those with a year. */
export const worksOf = (pieces: readonly Piece[]): Work[] =>
  pieces
    .flatMap(({ id, title, composer, free, year }) => (year === undefined ? [] : [{ id, title, composer, free, year }]))
    .sort((a, b) => a.composer.localeCompare(b.composer) || a.title.localeCompare(b.title));

/** Those of the catalogue that ships. */
export async function loadWorks(): Promise<Work[]> {
  const response = await fetch('/catalog/catalogue.json');
  const { pieces } = (await response.json()) as { pieces: Piece[] };
  return worksOf(pieces);
}

import type { Piece } from '../values';
import { readCatalogue } from './shape';

/** A melody that the project did not write: whose it is, and why it is free. */
export type Work = Pick<Piece, 'id' | 'title' | 'composer' | 'free'> & { year: number };

/** The public-domain works of a catalogue, by composer and title: pieces with a year. @throws Failure `catalogue-missing` */
export function worksOf(json: unknown): Work[] {
  return readCatalogue(json)
    .pieces.flatMap(({ id, title, composer, free, year }) =>
      year === undefined ? [] : [{ id, title, composer, free, year }],
    )
    .sort((a, b) => a.composer.localeCompare(b.composer) || a.title.localeCompare(b.title));
}

/** Those of the catalogue that ships. */
export async function loadWorks(): Promise<Work[]> {
  const response = await fetch('/catalog/catalogue.json');
  return worksOf(await response.json());
}

import type { SceneInfo } from '../values';
import type { Library } from './library';
import { readCatalogue } from './shape';

/**
 * The library straight from catalogue.json, without a database: for the command line and for tests.
 * @throws Failure `catalogue-missing` when the file is not a catalogue
 */
export function libraryFrom(json: unknown, scenes: readonly SceneInfo[]): Library {
  return { pieces: readCatalogue(json).pieces, scenes };
}

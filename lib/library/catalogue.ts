import * as v from 'valibot';
import { Failure, type Piece, type SceneInfo } from '../values';
import type { Database } from './db';
import { pieceVectors } from './indexes';
import type { Library, PieceVectors } from './library';
import { readPack } from './pack';
import { PieceShape, readCatalogue } from './shape';
import { stored } from './storage';

const HASH = 'catalogue';

/**
 * The library straight from catalogue.json, without a database.
 * @throws Failure `catalogue-missing` when the file is missing or not a catalogue
 */
export async function shippedLibrary(load: LoadFile, scenes: readonly SceneInfo[]): Promise<Library> {
  return { pieces: readCatalogue(await loadJson(load)).pieces, scenes };
}

/** The pieces' vectors below the catalogue's folder, as catalog/vectors.ts writes them: a pack (pack.ts). */
export const VECTORS_FILE = 'vectors.pack';

/** Vectors of the catalogue's pieces; undefined, and said in the log, where they are missing or damaged: music plays without them. */
export async function shippedVectors(load: LoadFile): Promise<PieceVectors | undefined> {
  try {
    return pieceVectors(readPack(await load(VECTORS_FILE)));
  } catch (error) {
    console.warn('The vectors of the music cannot be used', error);
    return undefined;
  }
}

/** Bytes of a file below the catalogue's folder. */
export type LoadFile = (path: string) => Promise<ArrayBuffer>;

/**
 * Brings the shipped catalogue's rows into the database, unless this very one is there: all of it in one transaction, or
 * nothing. Favourites and plays are about ids and stay. The MIDI files stay where they are: to copy hundreds of small
 * files takes longer than all else that an evening begins with, and it needs a dozen of them.
 *
 * @returns whether something was imported
 * @throws Failure `catalogue-missing` when the file is missing or wrong, or `storage-full`
 */
export async function importCatalogue(db: Database, load: LoadFile): Promise<boolean> {
  const { hash, pieces } = readCatalogue(await loadJson(load));
  const known = await stored(async () => [await db.meta.get(HASH), await db.pieces.count()] as const);
  if (known[0]?.value === hash && known[1] === pieces.length) return false;
  await stored(() =>
    db.transaction('rw', db.pieces, db.meta, async () => {
      await db.pieces.clear();
      await db.pieces.bulkAdd(pieces);
      await db.meta.put({ key: HASH, value: hash });
    }),
  );
  return true;
}

/** The next import brings everything in, whatever is there. */
export async function forgetCatalogue(db: Database): Promise<void> {
  await stored(() => db.meta.delete(HASH));
}

/** The library from the database; a row that is not a piece is passed over. */
export async function loadLibrary(db: Database, scenes: readonly SceneInfo[]): Promise<Library> {
  const rows = await stored(() => db.pieces.toArray());
  const pieces = rows.flatMap((row) => {
    const checked = v.safeParse(PieceShape, row);
    return checked.success ? [checked.output] : [];
  });
  return { pieces, scenes };
}

/**
 * The MIDI file of a piece.
 * @throws Failure `catalogue-missing` when it is not there, or is none
 */
export async function midiOf(load: LoadFile, piece: Pick<Piece, 'title' | 'midi'>): Promise<ArrayBuffer> {
  let bytes: ArrayBuffer;
  try {
    bytes = await load(piece.midi);
  } catch (cause) {
    throw missing(
      `The music of "${piece.title}" is missing; install the extension again or build the catalogue.`,
      cause,
    );
  }
  if (bytes.byteLength < 14 || new DataView(bytes).getUint32(0) !== MTHD)
    throw missing(`The music of "${piece.title}" is damaged; install the extension again or build the catalogue.`);
  return bytes;
}

/** Standard MIDI Files begin with "MThd". */
const MTHD = 0x4d546864;

async function loadJson(load: LoadFile): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await load('catalogue.json')));
  } catch (cause) {
    throw missing(
      'The music catalogue is missing or damaged; install the extension again or build the catalogue.',
      cause,
    );
  }
}

const missing = (sentence: string, cause?: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure('catalogue-missing', sentence, { cause });

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
 * The library straight from catalogue.json, without a database: for the command line and for tests.
 * @throws Failure `catalogue-missing` when the file is not a catalogue
 */
export function libraryFrom(json: unknown, scenes: readonly SceneInfo[]): Library {
  return { pieces: readCatalogue(json).pieces, scenes };
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
 * Brings the shipped catalogue into the database, unless this very one is there: all of it in one transaction, or
 * nothing. Favourites and plays are about ids and stay.
 *
 * @param onProgress pieces loaded, of all
 * @returns whether something was imported
 * @throws Failure `catalogue-missing` when a file is missing or wrong, `storage-full`, or what `signal` was aborted with
 */
export async function importCatalogue(
  db: Database,
  load: LoadFile,
  onProgress: (done: number, total: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> {
  const { hash, pieces } = readCatalogue(await loadJson(load));
  const known = await stored(
    async () => [await db.meta.get(HASH), await db.pieces.count(), await db.midi.count()] as const,
  );
  if (known[0]?.value === hash && known[1] === pieces.length && known[2] === pieces.length) return false;

  // All at once: one after the other, a hundred small files take seconds on a busy machine.
  let done = 0;
  onProgress(done, pieces.length);
  const midi = await Promise.all(
    pieces.map(async (piece) => {
      signal?.throwIfAborted();
      const bytes = await loadMidi(load, piece);
      onProgress(++done, pieces.length);
      return { id: piece.id, bytes };
    }),
  );
  signal?.throwIfAborted();
  await stored(() =>
    db.transaction('rw', db.pieces, db.midi, db.meta, async () => {
      await Promise.all([db.pieces.clear(), db.midi.clear()]);
      await Promise.all([db.pieces.bulkAdd(pieces), db.midi.bulkAdd(midi)]);
      await db.meta.put({ key: HASH, value: hash });
    }),
  );
  onProgress(pieces.length, pieces.length);
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
 * @throws Failure `catalogue-missing` when it is not there
 */
export async function midiOf(db: Database, id: string): Promise<ArrayBuffer> {
  const row = await stored(() => db.midi.get(id));
  if (!(row?.bytes instanceof ArrayBuffer))
    throw new Failure('catalogue-missing', `The music of ${id} is missing here.`);
  return row.bytes;
}

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

/** Standard MIDI Files begin with "MThd". */
const MTHD = 0x4d546864;

async function loadMidi(load: LoadFile, piece: Piece): Promise<ArrayBuffer> {
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

const missing = (sentence: string, cause?: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure('catalogue-missing', sentence, { cause });

import type { Keeping } from '../diary';
import {
  forgetCatalogue,
  importCatalogue,
  isAnother,
  type Library,
  loadLibrary,
  midiOf,
  openDatabase,
  ownIndex,
  shippedLibrary,
  shippedVectors,
  type AskOwn,
} from '../library';
import { SCENES } from '../scenes/catalogue';
import { parseScore, type Playable } from '../sound';
import { Failure, lazy, type Piece } from '../values';
import { diaryMemory } from './diary-memory';
import type { LoadMusic } from './concert';
import type { Memory } from './memory';

export interface ShelfParts {
  /** Bytes of a file of the shipped catalogue. */
  bytes(path: string): Promise<ArrayBuffer>;
  /** Folder of onnxruntime's files. */
  wasmPaths: string;
  keeping(): Keeping;
  /** The database is not the one that was there before: earlier evenings are gone. */
  onLost(): void;
}

/** Another window may hold the database for long, and each try waits some seconds for it: nobody is to wait every time. */
const TRY_AGAIN = 15_000;

/** Music, and what is remembered, from the one database. */
export interface Shelf {
  openLibrary(): Promise<Library>;
  loadMusic: LoadMusic;
  ownIndex: AskOwn;
  memory: Memory;
}

/**
 * Where the database cannot be used (a full disk, a profile that stores nothing), the music comes straight from the
 * extension's own files and only the remembering fails: nobody is left in silence for the sake of a diary.
 */
export function shelf({ bytes, wasmPaths, keeping, onLost }: ShelfParts): Shelf {
  const database = lazy(async (forget) => {
    const db = await openDatabase();
    // A full disk takes no mark: that is found out by what has to be written.
    if (await isAnother(db, localStorage).catch(() => false)) onLost();
    // The browser took it away, to make room or since it is damaged: another is opened at once, and what was lost is said.
    db.on('close', () => {
      forget();
      setTimeout(() => database.get().catch(console.warn));
    });
    return db;
  }, TRY_AGAIN);
  /** Those of the last sequence: most of the next one's, when an evening changes. */
  let scores = new Map<string, Playable>();

  const pieces = async (): Promise<Library> => {
    try {
      const db = await database.get();
      await importCatalogue(db, bytes);
      let found = await loadLibrary(db, SCENES);
      if (found.pieces.length < (await db.pieces.count())) {
        // A disk may spoil a row: the catalogue is brought in anew, whole.
        await forgetCatalogue(db);
        await importCatalogue(db, bytes);
        found = await loadLibrary(db, SCENES);
      }
      return found;
    } catch (error) {
      if (error instanceof Failure && error.code === 'catalogue-missing') throw error;
      console.warn('The database cannot be used; the music comes from the files', error);
      return shippedLibrary(bytes, SCENES);
    }
  };
  const library = lazy(async () => {
    const [found, vectors] = await Promise.all([pieces(), shippedVectors(bytes)]);
    return vectors ? { ...found, vectors } : found;
  });

  const playable = async (piece: Piece): Promise<Playable> =>
    scores.get(piece.id) ?? { piece, score: parseScore(await midiOf(bytes, piece)) };

  return {
    openLibrary: library.get,
    async loadMusic({ items }) {
      const { pieces } = await library.get();
      const wanted = pieces.filter(({ id }) => items.some(({ piece }) => piece === id));
      scores = new Map(await Promise.all(wanted.map(async (piece) => [piece.id, await playable(piece)] as const)));
      return scores;
    },
    ownIndex: ownIndex(database.get, { wasmPaths }),
    memory: diaryMemory(database.get, keeping, library.get),
  };
}

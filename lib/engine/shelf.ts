import { Diary, Lessons } from '../diary';
import {
  type Database,
  importCatalogue,
  type Library,
  libraryFrom,
  loadLibrary,
  midiOf,
  openDatabase,
} from '../library';
import { SCENES } from '../scenes/catalogue';
import { parseScore, type Playable } from '../sound';
import { Failure, type Piece, type Sequence } from '../values';
import { lazy } from './lazy';
import type { LoadMusic } from './concert';
import type { Memory } from './memory';

export interface ShelfParts {
  /** Bytes of a file of the shipped catalogue. */
  bytes(path: string): Promise<ArrayBuffer>;
  keepWords(): boolean;
  /** Pieces brought into the database, of all. */
  onProgress(done: number, total: number): void;
}

/** Music, and what is remembered, from the one database. */
export interface Shelf {
  openLibrary(): Promise<Library>;
  loadMusic: LoadMusic;
  memory: Memory;
}

/**
 * Where the database cannot be used (a full disk, a profile that stores nothing), the music comes straight from the
 * extension's own files and only the remembering fails: nobody is left in silence for the sake of a diary.
 */
export function shelf({ bytes, keepWords, onProgress }: ShelfParts): Shelf {
  const database = lazy(() => openDatabase());
  const scores = new Map<string, Playable>();
  let midi: (piece: Piece) => Promise<ArrayBuffer> = (piece) => bytes(piece.midi);

  const library = lazy(async () => {
    try {
      const db = await database.get();
      await importCatalogue(db, bytes, onProgress);
      midi = (piece) => midiOf(db, piece.id);
      return await loadLibrary(db, SCENES);
    } catch (error) {
      if (error instanceof Failure && error.code === 'catalogue-missing') throw error;
      console.warn('The database cannot be used; the music comes from the files', error);
      return libraryFrom(await catalogue(bytes), SCENES);
    }
  });

  const playable = async (piece: Piece): Promise<Playable> => {
    const known = scores.get(piece.id) ?? { piece, score: parseScore(await midi(piece)) };
    scores.set(piece.id, known);
    return known;
  };

  return {
    openLibrary: library.get,
    async loadMusic({ items }: Sequence) {
      const { pieces } = await library.get();
      const wanted = pieces.filter(({ id }) => items.some(({ piece }) => piece === id));
      return new Map(await Promise.all(wanted.map(async (piece) => [piece.id, await playable(piece)] as const)));
    },
    memory: remembering(database.get, keepWords, library.get),
  };
}

async function catalogue(bytes: ShelfParts['bytes']): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await bytes('catalogue.json')));
  } catch (cause) {
    throw new Failure('catalogue-missing', 'The music is missing; please install the extension again.', { cause });
  }
}

function remembering(
  open: () => Promise<Database>,
  keepWords: () => boolean,
  openLibrary: () => Promise<Library>,
): Memory {
  // A private window has an engine and a database of its own ("incognito": "split"), and they live in memory alone.
  const diary = lazy(async () => new Diary(await open(), () => ({ words: keepWords(), nothing: false })));
  const lessons = lazy(async () => new Lessons(await open()));
  const withDiary =
    <A extends unknown[], R>(use: (diary: Diary, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> =>
      use(await diary.get(), ...args);
  const withLessons =
    <A extends unknown[], R>(use: (lessons: Lessons, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> =>
      use(await lessons.get(), ...args);
  const taste = async () => ({
    recent: await (await diary.get()).recentPieces(),
    ...(await (await lessons.get()).taste()),
  });
  return {
    saveCheckIn: withDiary((d, evening) => d.saveCheckIn(evening)),
    async saveJourney(evening, position, over) {
      await (await diary.get()).saveJourney(evening, position, over);
      if (over) await (await lessons.get()).noteHeard(evening, position, (await openLibrary()).pieces);
    },
    saveRating: withDiary((d, rating) => d.saveRating(rating)),
    interrupted: withDiary((d) => d.interrupted()),
    forgetInterrupted: withDiary((d, id) => d.forgetInterrupted(id)),
    noteSkip: withLessons((l, evening, piece) => l.noteSkip(evening, piece)),
    noteCorrection: withLessons((l, evening, { takeOut, putIn }) => l.noteCorrection(evening, takeOut, putIn)),
    like: withLessons((l, { piece, liked }) => l.like(piece, liked)),
    forgetOwn: withLessons((l) => l.forget()),
    sadEvenings: () => withDiary((d) => d.sadEveningsInARow())().catch(() => 0),
    // Only variety and fit hang on these two: an evening without them is still an evening.
    own: () => withLessons((l) => l.learnt())().catch(() => ({})),
    taste: () => taste().catch(() => ({})),
  };
}

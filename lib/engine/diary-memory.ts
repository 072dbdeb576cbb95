import { Diary, type Keeping, Lessons } from '../diary';
import type { Database, Library } from '../library';
import type { Evening } from '../messaging';
import type { Seconds } from '../values';
import type { Memory } from './memory';

/** What is made of a database, once for each: the browser may take one away in the middle of an evening. */
function madeOf<T>(open: () => Promise<Database>, make: (db: Database) => T): { get(): Promise<T> } {
  let known: { db: Database; made: T } | null = null;
  return {
    async get() {
      const db = await open();
      if (known?.db !== db) known = { db, made: make(db) };
      return known.made;
    },
  };
}

/** What is remembered, in the database. `open` may fail, and is asked again the next time. */
export function diaryMemory(
  open: () => Promise<Database>,
  keeping: () => Keeping,
  openLibrary: () => Promise<Library>,
): Memory {
  const diary = madeOf(open, (db) => new Diary(db, keeping));
  const lessons = madeOf(open, (db) => new Lessons(db));
  const withDiary =
    <A extends unknown[], R>(use: (diary: Diary, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> =>
      use(await diary.get(), ...args);
  /** What an evening teaches is kept where evenings are kept. */
  const learning =
    <A extends unknown[]>(note: (lessons: Lessons, ...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      if (!keeping().nothing) await note(await lessons.get(), ...args);
    };
  const noteHeard = learning(async (l, evening: Evening, position: Seconds) =>
    l.noteHeard(evening, position, (await openLibrary()).pieces),
  );
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
      if (over) await noteHeard(evening, position);
    },
    saveRating: withDiary((d, rating) => d.saveRating(rating)),
    interrupted: withDiary((d) => d.interrupted()),
    forgetInterrupted: withDiary((d, id) => d.forgetInterrupted(id)),
    noteSkip: learning((l, evening, piece) => l.noteSkip(evening, piece)),
    noteCorrection: learning((l, evening, { takeOut, putIn }) => l.noteCorrection(evening, takeOut, putIn)),
    like: learning((l, { piece, liked }) => l.like(piece, liked)),
    forgetOwn: withLessons((l) => l.forget()),
    sadEvenings: () => withDiary((d) => d.sadEveningsInARow())().catch(() => 0),
    // Only variety and fit hang on these two: an evening without them is still an evening.
    own: () => withLessons((l) => l.learnt())().catch(() => ({})),
    taste: () => taste().catch(() => ({})),
  };
}

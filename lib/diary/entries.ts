import type { Database } from '../library/db';
import { stored } from '../library/storage';
import { personal } from './data';
import {
  type CheckInRow,
  checkInShape,
  type JourneyRow,
  journeyShape,
  type PlayRow,
  playShape,
  type RatingRow,
  ratingShape,
  sound,
} from './rows';
import { readByHand } from '../emotions/reading';
import type { Emotion, EpochMs } from '../values';
import { withText } from './words';

/** One check-in with what followed from it: a line of the diary. */
export interface Entry {
  checkIn: CheckInRow;
  rating: RatingRow | null;
  /** Titles of the pieces that were reached, in order; an id where the piece is no longer in the library. */
  pieces: string[];
}

/** What a person may put right afterwards. What is left out stays; null takes an answer back. */
export interface Change {
  text?: string;
  emotions?: readonly Emotion[];
  mood?: number | null;
  felt?: number | null;
  note?: string;
}

/** All rows of an evening that was taken out, to be put back. */
export interface Removed {
  checkIn?: object;
  journey?: object;
  rating?: object;
  lesson?: object;
  plays: PlayRow[];
}

/** Every check-in that can be read, oldest first. */
export function entriesOf(db: Database): Promise<Entry[]> {
  const tables = [db.checkins, db.ratings, db.plays, db.pieces];
  return stored(() =>
    db.transaction('r', tables, async () => {
      const checkIns = sound(checkInShape, await db.checkins.orderBy('at').toArray());
      const ratings = new Map(sound(ratingShape, await db.ratings.toArray()).map((row) => [row.evening, row]));
      const plays = sound(playShape, await db.plays.orderBy('at').toArray());
      const ids = [...new Set(plays.map(({ piece }) => piece))];
      const titles = new Map(
        (await db.pieces.bulkGet(ids)).map((piece, i) => [ids[i], (piece as { title?: unknown } | undefined)?.title]),
      );
      const played = new Map<string, string[]>();
      for (const { evening, piece } of plays)
        played.set(evening, [...(played.get(evening) ?? []), String(titles.get(piece) ?? piece)]);
      return checkIns.map((checkIn) => ({
        checkIn,
        rating: ratings.get(checkIn.id) ?? null,
        pieces: played.get(checkIn.id) ?? [],
      }));
    }),
  );
}

/** Puts an evening right. Its journey stays as it was played, but for words: those change wherever they are kept. */
export function changeEntry(db: Database, id: string, change: Change, now: EpochMs): Promise<void> {
  const { text, emotions, ...answers } = change;
  return stored(() =>
    db.transaction('rw', db.checkins, db.journeys, db.ratings, async () => {
      const [before] = sound(checkInShape, [await db.checkins.get(id)]);
      if (!before) return;
      await db.checkins.put({
        ...before,
        changed: now,
        ...(text !== undefined && { text }),
        ...(emotions && { emotions: picked(before, emotions), source: 'corrected' }),
      } satisfies CheckInRow);
      const [journey] = sound(journeyShape, [await db.journeys.get(id)]);
      if (journey && text !== undefined)
        await db.journeys.put({ ...journey, evening: withText(journey.evening, text) } satisfies JourneyRow);
      const [rating] = sound(ratingShape, [await db.ratings.get(id)]);
      if (!rating && Object.values(answers).every((answer) => !answer)) return;
      const kept = Object.fromEntries(
        Object.entries({ ...rating, ...answers }).filter(([, answer]) => answer !== null && answer !== ''),
      );
      await db.ratings.put({ ...kept, evening: id, at: now });
    }),
  );
}

/** A word that was there keeps its strength; a new one counts as picked by hand. */
function picked({ emotions }: CheckInRow, wanted: readonly Emotion[]): CheckInRow['emotions'] {
  const named = readByHand([...wanted]).emotions;
  return wanted.flatMap((word) =>
    [emotions, named].flatMap((list) => list.filter((felt) => felt.emotion === word)).slice(0, 1),
  );
}

/** Takes an evening out, all of it, and gives what was taken. */
export function removeEntry(db: Database, id: string): Promise<Removed> {
  return stored(() =>
    db.transaction('rw', personal(db), async () => {
      const removed = {
        checkIn: await db.checkins.get(id),
        journey: await db.journeys.get(id),
        rating: await db.ratings.get(id),
        lesson: await db.lessons.get(id),
        plays: await db.plays.where('evening').equals(id).toArray(),
      };
      await Promise.all([db.checkins, db.journeys, db.ratings, db.lessons].map((table) => table.delete(id)));
      await db.plays.where('evening').equals(id).delete();
      return removed;
    }),
  );
}

export function putBack(db: Database, { checkIn, journey, rating, lesson, plays }: Removed): Promise<void> {
  return stored(() =>
    db.transaction('rw', personal(db), async () => {
      if (checkIn) await db.checkins.put(checkIn);
      if (journey) await db.journeys.put(journey);
      if (rating) await db.ratings.put(rating);
      if (lesson) await db.lessons.put(lesson);
      await db.plays.bulkAdd(plays);
    }),
  );
}

import type { Database } from '../library/db';
import { stored } from '../library/storage';
import {
  type CheckInRow,
  checkInShape,
  type JourneyRow,
  journeyShape,
  type LessonRow,
  lessonShape,
  type PlayRow,
  playShape,
  type RatingRow,
  ratingShape,
  sound,
} from './rows';

/** Everything a person has written and done, as it is kept: for a file that is theirs. */
export interface Export {
  format: 'emoheal-diary';
  version: 1;
  checkIns: CheckInRow[];
  journeys: JourneyRow[];
  ratings: RatingRow[];
  plays: PlayRow[];
  favourites: { piece: string; liked: boolean; at: number }[];
  lessons: LessonRow[];
}

/** The whole diary at one moment; damaged rows are left out. */
export function exportAll(db: Database): Promise<Export> {
  return stored(() =>
    db.transaction('r', personal(db), async () => ({
      format: 'emoheal-diary' as const,
      version: 1 as const,
      checkIns: sound(checkInShape, await db.checkins.orderBy('at').toArray()),
      journeys: sound(journeyShape, await db.journeys.orderBy('started').toArray()),
      ratings: sound(ratingShape, await db.ratings.orderBy('at').toArray()),
      plays: sound(playShape, await db.plays.orderBy('at').toArray()),
      favourites: await db.favourites.toArray(),
      lessons: sound(lessonShape, await db.lessons.orderBy('at').toArray()),
    })),
  );
}

/** Deletes all that is about the person; the library stays, it came with the extension. */
export async function deleteAll(db: Database): Promise<void> {
  const tables = personal(db);
  await stored(() => db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear()))));
}

const personal = (db: Database) => [db.checkins, db.journeys, db.ratings, db.plays, db.favourites, db.lessons];

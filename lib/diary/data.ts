import type { Database, FavouriteRow } from '../library/db';
import { stored } from '../library/storage';
import {
  type CheckInRow,
  checkInShape,
  favouriteShape,
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

export const FORMAT = 'emoheal-diary';
export const FORMAT_VERSION = 1;

/** Everything a person has written and done, as it is kept: for a file that is theirs. */
export interface Export {
  format: typeof FORMAT;
  version: typeof FORMAT_VERSION;
  checkIns: CheckInRow[];
  journeys: JourneyRow[];
  ratings: RatingRow[];
  plays: PlayRow[];
  favourites: FavouriteRow[];
  lessons: LessonRow[];
}

/** The tables that are about the person. */
export const personal = (db: Database) => [db.checkins, db.journeys, db.ratings, db.plays, db.favourites, db.lessons];

/** The whole diary at one moment; damaged rows are left out. */
export function exportAll(db: Database): Promise<Export> {
  return stored(() =>
    db.transaction('r', personal(db), async () => ({
      format: FORMAT,
      version: FORMAT_VERSION,
      checkIns: sound(checkInShape, await db.checkins.orderBy('at').toArray()),
      journeys: sound(journeyShape, await db.journeys.orderBy('started').toArray()),
      ratings: sound(ratingShape, await db.ratings.orderBy('at').toArray()),
      plays: sound(playShape, await db.plays.orderBy('at').toArray()),
      favourites: sound(favouriteShape, await db.favourites.toArray()),
      lessons: sound(lessonShape, await db.lessons.orderBy('at').toArray()),
    })),
  );
}

/** Deletes all that is about the person; the library stays, it came with the extension. */
export async function deleteAll(db: Database): Promise<void> {
  await stored(() => db.transaction('rw', personal(db), () => Promise.all(personal(db).map((table) => table.clear()))));
}

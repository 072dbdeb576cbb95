import type { Table } from 'dexie';
import type { Database } from '../library/db';
import { stored } from '../library/storage';
import { type Export, personal } from './data';
import { checkInShape, favouriteShape, journeyShape, lessonShape, ratingShape, type RatingRow, sound } from './rows';
import type * as v from 'valibot';

export interface Merged {
  /** Check-ins that were not here before. */
  added: number;
  /** Check-ins that were here in an older state. */
  renewed: number;
}

/** An answer that only one of the two has is kept; where both have one, the later stands. */
function joined(ours: RatingRow | undefined, theirs: RatingRow): RatingRow {
  const [older, newer] = ours && ours.at > theirs.at ? [theirs, ours] : [ours, theirs];
  const { mood = older?.mood, felt = older?.felt, note = older?.note } = newer;
  return { ...older, ...newer, mood, felt, note };
}

/**
 * Brings an exported diary into this one, in one transaction: what is missing here is added, what is here in an older
 * state is renewed, what is newer here stays. The same file twice changes nothing.
 * @throws Failure `storage-full` or `diary-shut`; then nothing was changed
 */
export function merge(db: Database, diary: Export): Promise<Merged> {
  const work = async (): Promise<Merged> => {
    const merged = await newest(db.checkins, checkInShape, diary.checkIns, ({ id }) => id, lastChange);
    await newest(
      db.journeys,
      journeyShape,
      diary.journeys,
      ({ id }) => id,
      (row) => row.updated,
    );
    await newest(
      db.favourites,
      favouriteShape,
      diary.favourites,
      ({ piece }) => piece,
      ({ at }) => at,
    );
    await newest(
      db.lessons,
      lessonShape,
      diary.lessons,
      ({ evening }) => evening,
      ({ at }) => at,
    );
    for (const rating of diary.ratings) {
      const [ours] = sound(ratingShape, [await db.ratings.get(rating.evening)]);
      await db.ratings.put(joined(ours, rating));
    }
    const known = new Set((await db.plays.toArray()).map(({ evening, piece }) => `${evening} ${piece}`));
    await db.plays.bulkAdd(diary.plays.filter(({ evening, piece }) => !known.has(`${evening} ${piece}`)));
    return merged;
  };
  return stored(() => db.transaction('rw', personal(db), work));
}

const lastChange = ({ at, changed }: { at: number; changed?: number }) => changed ?? at;

/** Puts the rows that are missing here, or here in an older state. A damaged row here gives way to a sound one. */
async function newest<T extends object, U extends object>(
  table: Table<U, string>,
  shape: v.GenericSchema<unknown, T>,
  rows: readonly (T & U)[],
  keyOf: (row: T) => string,
  timeOf: (row: T) => number,
): Promise<Merged> {
  const merged = { added: 0, renewed: 0 };
  for (const row of rows) {
    const before = await table.get(keyOf(row));
    const [ours] = sound(shape, [before]);
    if (ours && timeOf(ours) >= timeOf(row)) continue;
    await table.put(row);
    if (before) merged.renewed += 1;
    else merged.added += 1;
  }
  return merged;
}

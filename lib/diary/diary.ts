import type { Database } from '../library/db';
import { stored } from '../library/storage';
import type { Evening } from '../messaging/evening';
import { type EpochMs, SAD, type Seconds } from '../values';
import { dayOf } from './day';
import { type CheckInRow, checkInShape, type JourneyRow, journeyShape, playShape, ratingShape, sound } from './rows';
import { withText } from './words';

/** What may be kept. Asked at each writing, so that a change of mind counts at once. */
export interface Keeping {
  /** Without: no sentence and no note, only readings, journeys and ratings. */
  words: boolean;
  /** In a private window nothing is kept. */
  nothing: boolean;
}

/** An evening older than this is not offered to be picked up. */
const FORGOTTEN = 12 * 3600 * 1000;

/**
 * What is kept of the evenings, on this machine alone. Every row is checked when it is read; a damaged one is passed
 * over. Writing and reading reject with a Failure (`storage-full` or `diary-shut`), and the music goes on.
 */
export class Diary {
  constructor(
    private readonly db: Database,
    private readonly keeping: () => Keeping = () => ({ words: true, nothing: false }),
    private readonly now: () => EpochMs = Date.now,
  ) {}

  /** Keeps a check-in; the same evening read again (a correction) replaces it. */
  async saveCheckIn(evening: Evening): Promise<void> {
    await this.#write((keep) => this.db.checkins.put(checkInRow(keep(evening))));
  }

  /**
   * Keeps how far an evening has come, with all that is needed to pick it up; pieces that were reached count as played.
   * To be called every ten seconds or so, and with `over` when it need not be picked up again.
   */
  async saveJourney(evening: Evening, position: Seconds, over: boolean): Promise<void> {
    const { db } = this;
    await this.#write((keep) =>
      db.transaction('rw', db.checkins, db.journeys, db.plays, async () => {
        const kept = keep(evening);
        const [before] = sound(journeyShape, [await db.journeys.get(kept.id)]);
        const at = this.now();
        const row: JourneyRow = {
          id: kept.id,
          started: before?.started ?? at,
          updated: at,
          position,
          over,
          evening: kept,
        };
        await db.journeys.put(row);
        // A correction on the way is what was felt: the check-in follows.
        await db.checkins.put(checkInRow(kept));
        const reached = kept.sequence.items.filter((item) => item.start <= position).map((item) => item.piece);
        const known = await db.plays.where('evening').equals(kept.id).toArray();
        const fresh = [...new Set(reached)].filter((piece) => !known.some((play) => play.piece === piece));
        await db.plays.bulkAdd(fresh.map((piece) => ({ evening: kept.id, piece, at })));
      }),
    );
  }

  /** Keeps an answer to the questions afterwards; a later one overwrites, what it leaves out stays. */
  async saveRating(rating: { evening: string; mood?: number; felt?: number; note?: string }): Promise<void> {
    const { db } = this;
    await this.#write((_, { words }) =>
      db.transaction('rw', db.ratings, async () => {
        const [before] = sound(ratingShape, [await db.ratings.get(rating.evening)]);
        const note = words ? (rating.note ?? before?.note) : undefined;
        const { mood = before?.mood, felt = before?.felt } = rating;
        const row = { ...before, evening: rating.evening, at: this.now(), mood, felt, note };
        const [checked] = sound(ratingShape, [row]);
        if (!checked)
          throw new RangeError('A rating has whole points from 1 to 5 and a note of at most 10,000 characters.');
        await db.ratings.put(checked);
      }),
    );
  }

  /**
   * The newest evening that was left in the middle, less than twelve hours ago. Where the clock was set back there are
   * rows from the future; the one nearest to now is the newest then too.
   */
  async interrupted(): Promise<{ evening: Evening; position: Seconds } | null> {
    const now = this.now();
    const rows = await stored(() =>
      this.db.journeys
        .where('updated')
        .between(now - FORGOTTEN, now + FORGOTTEN)
        .toArray(),
    );
    const off = (row: object) => Math.abs(Number(Reflect.get(row, 'updated')) - now);
    rows.sort((a, b) => off(a) - off(b));
    // Checked one by one: an evening is large.
    for (const row of rows) {
      const [journey] = sound(journeyShape, [row]);
      if (!journey) continue;
      const { over, evening, position } = journey;
      return over || position >= evening.sequence.duration ? null : { evening, position };
    }
    return null;
  }

  /** Lets an interrupted evening be. */
  async forgetInterrupted(id: string): Promise<void> {
    await stored(() => this.db.journeys.update(id, { over: true }));
  }

  /** Ids of the pieces that were played in the last evenings, newest first. */
  async recentPieces(evenings = 3): Promise<string[]> {
    const plays = sound(
      playShape,
      await stored(() =>
        this.db.plays
          .orderBy('at')
          .reverse()
          .limit(evenings * 40)
          .toArray(),
      ),
    );
    const last = new Set<string>();
    const pieces = new Set<string>();
    for (const { evening, piece } of plays) {
      if (last.size === evenings && !last.has(evening)) break;
      last.add(evening);
      pieces.add(piece);
    }
    return [...pieces];
  }

  /** Whether there is a check-in since four in the morning, local time. */
  async checkedInToday(): Promise<boolean> {
    const from = dayOf(this.now());
    return (await stored(() => this.db.checkins.where('at').between(from, this.now(), true, true).count())) > 0;
  }

  /** How many evenings in a row, up to the last one, were sad first of all; several check-ins a day count once. */
  async sadEveningsInARow(): Promise<number> {
    const rows = sound(checkInShape, await stored(() => this.db.checkins.orderBy('at').reverse().limit(60).toArray()));
    let days = 0;
    // The last evening may be today or yesterday; a day that nothing is known of ends the row.
    let day = dayOf(this.now());
    for (const { at, emotions } of rows) {
      if (days > 0 && dayOf(at) === day) continue;
      if (dayOf(at) < dayOf(day - 1)) break;
      const [strongest] = emotions;
      if (!strongest || !SAD.has(strongest.emotion)) break;
      day = dayOf(at);
      days += 1;
    }
    return days;
  }

  /** All check-ins that can be read, oldest first. */
  async checkIns(): Promise<CheckInRow[]> {
    return sound(checkInShape, await stored(() => this.db.checkins.orderBy('at').toArray()));
  }

  async #write(work: (keep: (evening: Evening) => Evening, keeping: Keeping) => PromiseLike<unknown>): Promise<void> {
    const keeping = this.keeping();
    if (keeping.nothing) return;
    await stored(() => work(keeping.words ? (evening) => evening : (evening) => withText(evening, ''), keeping));
  }
}

const checkInRow = ({ id, checkIn, reading, journey }: Evening): CheckInRow => ({
  id,
  at: checkIn.at,
  text: checkIn.text,
  intention: checkIn.intention,
  minutes: checkIn.minutes,
  emotions: reading.emotions,
  source: reading.source,
  felt: journey.felt.affect,
});

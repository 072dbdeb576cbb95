import { learn, type Swap, type Trial } from '../graph';
import type { Database, FavouriteRow } from '../library/db';
import { stored } from '../library/storage';
import type { Evening } from '../messaging/evening';
import type { Emotion, EpochMs, OwnLayer, Piece, Seconds } from '../values';
import { heardIn } from './heard';
import { favouriteShape, lessonShape, type LessonRow, type RatingRow, ratingShape, sound } from './rows';

/** Only the last evenings count: people change. */
const EVENINGS = 60;
/** How much an answer of five points says, beside a skip or a favourite; and having listened to the end. [D] */
const RATED = 0.6;
const STAYED = 0.1;

/**
 * What the evenings teach about a person: notes skips, corrections and what sounded, and makes the graph's own layer of
 * them together with ratings and favourites. Nothing of it is words. Rejects like the diary.
 */
export class Lessons {
  constructor(
    private readonly db: Database,
    private readonly now: () => EpochMs = Date.now,
  ) {}

  async noteSkip(evening: Evening, piece: string): Promise<void> {
    await this.#change(evening, (row) => ({ ...row, skipped: [...new Set([...row.skipped, piece])] }));
  }

  /** A word taken out, another put in, or both; the two may come one after the other and still belong together. */
  async noteCorrection(evening: Evening, takenOut: Emotion | undefined, putIn: Emotion | undefined): Promise<void> {
    await this.#change(evening, (row) => corrected(row, takenOut, putIn));
  }

  /** To be called when an evening is over. */
  async noteHeard(evening: Evening, position: Seconds, pieces: readonly Piece[]): Promise<void> {
    const read = evening.reading.source === 'hand' ? [] : evening.reading.emotions;
    await this.#change(evening, (row) => ({
      ...row,
      heard: heardIn(evening, position, pieces),
      swaps: [
        ...row.swaps,
        ...read
          .filter(({ emotion }) => !row.swaps.some((swap) => swap.read === emotion || swap.meant === emotion))
          .map(({ emotion }) => ({ read: emotion })),
      ],
    }));
  }

  /** Remembers what a person thinks of a piece; null: nothing. */
  async like(piece: string, liked: boolean | null): Promise<void> {
    const { favourites } = this.db;
    await stored(async () => {
      if (liked === null) await favourites.delete(piece);
      else await favourites.put({ piece, liked, at: this.now() });
    });
  }

  /** Pieces that are liked, and that are not. */
  async taste(): Promise<{ favourites: Set<string>; dislikes: Set<string> }> {
    const rows = await this.#favourites();
    const of = (wanted: boolean) => new Set(rows.filter(({ liked }) => liked === wanted).map(({ piece }) => piece));
    return { favourites: of(true), dislikes: of(false) };
  }

  /** The layer that the last evenings add up to; empty as long as they say too little. */
  async learnt(): Promise<OwnLayer> {
    const rows = await stored(() => this.db.lessons.orderBy('at').reverse().limit(EVENINGS).toArray());
    const lessons = sound(lessonShape, rows);
    if (lessons.length === 0) return {};
    const ratings = sound(ratingShape, await stored(() => this.db.ratings.bulkGet(lessons.map((row) => row.evening))));
    const favourites = await this.#favourites();
    const trials = lessons.flatMap((lesson) => trialsOf(lesson, ratings, favourites));
    const swaps = lessons.flatMap(({ evening, swaps: made }) => made.map((swap): Swap => ({ evening, ...swap })));
    return learn(trials, swaps);
  }

  /** Forgets all lessons; diary, ratings and favourites stay. */
  async forget(): Promise<void> {
    await stored(() => this.db.lessons.clear());
  }

  async #favourites(): Promise<FavouriteRow[]> {
    return sound(favouriteShape, await stored(() => this.db.favourites.toArray()));
  }

  async #change({ id }: Evening, change: (row: LessonRow) => LessonRow): Promise<void> {
    const { lessons } = this.db;
    await stored(() =>
      this.db.transaction('rw', lessons, async () => {
        const [before] = sound(lessonShape, [await lessons.get(id)]);
        const row = before ?? { evening: id, at: this.now(), skipped: [], swaps: [], put: [], heard: [] };
        await lessons.put(change(row));
      }),
    );
  }
}

/** What is only put in waits for the word it stands for; what is only taken out means "I do not feel it" until then. */
function corrected(row: LessonRow, read: Emotion | undefined, putIn: Emotion | undefined): LessonRow {
  if (read) {
    const meant = putIn ?? row.put[0] ?? ('neutral' as const);
    const swaps = [...row.swaps.filter((swap) => swap.read !== read), { read, meant }];
    return { ...row, swaps, put: row.put.filter((emotion) => emotion !== meant) };
  }
  if (!putIn) return row;
  const open = row.swaps.findIndex(({ meant }) => meant === 'neutral');
  if (open < 0) return { ...row, put: [...row.put, putIn] };
  return { ...row, swaps: row.swaps.map((swap, i) => (i === open ? { ...swap, meant: putIn } : swap)) };
}

function trialsOf(
  { evening, skipped, heard }: LessonRow,
  ratings: readonly RatingRow[],
  favourites: readonly FavouriteRow[],
): Trial[] {
  const rating = ratings.find((row) => row.evening === evening);
  return heard.map(({ piece, ...trial }): Trial => {
    const favourite = favourites.find((row) => row.piece === piece);
    const points = trial.gone < 0.5 ? (rating?.felt ?? rating?.mood) : rating?.mood;
    const rated = points === undefined ? STAYED : (RATED * (points - 3)) / 2;
    const liking = skipped.includes(piece) ? -1 : favourite ? (favourite.liked ? 1 : -1) : rated;
    return { evening, ...trial, liking };
  });
}

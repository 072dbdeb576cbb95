import * as v from 'valibot';
import type { Swap, Trial } from '../graph';
import type { FavouriteRow } from '../library/db';
import type { Evening } from '../messaging/evening';
import {
  type Affect,
  type EmotionReading,
  type Emotion,
  EMOTIONS,
  type EpochMs,
  type FeltEmotion,
  GEMS_SCALES,
  INTENTIONS,
  type Intention,
  LABELS,
  MUSIC_PARAMETERS,
  type Seconds,
} from '../values';
import { affect, each, evening, feelings, source, when, word } from './shape';

/** One check-in, small enough to look at a year of them. */
export interface CheckInRow {
  /** The evening's id. */
  id: string;
  at: EpochMs;
  /** Empty when words are not kept. */
  text: string;
  intention: Intention;
  minutes: number;
  /** What was read, corrections included, strongest first. */
  emotions: FeltEmotion[];
  source: EmotionReading['source'];
  /** Where the evening was planned from; a word that is put right in the diary later leaves it. */
  felt: Affect;
  /** When it was last put right in the diary. */
  changed?: EpochMs;
}

/** An evening that was begun, whole, and how far it came: enough to pick it up again. */
export interface JourneyRow {
  id: string;
  started: EpochMs;
  updated: EpochMs;
  position: Seconds;
  /** Came to its end, was stopped, or was let be. */
  over: boolean;
  evening: Evening;
}

/** The two questions afterwards, five points each. A question that was left out is missing. */
export interface RatingRow {
  evening: string;
  at: EpochMs;
  mood?: number;
  felt?: number;
  note?: string;
}

/** A piece that was reached in an evening. */
export interface PlayRow {
  evening: string;
  piece: string;
  at: EpochMs;
}

/** What an evening can teach the person's own layer of the graph, small enough to look at sixty of them. */
export interface LessonRow {
  evening: string;
  at: EpochMs;
  /** Pieces that were skipped. */
  skipped: string[];
  /** What was read and, where it was put right, what was meant. */
  swaps: Omit<Swap, 'evening'>[];
  /** Put in by hand, for no word that was taken out so far. */
  put: Emotion[];
  /** The pieces that sounded; empty until the evening is over. */
  heard: (Pick<Trial, 'intention' | 'met' | 'gone' | 'off'> & { piece: string })[];
}

type Shape<T> = v.GenericSchema<unknown, T>;

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const fivePoints = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

export const checkInShape: Shape<CheckInRow> = v.looseObject({
  id: word,
  at: when,
  text: v.string(),
  intention: v.picklist(INTENTIONS),
  minutes: seconds,
  emotions: feelings,
  source,
  felt: affect,
  changed: v.optional(when),
});

export const journeyShape: Shape<JourneyRow> = v.looseObject({
  id: word,
  started: when,
  updated: when,
  position: seconds,
  over: v.boolean(),
  evening,
});

export const ratingShape: Shape<RatingRow> = v.looseObject({
  evening: word,
  at: when,
  mood: v.optional(fivePoints),
  felt: v.optional(fivePoints),
  note: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
});

export const playShape: Shape<PlayRow> = v.looseObject({ evening: word, piece: word, at: when });

export const lessonShape: Shape<LessonRow> = v.looseObject({
  evening: word,
  at: when,
  skipped: v.array(word),
  swaps: v.array(v.looseObject({ read: v.picklist(EMOTIONS), meant: v.optional(v.picklist(LABELS)) })),
  put: v.array(v.picklist(EMOTIONS)),
  heard: v.array(
    v.looseObject({
      piece: word,
      intention: v.picklist(INTENTIONS),
      met: v.picklist(GEMS_SCALES),
      gone: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      off: v.partial(each(MUSIC_PARAMETERS, v.pipe(v.number(), v.finite()))),
    }),
  ),
});

export const favouriteShape: Shape<FavouriteRow> = v.looseObject({ piece: word, liked: v.boolean(), at: when });

/** The rows that are what they should be; a damaged one is passed over, the others are not lost for it. */
export function sound<T>(shape: Shape<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const checked = v.safeParse(shape, row);
    return checked.success ? [checked.output] : [];
  });
}

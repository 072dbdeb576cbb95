import type { BedLevels, CheckIn, EmotionReading, EpochMs, FailureCode, Journey, Seconds, Sequence } from '../values';

/** One check-in and everything that followed from it. Lives in the offscreen document and, row by row, in Dexie. */
export interface Evening {
  id: string;
  checkIn: CheckIn;
  reading: EmotionReading;
  journey: Journey;
  sequence: Sequence;
}

/** States of the player; its transitions are in lib/player/machine.ts. */
export const PLAYER_STATES = ['idle', 'preparing', 'playing', 'paused', 'ending', 'finished', 'failed'] as const;
export type PlayerState = (typeof PLAYER_STATES)[number];

/** True while there is sound: its position moves on. */
export const isAudible = (state: PlayerState): boolean => state === 'playing' || state === 'ending';
/** True while there is music, also held. */
export const isSounding = (state: PlayerState): boolean => isAudible(state) || state === 'paused';
/** True from the moment an evening is being prepared until it is over. */
export const isUnderWay = (state: PlayerState): boolean => isSounding(state) || state === 'preparing';

/** Honest progress of the reader's loading, or of reading a long text, in steps done of total. */
export interface Progress {
  what: 'loading' | 'reading';
  done: number;
  total: number;
}

/** All that a page needs to draw the moment. Broadcast at every change; a page that opens late asks for it. */
export interface Snapshot {
  state: PlayerState;
  evening: Evening | null;
  /** Seconds into the journey at the moment `at`; while playing or ending, add the time since. */
  position: Seconds;
  /** On a clock of the engine that is never set back. */
  at: EpochMs;
  /** Index in sequence.items of what sounds now; null when nothing does. */
  item: number | null;
  /** What is thought of the piece that sounds; null: nothing, so far. */
  liked: boolean | null;
  /** The piece that was put aside and can still be brought back: while it, or what came in its stead, sounds. */
  aside: { title: string } | null;
  /** Minutes that were added just now and can be taken back; null a while later. */
  added: number | null;
  /** Id of the piece that plays by itself, from the library; null when none does. */
  alone: string | null;
  /** 0..1, as on the slider. */
  volume: number;
  /** Levels of the sounds under the music, 0..1 each. */
  beds: BedLevels;
  /** While ending: journey position at which silence is reached. */
  silentAt: Seconds | null;
  progress: Progress | null;
  /** Why the state is failed, or what could not be done just now. */
  failure: { code: FailureCode; sentence: string } | null;
  /** Left over from a browser that closed in the middle: can be picked up where it was. */
  interrupted: { evening: Evening; position: Seconds } | null;
}

import type { AskOf, Evening, Snapshot } from '../messaging';
import type { SequenceOptions } from '../library';
import type { OwnLayer, Seconds } from '../values';

/** What the engine asks of the diary. Saving never stops the music: a failure is shown, not thrown into a fade. */
export interface Memory {
  saveCheckIn(evening: Evening): Promise<void>;
  /** Where the evening is; `over` when it need not be picked up again. */
  saveJourney(evening: Evening, position: Seconds, over: boolean): Promise<void>;
  saveRating(rating: AskOf<'reflect'>): Promise<void>;
  interrupted(): Promise<Snapshot['interrupted']>;
  forgetInterrupted(evening: string): Promise<void>;
  noteSkip(evening: Evening, piece: string): Promise<void>;
  noteCorrection(evening: Evening, change: AskOf<'correct'>): Promise<void>;
  like(opinion: AskOf<'like'>): Promise<void>;
  /** What the evenings have taught: the person's own layer of the graph. */
  own(): Promise<OwnLayer>;
  forgetOwn(): Promise<void>;
  /** Sad evenings in a row up to the last one; 0 where that is not known. */
  sadEvenings(): Promise<number>;
  /** Pieces of the last evenings, newest first, and those that are liked or not. */
  taste(): Promise<Pick<SequenceOptions, 'recent' | 'favourites' | 'dislikes'>>;
}

import type { AskOf, Evening, Snapshot } from '../messaging';
import type { Seconds } from '../values';

/** What the engine asks of the diary. Saving never stops the music: a failure is shown, not thrown into a fade. */
export interface Memory {
  saveCheckIn(evening: Evening): Promise<void>;
  /** Where the evening is; `over` when it need not be picked up again. */
  saveJourney(evening: Evening, position: Seconds, over: boolean): Promise<void>;
  saveRating(rating: AskOf<'reflect'>): Promise<void>;
  interrupted(): Promise<Snapshot['interrupted']>;
  forgetInterrupted(evening: string): Promise<void>;
  /** Pieces of the last evenings, newest first. */
  recentPieces(): Promise<readonly string[]>;
}

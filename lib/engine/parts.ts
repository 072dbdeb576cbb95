import type { EmotionReader } from '../emotions';
import type { AskOwn, Library, Reads } from '../library';
import type { Snapshot } from '../messaging';
import type { PlayerStage } from '../player/player';
import type { BedLevels, EpochMs } from '../values';
import type { LoadMusic } from './concert';
import type { Memory } from './memory';

/** What differs between a browser and a test is handed in. Each `open` shares one promise (lazy.ts). */
export interface EngineParts {
  openReader(): Promise<EmotionReader>;
  openLibrary(): Promise<Library>;
  /** Words as vectors of the music's space; null where no model for it is there. */
  openWords(): Promise<Reads | null>;
  ownIndex: AskOwn;
  openStage(): Promise<PlayerStage>;
  /** Takes effect at once where there is sound, else when there is. */
  setVolume(volume: number): void;
  /** The same for the sounds under the music. */
  setBeds(levels: BedLevels): void;
  loadMusic: LoadMusic;
  memory: Memory;
  broadcast(snapshot: Snapshot): void;
  now(): EpochMs;
  /** Called once an evening, when it has found its pace: the time for what may be slow and is not urgent. */
  settled(): void;
}

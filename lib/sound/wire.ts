import type { BedLevels, Seconds } from '../values';
import type { PackedEvents } from './events';
import type { FadePart, Meter } from './mastering';

/** The processor's name in the audio thread. */
export const PROCESSOR = 'emoheal-stage';

/** From the page to the audio thread. */
export type ToProcessor =
  | { type: 'bank'; file: ArrayBuffer }
  | { type: 'sample'; index: number; audio: Float32Array }
  /** Samples that no coming note needs. */
  | { type: 'forget'; samples: number[] }
  | { type: 'events'; events: PackedEvents }
  | { type: 'fade'; level: number; seconds: Seconds; part: FadePart }
  | { type: 'beds'; levels: BedLevels }
  | { type: 'volume'; volume: number }
  | { type: 'silence' }
  /** Answered when all messages before it have been taken. */
  | { type: 'sync'; id: number };

/** What the meter says, twenty times a second while the clock runs. */
export interface MeterReading extends Meter {
  /** Clock time. */
  at: Seconds;
  /** How long the level has been under -60 dBFS. */
  silentFor: Seconds;
  /** Notes that sound, as the synthesiser counts them. */
  voices: number;
}

/** From the audio thread to the page. */
export type FromProcessor =
  | { type: 'bank'; error: string | null }
  | { type: 'sync'; id: number }
  | { type: 'meter'; reading: MeterReading };

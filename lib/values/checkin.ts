import type { EpochMs, Seconds } from './units';

/** Where the person wants to be led. Shown as Sleep, Calm, Lighter, Clear head. */
export const INTENTIONS = ['sleep', 'calm', 'lighter', 'clear'] as const;
export type Intention = (typeof INTENTIONS)[number];

export const MINUTES = { min: 10, max: 60, usual: 20 } as const;

/** However often more time is asked for, no more than this lies ahead, minutes. */
export const MOST_AHEAD = 90;

/** Whether so many minutes more may be added to what lies ahead. */
export const isRoomFor = (minutes: number, ahead: Seconds): boolean => ahead + minutes * 60 <= MOST_AHEAD * 60;

/** Longest text that is read (UTF-16 code units); the field says so before it is reached. */
export const TEXT_LIMIT = 10_000;

/** What a person hands in. */
export interface CheckIn {
  /** Trimmed; may be empty when the emotions were chosen by hand. */
  text: string;
  intention: Intention;
  /** Whole minutes. Interface: 10 to 60. The command line's `render` may ask for fewer. */
  minutes: number;
  /** Makes the whole evening reproducible: same check-in and seed, same music. */
  seed: number;
  /** When it was written: the hour matters to the plan. */
  at: EpochMs;
  /** How many evenings in a row up to now were sad first of all, as far as the diary knows. */
  sadEvenings?: number;
}

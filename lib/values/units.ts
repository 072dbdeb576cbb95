/** Units as types: they say what a number means; they cost nothing at run time. */

/** Time in seconds. */
export type Seconds = number;
/** Frequency in hertz. */
export type Hertz = number;
/** Beats (quarter notes unless a piece says otherwise) per minute. */
export type Bpm = number;
/** Level in decibels. */
export type Decibels = number;
/** MIDI note number, 60 = middle C (C4). */
export type MidiPitch = number;
/** Milliseconds since 1970-01-01 UTC. */
export type EpochMs = number;

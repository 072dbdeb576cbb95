/** The written page, before anybody plays it. Times and lengths are quarter notes from the start. */
import type { Bpm, MidiPitch } from '../../lib/values';

export const MODES = ['major', 'minor', 'dorian', 'mixolydian', 'lydian', 'phrygian'] as const;
export type Mode = (typeof MODES)[number];

export interface Key {
  /** Spelled, such as "Eb". */
  tonic: string;
  mode: Mode;
}

export type MeterName = '4/4' | '3/4' | '6/8' | '2/4' | '9/8' | '12/8' | '2/2' | '3/8' | '6/4';

export interface Meter {
  name: MeterName;
  /** Quarter notes in a bar. */
  bar: number;
  /** Quarter notes in a felt beat: 1.5 in compound time. */
  beat: number;
}

export const METERS: Record<MeterName, Meter> = {
  '4/4': { name: '4/4', bar: 4, beat: 1 },
  '2/2': { name: '2/2', bar: 4, beat: 1 },
  '3/4': { name: '3/4', bar: 3, beat: 1 },
  '2/4': { name: '2/4', bar: 2, beat: 1 },
  '3/8': { name: '3/8', bar: 1.5, beat: 1.5 },
  '6/4': { name: '6/4', bar: 6, beat: 3 },
  '6/8': { name: '6/8', bar: 3, beat: 1.5 },
  '9/8': { name: '9/8', bar: 4.5, beat: 1.5 },
  '12/8': { name: '12/8', bar: 6, beat: 1.5 },
};

export interface Chord {
  /** As written in the plan, such as "V7/IV" or "iv". */
  symbol: string;
  /** Pitch classes, root first. */
  pcs: number[];
  /** Pitch class in the bass. */
  bass: number;
  /** Seven pitch classes from the tonic up: the key's scale, bent to hold the chord's own tones. */
  scale: number[];
  /** Letter of the tonic: C = 0 .. B = 6. */
  letter: number;
  /** Harmonic charge (Director Musices), 0 = tonic .. 5. */
  charge: number;
}

export interface Harmony {
  at: number;
  length: number;
  chord: Chord;
}

export interface Note {
  at: number;
  length: number;
  pitch: MidiPitch;
  /** Decibels against what the rules give it. */
  db?: number;
}

export interface Phrase {
  at: number;
  length: number;
  /** True when a larger unit ends here too: a longer breath. */
  closes: boolean;
}

/** A melody over chords: what a section states. Times count from the theme's own start. */
export interface Theme {
  length: number;
  melody: Note[];
  harmony: Harmony[];
  phrases: Phrase[];
}

export type Role = 'melody' | 'bass' | 'inner' | 'pad' | 'counter';

export interface Part {
  role: Role;
  /** Track name as the player expects it. */
  name: string;
  /** SoundFont bank and General MIDI program. */
  bank: number;
  program: number;
  /** Controller 7. */
  volume: number;
  /** Velocity at neutral level, 1..127. */
  velocity: number;
  /** MIDI pan, 64 = centre. */
  pan: number;
  /** Sounds as long as it is held: it can swell and fade. */
  sustained: boolean;
  /** Held by the sustain pedal through each chord. */
  pedal: boolean;
  notes: Note[];
}

export interface Score {
  title: string;
  key: Key;
  meter: Meter;
  tempo: Bpm;
  length: number;
  parts: Part[];
  harmony: Harmony[];
  phrases: Phrase[];
  /** Level of each stretch in decibels, from the form's plan. */
  levels: { at: number; db: number }[];
}

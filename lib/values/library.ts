import type { Affect } from './affect';
import type { GemsProfile } from './gems';
import type { Stage } from './journey';
import type { MusicProfile } from './music';
import type { Bpm, Decibels, Seconds } from './units';

/** A piece of the catalogue: a Standard MIDI File and what is known about it. */
export interface Piece {
  id: string;
  title: string;
  composer: string;
  /** Year of the work, where it is not the project's own. */
  year?: number;
  licence: string;
  /** Why it may be used, such as "composer died 1849". */
  free: string;
  /** Path of the MIDI file below the catalogue's folder. */
  midi: string;
  /** As written, at its own tempo: until some seconds after the last chord was struck, however long it rings. */
  duration: Seconds;
  /** Tonic pitch class 0..11 and mode of the whole piece. */
  key: { tonic: number; mode: 'major' | 'minor' };
  form: string;
  /** Instrument families that sound, such as "felt piano", "cello". */
  palette: string[];
  /** Measured from its notes, not wished. */
  music: MusicProfile;
  gems: GemsProfile;
  affect: Affect;
  /** Integrated loudness at neutral adaptation, LUFS, before the master gain. */
  loudness: number;
  /** Moments where a next piece may join: ends of phrases, seconds at the written tempo. */
  joins: Seconds[];
}

/** A picture that moves, with its own place in the affect plane. */
export interface SceneInfo {
  id: string;
  name: string;
  affect: Affect;
}

/** A piece, and the cosine of its vector with the one asked with. */
export interface Hit {
  id: string;
  cosine: number;
}

/** How far a piece is bent to the plan while it plays, at one moment of it. */
export interface Adaptation {
  /** Seconds from the item's start. */
  at: Seconds;
  /** Played tempo over written tempo, within 0.85 .. 1.15. */
  tempo: number;
  /** Added to the piece's own level. */
  level: Decibels;
  /** 0 = dark .. 1 = bright; the engine maps it to the filter. */
  brightness: number;
  /** Share of inner-voice notes that sound, 0..1. */
  density: number;
  /** Transposition in semitones, constant within a piece. */
  transpose: number;
}

/** One term of a pick's cost; the terms add up to it. */
export interface PickTerm {
  name: string;
  cost: number;
}

/** One piece in the sequence, with its scene. */
export interface SequenceItem {
  /** Piece id. */
  piece: string;
  title: string;
  composer: string;
  scene: string;
  /** Seconds from the journey's start; it overlaps the end of the one before. */
  start: Seconds;
  /** How long it sounds, overlaps included. */
  length: Seconds;
  stage: Stage;
  /** Tempo as played at its start. */
  tempo: Bpm;
  adaptation: Adaptation[];
  why: PickTerm[];
}

export interface Sequence {
  duration: Seconds;
  items: SequenceItem[];
}

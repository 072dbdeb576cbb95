import type { Piece, SceneInfo, Seconds } from '../values';

/** CLaMP vectors of one model, a row for each piece it knows; rows have length 1, so a dot product is a cosine. */
export interface PieceVectors {
  /** Model and revision that made them; vectors of two models never meet. */
  model: string;
  dimension: number;
  /** By piece id. */
  rows: ReadonlyMap<string, Float32Array>;
}

/** All that an evening can be made of. */
export interface Library {
  pieces: readonly Piece[];
  scenes: readonly SceneInfo[];
  /** Missing where the build made none: pieces are then chosen by what is measured in them alone. */
  vectors?: PieceVectors;
}

/** What the search may know beside the journey. Everything may be left out. */
export interface SequenceOptions {
  /** Ids of pieces of the last evenings, newest first: they rest for a while. */
  recent?: readonly string[];
  favourites?: ReadonlySet<string>;
  /** Played only when nothing else is left. */
  dislikes?: ReadonlySet<string>;
  /** What the way asks for in words, as vectors of the model of `library.vectors`. */
  captions?: Captions;
}

/** Text vectors of what waypoints ask for (their prompts), in order of time. */
export interface Captions {
  model: string;
  points: readonly { at: Seconds; vector: Float32Array }[];
}

import type { Piece, SceneInfo } from '../values';

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
  /** Missing until a text-to-music model is there. */
  vectors?: PieceVectors;
}

/** What the search may know beside the journey. Everything may be left out. */
export interface SequenceOptions {
  /** Ids of pieces of the last evenings, newest first: they rest for a while. */
  recent?: readonly string[];
  favourites?: ReadonlySet<string>;
  /** Played only when nothing else is left. */
  dislikes?: ReadonlySet<string>;
  /** Text vectors of the waypoints' prompts, one for each waypoint in order, of the model of `library.vectors`. */
  captions?: { model: string; vectors: readonly Float32Array[] };
}

import type { OnProgress } from './chunks';

export type MusicKind = 'midi' | 'mtf' | 'abc' | 'npy';

/** A CLaMP 3 model: music, words and audio features to vectors of one space. Vectors are not normalised. */
export interface Clamp3 {
  /** Names the weights. */
  readonly model: string;
  readonly dimension: number;
  /**
   * A MIDI file, MTF text, ABC text as it stands (interleaved where it has voices), or MERT features (.npy).
   * @param onProgress stretches of a long one embedded so far, of all
   * @throws Failure `unexpected` when it cannot be read
   */
  music(kind: MusicKind, bytes: ArrayBuffer, onProgress?: OnProgress): Promise<Float32Array>;
  words(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}

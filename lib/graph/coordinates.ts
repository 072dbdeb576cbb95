import type { GemsScale, Label } from '../values';
import { SCALE_VAD } from './data/gems';
import { LABEL_VAD, type Vad } from './data/vad';

/** Valence, arousal and dominance, each in [-1, 1]. */
export interface Coordinates {
  valence: number;
  arousal: number;
  dominance: number;
}

/**
 * Published ratings -> [-1, 1]. Valence: mean of both lexicons, which agree (r .966 over the 28 labels).
 * Arousal and dominance: NRC alone. The lexicons disagree on arousal (r .593): Warriner rates "nervousness"
 * 4.45 of 9, calmer than "approval", and is never used alone.
 */
export function fromRatings({ warriner, nrc }: { warriner?: Vad; nrc: Vad }): Coordinates {
  const nrcValence = 2 * nrc[0] - 1;
  const valence = warriner ? ((warriner[0] - 5) / 4 + nrcValence) / 2 : nrcValence;
  return { valence, arousal: 2 * nrc[1] - 1, dominance: 2 * nrc[2] - 1 };
}

export const coordinatesOf = (label: Label): Coordinates => fromRatings(LABEL_VAD[label]);
export const scaleCoordinates = (scale: GemsScale): Coordinates => fromRatings(SCALE_VAD[scale]);

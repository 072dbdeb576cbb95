/** Core affect (Russell 1980): both axes in [-1, 1], 0 = neither. */
export interface Affect {
  valence: number;
  arousal: number;
}

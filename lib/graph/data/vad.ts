import type { Label } from '../../values';

/** Valence, arousal, dominance as published. */
export type Vad = readonly [valence: number, arousal: number, dominance: number];

/**
 * Ratings of the 28 label words, cited as facts (the lexicons themselves are not part of this project).
 * `warriner`: Warriner, Kuperman & Brysbaert 2013, Behavior Research Methods 45:1191-1207, scale 1 to 9
 * (`caring` is rated as "care"). `nrc`: Mohammad 2018, ACL, NRC-VAD lexicon v1, scale 0 to 1.
 */
export const LABEL_VAD: Record<Label, { warriner: Vad; nrc: Vad }> = {
  admiration: { warriner: [7.58, 5.52, 6.11], nrc: [0.969, 0.583, 0.726] },
  amusement: { warriner: [7.0, 4.82, 6.59], nrc: [0.929, 0.837, 0.803] },
  anger: { warriner: [2.5, 5.93, 5.14], nrc: [0.167, 0.865, 0.657] },
  annoyance: { warriner: [2.95, 4.1, 3.45], nrc: [0.167, 0.718, 0.342] },
  approval: { warriner: [6.75, 3.52, 6.63], nrc: [0.854, 0.46, 0.889] },
  caring: { warriner: [7.64, 2.67, 6.56], nrc: [0.635, 0.469, 0.5] },
  confusion: { warriner: [3.32, 4.64, 3.08], nrc: [0.255, 0.667, 0.277] },
  curiosity: { warriner: [6.37, 5.9, 6.21], nrc: [0.75, 0.755, 0.463] },
  desire: { warriner: [7.05, 6.2, 6.07], nrc: [0.896, 0.692, 0.647] },
  disappointment: { warriner: [2.79, 4.9, 4.08], nrc: [0.115, 0.49, 0.336] },
  disapproval: { warriner: [3.4, 4.23, 5.26], nrc: [0.085, 0.551, 0.367] },
  disgust: { warriner: [3.32, 5.0, 4.84], nrc: [0.052, 0.775, 0.317] },
  embarrassment: { warriner: [2.72, 5.45, 2.92], nrc: [0.143, 0.685, 0.226] },
  excitement: { warriner: [7.62, 6.21, 6.33], nrc: [0.896, 0.684, 0.731] },
  fear: { warriner: [2.93, 6.14, 3.32], nrc: [0.073, 0.84, 0.293] },
  gratitude: { warriner: [6.67, 5.09, 6.71], nrc: [0.885, 0.441, 0.61] },
  grief: { warriner: [2.33, 4.95, 3.26], nrc: [0.07, 0.64, 0.474] },
  joy: { warriner: [8.21, 5.55, 7.0], nrc: [0.98, 0.824, 0.794] },
  love: { warriner: [8.0, 5.36, 5.92], nrc: [1.0, 0.519, 0.673] },
  nervousness: { warriner: [3.1, 4.45, 3.93], nrc: [0.163, 0.915, 0.241] },
  optimism: { warriner: [7.21, 4.95, 6.9], nrc: [0.949, 0.565, 0.814] },
  pride: { warriner: [6.5, 5.54, 5.83], nrc: [0.729, 0.634, 0.848] },
  realization: { warriner: [6.42, 3.67, 5.68], nrc: [0.554, 0.51, 0.836] },
  relief: { warriner: [6.63, 4.42, 5.64], nrc: [0.844, 0.278, 0.481] },
  remorse: { warriner: [3.63, 4.29, 4.57], nrc: [0.103, 0.673, 0.377] },
  sadness: { warriner: [2.4, 2.81, 3.84], nrc: [0.052, 0.288, 0.164] },
  surprise: { warriner: [7.44, 6.57, 5.17], nrc: [0.875, 0.875, 0.562] },
  neutral: { warriner: [5.5, 3.45, 5.81], nrc: [0.469, 0.184, 0.357] },
};

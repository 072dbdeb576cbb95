import { EMOTIONS, type Affect, type Emotion } from '../../lib/values';

/**
 * Where each emotion word lies in the plane: valence and arousal of the word in the NRC VAD lexicon
 * (Mohammad, ACL 2018), 0..1. "calm" and "drowsy" are landmarks for the quiet half, where few of the 27 lie.
 * Only used to name what is near the light and to offer close words; the music follows the engine's own graph.
 */
const NRC: Record<Landmark, readonly [valence: number, arousal: number]> = {
  admiration: [0.969, 0.583],
  amusement: [0.929, 0.837],
  anger: [0.167, 0.865],
  annoyance: [0.167, 0.718],
  approval: [0.854, 0.46],
  caring: [0.635, 0.469],
  confusion: [0.255, 0.667],
  curiosity: [0.75, 0.755],
  desire: [0.896, 0.692],
  disappointment: [0.115, 0.49],
  disapproval: [0.085, 0.551],
  disgust: [0.052, 0.775],
  embarrassment: [0.143, 0.685],
  excitement: [0.896, 0.684],
  fear: [0.073, 0.84],
  gratitude: [0.885, 0.441],
  grief: [0.07, 0.64],
  joy: [0.98, 0.824],
  love: [1, 0.519],
  nervousness: [0.163, 0.915],
  optimism: [0.949, 0.565],
  pride: [0.729, 0.634],
  realization: [0.554, 0.51],
  relief: [0.844, 0.278],
  remorse: [0.103, 0.673],
  sadness: [0.052, 0.288],
  surprise: [0.875, 0.875],
  calm: [0.875, 0.1],
  drowsy: [0.375, 0.18],
};

export type Landmark = Emotion | 'calm' | 'drowsy';

export const LANDMARKS = Object.keys(NRC) as Landmark[];

export const placeOf = (word: Landmark): Affect => ({
  valence: NRC[word][0] * 2 - 1,
  arousal: NRC[word][1] * 2 - 1,
});

export const distance = (a: Affect, b: Affect): number => Math.hypot(a.valence - b.valence, a.arousal - b.arousal);

/** The words of a set by their distance from a point, nearest first. */
export function nearest<W extends Landmark>(point: Affect, words: readonly W[]): W[] {
  return [...words].sort((a, b) => distance(point, placeOf(a)) - distance(point, placeOf(b)));
}

/** Emotions that could have been meant: first what was read next best, then the neighbours in the plane. */
export function closerWords(
  emotion: Emotion,
  scores: Record<Emotion, number>,
  taken: readonly Emotion[],
  count = 4,
): Emotion[] {
  const free = EMOTIONS.filter((other) => other !== emotion && !taken.includes(other));
  const likely = free.filter((other) => scores[other] > 0.05).sort((a, b) => scores[b] - scores[a]);
  return [...new Set([...likely.slice(0, 2), ...nearest(placeOf(emotion), free)])].slice(0, count);
}

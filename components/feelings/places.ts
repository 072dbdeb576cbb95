import { coordinatesOf } from '../../lib/graph/coordinates';
import { EMOTIONS, type Affect, type Emotion } from '../../lib/values';

export type Landmark = Emotion | 'calm' | 'drowsy';

/** Landmarks for the quiet half, where few of the 27 lie: NRC VAD (Mohammad, ACL 2018), 0..1 brought to [-1, 1]. */
const QUIET = {
  calm: { valence: 0.875 * 2 - 1, arousal: 0.1 * 2 - 1 },
  drowsy: { valence: 0.375 * 2 - 1, arousal: 0.18 * 2 - 1 },
} as const;

export const LANDMARKS: readonly Landmark[] = [...EMOTIONS, 'calm', 'drowsy'];

/** Where a word lies in the plane: the graph's own coordinates, so that a point and a word mean the same music. */
export const placeOf = (word: Landmark): Affect =>
  word === 'calm' || word === 'drowsy' ? QUIET[word] : coordinatesOf(word);

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

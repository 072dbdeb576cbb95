import { coordinatesOf } from '../../lib/graph/coordinates';
import { EMOTIONS, type Affect, type Emotion, type Stage } from '../../lib/values';
import { FAMILIES } from './families';

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

/** What is hard to feel: a path names of these only what was read. */
const HARD: readonly Emotion[] = FAMILIES.filter(({ id }) => id === 'restless' || id === 'heavy').flatMap(
  ({ emotions }): readonly Emotion[] => emotions,
);

/** Words for a moment of a path: at the meeting those that were read, later also where it leads; never a new burden. */
export function wordsOfPath(read: readonly Emotion[], stage: Stage): readonly Landmark[] {
  if (read.length === 0) return LANDMARKS;
  if (stage === 'match') return read;
  return LANDMARKS.filter(
    (word) => word === 'calm' || word === 'drowsy' || read.includes(word) || !HARD.includes(word),
  );
}

/** Feelings against something. Near in the plane to fear and shame, but nobody means the one by the other. */
const AGAINST: readonly Emotion[] = ['anger', 'annoyance', 'disapproval', 'disgust'];

/** Emotions that could have been meant: first what was read next best, then neighbours in the plane of the same bent. */
export function closerWords(
  emotion: Emotion,
  scores: Record<Emotion, number>,
  taken: readonly Emotion[],
  count = 4,
): Emotion[] {
  const free = EMOTIONS.filter((other) => other !== emotion && !taken.includes(other));
  const likely = free.filter((other) => scores[other] > 0.05).sort((a, b) => scores[b] - scores[a]);
  const near = nearest(placeOf(emotion), free);
  const alike = near.filter((other) => AGAINST.includes(other) === AGAINST.includes(emotion));
  return [...new Set([...likely.slice(0, 2), ...alike, ...near])].slice(0, count);
}

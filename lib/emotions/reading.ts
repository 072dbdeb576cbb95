import {
  EMOTIONS,
  LABELS,
  type Emotion,
  type EmotionReading,
  type FeltEmotion,
  type Label,
  type Strength,
} from '../values';

/** A score per label, in [0, 1]. */
export type Scores = Record<Label, number>;
/** The score from which on a label counts as read; tuned on dev data, shipped with the model. */
export type Thresholds = Record<Label, number>;

/** More feelings than this say little about one evening. */
export const MOST_EMOTIONS = 5;

/**
 * How far a score stands above its threshold, as a ratio of odds: 1 at the threshold. Thresholds lie at .1 for some
 * labels and at .6 for others, so that only such a ratio compares labels.
 */
const evidence = (score: number, threshold: number): number => odds(score) / odds(threshold);
function odds(probability: number): number {
  const inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return inside / (1 - inside);
}

/**
 * Odds ratio from which on a feeling is said to be there "some" or "a lot". At a threshold of .3: from .46 and .72.
 * Of what version 7 read in 3,000 of the held-back check-ins, .37 was right below 2, .51 from 2, .89 from 6 on.
 */
export const STRENGTH_FROM = { 'a lot': 6, some: 2 } as const;

const STRENGTHS: Strength[] = ['a lot', 'some', 'a little'];

function strengthOf(ratio: number): Strength {
  if (ratio >= STRENGTH_FROM['a lot']) return 'a lot';
  return ratio >= STRENGTH_FROM.some ? 'some' : 'a little';
}

/**
 * What was read, from 28 probabilities. An emotion counts from its own threshold on. Five are kept, ordered by
 * strength and, where that is equal, by score. Neutral hides no emotion that passed: people are often matter-of-fact
 * about what hurts. When nothing passes (or `legible` is false: too much of the text was unknown), nothing is claimed.
 */
export function toReading(scores: Scores, thresholds: Thresholds, legible = true): EmotionReading {
  const ranked = EMOTIONS.map((emotion) => {
    const score = scores[emotion];
    return { emotion, score, ratio: evidence(score, thresholds[emotion]) };
  }).sort((a, b) => b.ratio - a.ratio);
  const emotions: FeltEmotion[] = ranked
    .filter(({ emotion, score }) => legible && score >= thresholds[emotion])
    .map(({ emotion, score, ratio }) => ({ emotion, score, strength: strengthOf(ratio) }))
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || b.score - a.score)
    .slice(0, MOST_EMOTIONS);
  return {
    scores,
    emotions,
    closest: ranked
      .map(({ emotion }) => emotion)
      .filter((emotion) => !emotions.some((felt) => felt.emotion === emotion))
      .slice(0, 3),
    source: 'model',
  };
}

/** What a feeling counts that a person names: as a clear reading; how much of it there is was not asked. */
const NAMED = { score: 0.75, strength: 'some' } as const satisfies Partial<FeltEmotion>;

const named = (emotion: Emotion): FeltEmotion => ({ emotion, ...NAMED });

/** A reading from emotions picked by hand, in the order of picking; the first five count. No model is needed. */
export function readByHand(emotions: Emotion[]): EmotionReading {
  const felt = [...new Set(emotions)].slice(0, MOST_EMOTIONS).map(named);
  const scores = Object.fromEntries(LABELS.map((label) => [label, 0])) as Scores;
  for (const { emotion, score } of felt) scores[emotion] = score;
  return { scores, emotions: felt, closest: [], source: 'hand' };
}

/**
 * Puts a reading right: the person's word stands over the model's. What is taken out scores 0. What is put in comes
 * first, scoring at least as much as whatever led before; were there five already, the weakest goes.
 */
export function correctReading(
  reading: EmotionReading,
  { takeOut, putIn }: { takeOut?: Emotion; putIn?: Emotion },
): EmotionReading {
  const scores = { ...reading.scores };
  let emotions = reading.emotions.filter(({ emotion }) => emotion !== takeOut && emotion !== putIn);
  if (takeOut) scores[takeOut] = 0;
  if (putIn) {
    const score = Math.max(NAMED.score, scores[putIn], ...emotions.map((felt) => felt.score));
    scores[putIn] = score;
    emotions = [{ ...named(putIn), score }, ...emotions].slice(0, MOST_EMOTIONS);
  }
  const open = (emotion: Emotion) => emotion !== takeOut && emotion !== putIn;
  return {
    scores,
    emotions,
    closest: reading.closest.filter(open),
    source: reading.source === 'hand' ? 'hand' : 'corrected',
  };
}

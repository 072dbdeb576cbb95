/**
 * The 27 emotions of GoEmotions, plus neutral, in the order of the data set's label ids
 * (Demszky et al., ACL 2020, emotions.txt). The order is that of the model's 28 outputs.
 */
export const LABELS = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'grief',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'pride',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'neutral',
] as const;

export type Label = (typeof LABELS)[number];
export type Emotion = Exclude<Label, 'neutral'>;
export const EMOTIONS = LABELS.filter((label): label is Emotion => label !== 'neutral');

/** How strongly an emotion speaks, in the words the interface uses. */
export type Strength = 'a lot' | 'some' | 'a little';

/** One emotion that was read above its threshold, or chosen by hand. */
export interface FeltEmotion {
  emotion: Emotion;
  /** Independent sigmoid in [0, 1]; not a share of anything. */
  score: number;
  strength: Strength;
}

/** What was read in a check-in. */
export interface EmotionReading {
  /** 28 independent probabilities in [0, 1]. */
  scores: Record<Label, number>;
  /** The emotions to act on, strongest first, five at most. Empty: the text says no feeling. */
  emotions: FeltEmotion[];
  /** The three nearest emotions, strongest first, to choose from when nothing was read. */
  closest: Emotion[];
  /** Who said so: the model, the person, or the person on top of the model. */
  source: 'model' | 'hand' | 'corrected';
}

/** Feelings that sad music can hold one in: it meets them for a shorter time, most of all many evenings in a row. */
export const SAD: ReadonlySet<Emotion> = new Set<Emotion>(['sadness', 'grief', 'remorse', 'disappointment']);

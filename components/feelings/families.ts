import type { Emotion } from '../../lib/values';

/** The 27 words in four families, as the picker shows them. A shape stands with each: colour is never alone. */
export const FAMILIES = [
  {
    id: 'restless',
    shape: '▲',
    emotions: ['nervousness', 'fear', 'anger', 'annoyance', 'confusion', 'disgust', 'disapproval'],
  },
  { id: 'heavy', shape: '▼', emotions: ['sadness', 'grief', 'disappointment', 'remorse', 'embarrassment'] },
  {
    id: 'bright',
    shape: '●',
    emotions: ['joy', 'excitement', 'amusement', 'optimism', 'pride', 'admiration', 'curiosity', 'desire', 'surprise'],
  },
  { id: 'calm', shape: '–', emotions: ['relief', 'gratitude', 'love', 'caring', 'approval', 'realization'] },
] as const satisfies readonly { id: string; shape: string; emotions: readonly Emotion[] }[];

export type Family = (typeof FAMILIES)[number]['id'];

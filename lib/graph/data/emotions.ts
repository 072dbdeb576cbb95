import type { Confidence, GemsScale, Label } from '../../values';

/** What an emotion is felt as in music. `item` is the GEMS item it leans on; `exact`: the item is the emotion's own word. */
export interface FeltAs {
  scale: GemsScale;
  weight: number;
  item?: string;
  exact?: true;
  confidence: Confidence;
}

const own = (scale: GemsScale, item: string, loading: number): FeltAs => ({
  scale,
  weight: loading,
  item,
  exact: true,
  confidence: 'V',
});
const near = (scale: GemsScale, weight: number, item?: string): FeltAs => ({ scale, weight, item, confidence: 'D' });

/**
 * Emotion -> GEMS, many to one: GEMS has nine scales for what music makes people feel and none for anger, fear,
 * disgust or embarrassment, which therefore share Tension and Sadness. Weights in [0, 1].
 * Where the emotion's own word is a GEMS item, the weight is that item's loading (Zentner et al. 2008);
 * all others are this project's choice, next to the item that is nearest in meaning.
 */
export const EMOTION_GEMS: Record<Label, readonly FeltAs[]> = {
  admiration: [
    own('wonder', 'admiring', 0.87),
    near('transcendence', 0.35, 'inspired'),
    near('joyful', 0.25),
    near('tenderness', 0.2),
  ],
  amusement: [own('joyful', 'amused', 0.56), near('wonder', 0.2, 'happy'), near('power', 0.1)],
  anger: [near('tension', 0.9, 'agitated'), near('power', 0.45, 'fiery'), near('sadness', 0.1)],
  annoyance: [near('tension', 0.6, 'irritated'), near('power', 0.15)],
  approval: [
    near('peacefulness', 0.35),
    near('wonder', 0.3, 'admiring'),
    near('joyful', 0.3),
    near('power', 0.2, 'strong'),
  ],
  caring: [near('tenderness', 0.97, 'affectionate'), near('peacefulness', 0.4, 'soothed')],
  confusion: [near('tension', 0.55, 'tense'), near('wonder', 0.15)],
  curiosity: [near('wonder', 0.6, 'allured'), near('joyful', 0.35, 'stimulated'), near('tension', 0.15)],
  desire: [
    near('tenderness', 0.6, 'sensual'),
    near('joyful', 0.4),
    near('wonder', 0.3, 'allured'),
    near('tension', 0.25, 'impatient'),
  ],
  disappointment: [near('sadness', 0.7, 'sad'), near('nostalgia', 0.25, 'melancholic'), near('tension', 0.2)],
  disapproval: [near('tension', 0.6, 'irritated'), near('sadness', 0.2)],
  disgust: [near('tension', 0.75, 'agitated'), near('sadness', 0.15)],
  embarrassment: [near('tension', 0.6, 'tense'), near('sadness', 0.35)],
  excitement: [
    near('joyful', 0.95, 'stimulated'),
    near('power', 0.6, 'energetic'),
    near('wonder', 0.2),
    near('tension', 0.15),
  ],
  fear: [near('tension', 1, 'tense'), near('sadness', 0.05)],
  gratitude: [
    near('tenderness', 0.6, 'affectionate'),
    near('transcendence', 0.35, 'inspired'),
    near('wonder', 0.35, 'moved'),
    near('peacefulness', 0.35),
    near('joyful', 0.15),
  ],
  grief: [
    near('sadness', 0.96, 'tearful'),
    near('nostalgia', 0.45, 'melancholic'),
    near('tenderness', 0.35, 'tender'),
    near('transcendence', 0.25, 'overwhelmed'),
  ],
  joy: [
    own('joyful', 'joyful', 0.99),
    near('wonder', 0.4, 'happy'),
    near('power', 0.25, 'energetic'),
    near('tenderness', 0.1),
  ],
  love: [
    own('tenderness', 'in love', 1),
    near('wonder', 0.35, 'moved'),
    near('joyful', 0.3),
    near('peacefulness', 0.2),
  ],
  nervousness: [own('tension', 'nervous', 0.85)],
  optimism: [
    near('joyful', 0.5, 'animated'),
    near('wonder', 0.4, 'happy'),
    near('power', 0.3, 'strong'),
    near('peacefulness', 0.25),
  ],
  pride: [near('power', 0.8, 'triumphant'), near('joyful', 0.4), near('wonder', 0.2)],
  realization: [near('wonder', 0.45, 'dazzled'), near('transcendence', 0.3, 'fascinated'), near('peacefulness', 0.2)],
  relief: [near('peacefulness', 0.9, 'soothed'), near('tenderness', 0.3, 'mellowed'), near('joyful', 0.15)],
  remorse: [near('sadness', 0.75, 'sorrowful'), near('tension', 0.35, 'tense'), near('nostalgia', 0.3, 'melancholic')],
  sadness: [own('sadness', 'sad', 1), near('nostalgia', 0.15, 'melancholic'), near('tension', 0.1)],
  surprise: [near('wonder', 0.7, 'dazzled'), near('joyful', 0.35, 'stimulated'), near('tension', 0.3)],
  neutral: [near('peacefulness', 0.35, 'calm'), near('nostalgia', 0.1, 'dreamy')],
};

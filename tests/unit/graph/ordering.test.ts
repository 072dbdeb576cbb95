import { describe, expect, test } from 'vitest';
import { feel } from '../../../lib/graph';
import type { Emotion, MusicParameter } from '../../../lib/values';
import { readingOf } from './readings';

const music = (emotion: Emotion) => feel(readingOf({ [emotion]: 0.8 })).music;

/** [parameter, emotions from more to less, least difference between neighbours, source]. */
const FACTS: readonly (readonly [MusicParameter, readonly Emotion[], number, string])[] = [
  ['tempo', ['excitement', 'nervousness', 'sadness', 'grief'], 1, 'planner, issue of the graph'],
  ['tempo', ['joy', 'love', 'sadness'], 15, 'Juslin & Laukka 2004: happiness fast, tenderness and sadness slow'],
  ['tempo', ['anger', 'caring'], 20, 'Juslin & Laukka 2004: anger fast, tenderness slow'],
  ['tempo', ['fear', 'sadness'], 20, 'Juslin & Laukka 2004: fear fast, sadness slow'],
  ['tempo', ['surprise', 'relief'], 20, 'Gabrielsson & Lindström 2010: surprise fast, peaceful slow'],
  ['tempo', ['pride', 'relief'], 20, 'power 100-140, peaceful 55-75 BPM'],
  ['mode', ['joy', 'sadness'], 0.3, 'Eerola 2013: mode beta +1.77, -1.60'],
  ['mode', ['joy', 'fear'], 0.3, 'Færøvik & Specht 2026: minor raises unease'],
  ['mode', ['love', 'anger'], 0.3, 'Juslin & Laukka 2004: tenderness major, anger minor'],
  ['mode', ['relief', 'grief'], 0.3, 'Gabrielsson & Lindström 2010: peaceful major'],
  ['mode', ['gratitude', 'disgust'], 0.3, 'Ramos 2011: mode moves valence'],
  ['mode', ['excitement', 'nervousness'], 0.3, 'Færøvik & Specht 2026'],
  ['mode', ['amusement', 'remorse'], 0.3, 'Ramos 2011'],
  ['dynamics', ['anger', 'caring'], 5, 'Juslin & Laukka 2004: anger high, tenderness medium-low'],
  ['dynamics', ['anger', 'love'], 5, 'the same'],
  ['dynamics', ['joy', 'love', 'grief'], 1, 'Juslin & Laukka 2004: medium-high, medium-low, low'],
  ['dynamics', ['excitement', 'relief'], 5, 'Gabrielsson & Lindström 2010: excitement loud, peaceful soft'],
  ['dynamics', ['pride', 'nervousness'], 1, 'Ilie & Thompson 2006: louder is more energetic'],
  ['dynamics', ['surprise', 'sadness'], 3, 'Gabrielsson & Lindström 2010: surprise loud'],
  ['articulation', ['joy', 'love'], 0.2, 'Juslin & Laukka 2004: staccato, legato'],
  ['articulation', ['joy', 'sadness'], 0.3, 'the same'],
  ['articulation', ['anger', 'relief'], 0.2, 'Juslin & Laukka 2004: anger staccato, peaceful legato'],
  ['articulation', ['fear', 'grief'], 0.2, 'Juslin & Laukka 2004: fear staccato'],
  ['brightness', ['joy', 'sadness'], 0.3, 'Juslin & Laukka 2004: bright, dull'],
  ['brightness', ['excitement', 'caring'], 0.2, 'Gabrielsson & Lindström 2010: excitement bright'],
  ['brightness', ['surprise', 'grief'], 0.2, 'Gabrielsson & Lindström 2010: surprise bright'],
  ['brightness', ['anger', 'love'], 0.05, 'Juslin & Laukka 2004: sharp, soft'],
  ['consonance', ['joy', 'anger'], 0.2, 'Juslin & Laukka 2004: anger dissonant'],
  ['consonance', ['relief', 'fear'], 0.3, 'Gabrielsson & Lindström 2010: fear strongly dissonant, peaceful consonant'],
  ['consonance', ['love', 'nervousness'], 0.3, 'the same'],
  ['consonance', ['caring', 'disgust'], 0.3, 'the same'],
  ['register', ['joy', 'sadness'], 3, 'Gabrielsson & Lindström 2010: happiness high, sadness low'],
  ['register', ['joy', 'fear'], 3, 'Eerola 2013: register beta +.18, -.23'],
  ['register', ['excitement', 'grief'], 3, 'the same'],
  ['attack', ['joy', 'sadness'], 0.2, 'Juslin & Laukka 2004: fast, slow'],
  ['attack', ['anger', 'caring'], 0.2, 'Juslin & Laukka 2004: abrupt, slow'],
  ['attack', ['joy', 'love'], 0.2, 'Juslin & Laukka 2004: fast, slow'],
  ['density', ['excitement', 'sadness'], 2, 'energy by movement'],
  ['density', ['nervousness', 'relief'], 1, 'an ostinato against a pedal'],
  ['density', ['joy', 'gratitude'], 2, 'energy by movement'],
  ['tempo', ['annoyance', 'disappointment'], 10, 'tension 100-140, sad 50-75 BPM'],
  ['tempo', ['optimism', 'gratitude'], 10, 'Færøvik & Specht 2026: faster raises vitality'],
  ['mode', ['admiration', 'disappointment'], 0.3, 'Ramos 2011'],
  ['dynamics', ['anger', 'fear'], 2, 'Juslin & Laukka 2004: anger high, fear low'],
  ['attack', ['anger', 'fear'], 0.05, 'Juslin & Laukka 2004: anger abrupt'],
];

describe('orders that the evidence gives', () => {
  test.each(FACTS)('%s: %j (by %d; %s)', (parameter, emotions, by) => {
    emotions.slice(1).forEach((less, i) => {
      const more = emotions[i] as Emotion;
      expect(music(more)[parameter], `${more} above ${less}`).toBeGreaterThanOrEqual(music(less)[parameter] + by);
    });
  });

  test.each([
    ['excitement', 110, 150],
    ['joy', 110, 150],
    ['pride', 100, 140],
    ['nervousness', 100, 140],
    ['fear', 100, 140],
    ['anger', 100, 140],
    ['sadness', 50, 75],
    ['grief', 50, 75],
    ['caring', 60, 80],
    ['relief', 55, 75],
  ] as const)('%s lies within its anchor, %d to %d BPM', (emotion, low, high) => {
    expect(music(emotion).tempo).toSatisfy((tempo: number) => tempo >= low && tempo <= high);
  });
});

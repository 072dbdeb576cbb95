import { feel } from '../../lib/graph';
import { planJourney, waypointAt } from '../../lib/journey';
import type { Evening } from '../../lib/messaging';
import { EMOTIONS, LABELS, type Emotion, type FeltEmotion, type Label } from '../../lib/values';

/**
 * An evening for looking at the pages: a made-up reading, felt and planned by the real graph and planner, and made-up
 * pieces along the path.
 */

export const SENTENCE = 'I keep replaying that meeting, and tomorrow I have to face them all again.';

export function reading(...felt: [Emotion, number, FeltEmotion['strength']][]): Evening['reading'] {
  const emotions = felt.map(([emotion, score, strength]) => ({ emotion, score, strength }));
  const scores = Object.fromEntries(LABELS.map((label) => [label, 0.02])) as Record<Label, number>;
  for (const { emotion, score } of emotions) scores[emotion] = score;
  scores.annoyance = Math.max(scores.annoyance, 0.22);
  scores.confusion = Math.max(scores.confusion, 0.18);
  return { scores, emotions, closest: EMOTIONS.slice(0, 3), source: 'model' };
}

export const USUAL = reading(['nervousness', 0.81, 'a lot'], ['fear', 0.46, 'some'], ['remorse', 0.31, 'a little']);

export function evening({
  minutes = 25,
  text = SENTENCE,
  read = USUAL,
  at = Date.now(),
  sadEvenings = 0,
} = {}): Evening {
  const checkIn = { text, intention: 'sleep' as const, minutes, seed: 1, at, sadEvenings };
  const journey = planJourney(checkIn, read, feel(read, checkIn));
  const { duration, stages } = journey;
  const titles = [
    ['Gymnopédie No. 1', 'Erik Satie'],
    ['Träumerei', 'Robert Schumann'],
    ['Mondnacht', 'Robert Schumann'],
    ['Berceuse', 'Frédéric Chopin'],
    ['Low Water', 'EmoHeal'],
    ['Slow Lamp', 'EmoHeal'],
    ['Last Light', 'EmoHeal'],
    ['Settling', 'EmoHeal'],
  ] as const;
  const step = duration / titles.length;
  return {
    id: `evening-${at}`,
    checkIn,
    reading: read,
    journey,
    sequence: {
      duration,
      items: titles.map(([title, composer], i) => {
        const start = i * step;
        const planned = waypointAt(journey, start).music.tempo;
        return {
          piece: `piece-${i}`,
          title,
          composer,
          scene: 'rain',
          start,
          length: step + 6,
          stage: stages.find((span) => start < span.end)?.stage ?? 'target',
          tempo: planned - 0.4,
          adaptation: [
            { at: 0, tempo: 0.94, level: 0, brightness: 0.4, density: 1, transpose: 0 },
            { at: step, tempo: 0.9, level: -1, brightness: 0.3, density: 0.8, transpose: 0 },
          ],
          why: [{ name: 'tempo', cost: 0.1 }],
        };
      }),
    },
  };
}

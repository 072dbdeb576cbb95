import { random, type Random } from '../../../catalog/composer/random';
import { coordinatesOf } from '../../../lib/graph';
import {
  type Affect,
  type CheckIn,
  EMOTIONS,
  type EmotionReading,
  INTENTIONS,
  LABELS,
  type Label,
  type Seconds,
} from '../../../lib/values';

/**
 * A simulated person. All numbers are assumptions: they say under which conditions a plan works, not how people are.
 */
export interface Listener {
  checkIn: CheckIn;
  reading: EmotionReading;
  /** Where the person really is: near what was read. */
  start: Affect;
  /** How fast music moves them when it is where they are, a second. */
  pull: number;
  /** How far away music may be, in the plane, and still move them: at this distance it has lost 63 %. */
  reach: number;
  noise: Random;
}

export const PEOPLE = 1000;
/** Median seconds in which music that fits moves a person by 63 %, and the spread of its logarithm. */
const PULL = { seconds: 300, spread: 0.4 };
/** Wandering of a mood by itself: standard deviation after a minute, in the plane's unit. */
const WANDER = 0.05;
const STEP: Seconds = 10;

/** The same people for every plan; `reach`: the median of how far music reaches. */
export function people(reach: number): Listener[] {
  return Array.from({ length: PEOPLE }, (_, i) => {
    const dice = random(`listener ${i}`);
    const felt = [...new Set(Array.from({ length: 1 + Math.floor(3 * dice.next()) }, () => dice.pick(EMOTIONS)))];
    const emotions = felt
      .map((emotion) => ({ emotion, score: 0.3 + 0.6 * dice.next(), strength: 'some' as const }))
      .sort((a, b) => b.score - a.score);
    const scores = Object.fromEntries(LABELS.map((label) => [label, 0.01])) as Record<Label, number>;
    for (const { emotion, score } of emotions) scores[emotion] = score;
    const minutes = 15 + Math.floor(31 * dice.next());
    const at = new Date(2026, 0, 15, 21, Math.floor(180 * dice.next())).getTime();
    const strongest = coordinatesOf(emotions[0]?.emotion ?? 'neutral');
    return {
      checkIn: { text: '', intention: dice.pick(INTENTIONS), minutes, seed: i, at },
      reading: { scores, emotions, closest: [], source: 'hand' },
      start: { valence: strongest.valence + 0.1 * dice.normal(), arousal: strongest.arousal + 0.1 * dice.normal() },
      pull: Math.exp(PULL.spread * dice.normal()) / PULL.seconds,
      reach: reach * Math.exp(0.25 * dice.normal()),
      noise: dice.fork('noise'),
    };
  });
}

/** Where music is at a moment of an evening. */
export type Music = (at: Seconds) => Affect;

/** A person's way through an evening, one point each STEP: pulled towards the music, less the farther it is. */
export function listen({ start, pull, reach, noise, checkIn }: Listener, music: Music): Affect[] {
  const way = [start];
  let here = start;
  for (let at = 0; at < checkIn.minutes * 60; at += STEP) {
    const there = music(at);
    const far = Math.hypot(there.valence - here.valence, there.arousal - here.arousal);
    const share = STEP * pull * Math.exp(-((far / reach) ** 2));
    const wander = WANDER * Math.sqrt(STEP / 60);
    here = {
      valence: here.valence + share * (there.valence - here.valence) + wander * noise.normal(),
      arousal: here.arousal + share * (there.arousal - here.arousal) + wander * noise.normal(),
    };
    way.push(here);
  }
  return way;
}

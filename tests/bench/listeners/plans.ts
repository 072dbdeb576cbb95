import { AIMS, coordinatesOf, feel } from '../../../lib/graph';
import { planJourney, targetOf, waypointAt } from '../../../lib/journey';
import type { Affect, Emotion } from '../../../lib/values';
import type { Listener, Music } from './people';

/** Ways to plan an evening, each as where its music is. */
export const PLANS: Readonly<Record<string, (listener: Listener) => Music>> = {
  'this plan': (listener) => journey(listener, true),
  'no match stage': (listener) => journey(listener, false),
  'straight to the target': ({ checkIn, reading }) => {
    const target = targetOf(checkIn, feel(reading, checkIn).affect.arousal);
    return () => target;
  },
  'constant calm music': () => () => AIMS.calm.affect,
  'ten rules': tenRules,
};

function journey({ checkIn, reading }: Listener, match: boolean): Music {
  const planned = planJourney(checkIn, reading, feel(reading, checkIn), { match });
  return (at) => waypointAt(planned, at).affect;
}

/**
 * The way of a rule table, as the first prototype is described: the strongest emotion alone picks one of ten rules, and
 * the music has three flat steps, the rule's mood, half-way, calm. A reconstruction from that description; which
 * emotions share a rule is this project's guess, by their place in the plane. What a person wants plays no part.
 */
const RULES: readonly (readonly Emotion[])[] = [
  ['joy', 'amusement', 'excitement'],
  ['love', 'caring', 'desire'],
  ['gratitude', 'admiration', 'approval'],
  ['pride', 'optimism'],
  ['relief', 'realization'],
  ['surprise', 'curiosity', 'confusion'],
  ['anger', 'annoyance', 'disapproval', 'disgust'],
  ['fear', 'nervousness'],
  ['sadness', 'grief', 'disappointment'],
  ['remorse', 'embarrassment'],
];

function tenRules({ checkIn, reading }: Listener): Music {
  const strongest = reading.emotions[0]?.emotion;
  const members = RULES.find((rule) => rule.some((emotion) => emotion === strongest)) ?? [];
  const mean = (axis: keyof Affect) =>
    members.reduce((sum, emotion) => sum + coordinatesOf(emotion)[axis], 0) / Math.max(1, members.length);
  const mood = { valence: mean('valence'), arousal: mean('arousal') };
  const calm = AIMS.calm.affect;
  const half = { valence: (mood.valence + calm.valence) / 2, arousal: (mood.arousal + calm.arousal) / 2 };
  return (at) => {
    const share = at / (checkIn.minutes * 60);
    return share < 0.25 ? mood : share < 0.75 ? half : calm;
  };
}

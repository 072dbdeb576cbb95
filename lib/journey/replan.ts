import { matchParts, pointOf, STAGE_SHARES } from '../graph';
import {
  type CheckIn,
  type EmotionReading,
  type FeltState,
  type Intention,
  type Journey,
  type Leg,
  type OwnLayer,
  type Seconds,
  type StageSpan,
  stageAt,
} from '../values';
import { CROSSING, FADE, MATCH_HELD, SHAPES, shortness } from './limits';
import { fadeStart, journeyOf, planJourney } from './plan';
import { endOf, longestMatch, spans, stagesOf } from './stages';
import { targetOf } from './target';
import { goneOn } from './way';

/** What the evenings had taught when a journey was planned; it holds for the whole evening. */
export const ownOf = (journey: Journey): OwnLayer => journey.legs?.at(-1)?.own ?? {};

/** What can change on the way. `felt` is the graph's answer to the new reading, with `ownOf` the journey. */
export type Change =
  /** The reading was wrong: same way, other feeling. */
  | { kind: 'correction'; reading: EmotionReading; felt: FeltState }
  /** "I feel different now", and `text` is what was said: the music meets the new feeling, then leads on in the time left. */
  | { kind: 'feeling'; text: string; reading: EmotionReading; felt: FeltState }
  | { kind: 'intention'; intention: Intention }
  /** Another length of the whole journey, in minutes. */
  | { kind: 'length'; minutes: number }
  /** More time in the last stage, or less. */
  | { kind: 'extend'; minutes: number }
  /** Leaves the match stage, or what is left of it, out; and leads elsewhere from there, when an intention is given. */
  | { kind: 'no match'; intention?: Intention }
  /** The piece was skipped: the way and its stages stay as they are, for another piece of the same stage. */
  | { kind: 'skip' };

/**
 * Plans again from where the music is: nothing before `position` (seconds) changes, and at `position` every value
 * is what it was. After the match stage arousal does not rise, whatever the change, unless the intention is
 * lighter; a target above the present arousal is lowered to it. Before the first second it is a plan anew; in the
 * last second there is nothing left to plan, unless the journey grows.
 */
export function replan(journey: Journey, change: Change, position: Seconds): Journey {
  if (change.kind === 'skip') return journey;
  const at = Math.min(journey.duration, Math.max(0, position));
  const last = journey.legs?.at(-1);
  if (!last) throw new Error('Only a journey of the planner can be planned again');
  const { checkIn, reading, felt } = changed(journey, change);
  const own = last.own && { own: last.own };
  if (at < 1) return planJourney(checkIn, reading, felt, { match: matchWanted(journey, change), ...own });

  const duration = durationOf(journey, change, at);
  if (duration - at < 1) return journey;
  const stages = stagesAfter(journey, change, at, duration, reading, checkIn);
  const over = Math.min(CROSSING * shortness(duration), duration - at);
  const meets = at + over <= endOf(stages, 'match');
  const capped = checkIn.intention !== 'lighter' && !meets;
  const met = pointOf(matchParts(reading, undefined, last.own)).affect.arousal;
  const lowest = capped ? Math.min(arousalAt(journey, at), met) : met;
  const leg: Leg = {
    from: at,
    over,
    checkIn,
    reading,
    target: targetOf(checkIn, lowest),
    ...wayFrom(last, change, at, stages, duration, checkIn.intention),
    fade: Math.max(at, fadeStart(duration)),
    duration,
    capped,
    ...own,
  };
  return journeyOf(checkIn, reading, felt, stages, [...(journey.legs ?? []), leg]);
}

function changed(journey: Journey, change: Change): Pick<Journey, 'checkIn' | 'reading' | 'felt'> {
  const { checkIn, reading, felt } = journey;
  switch (change.kind) {
    case 'feeling':
      return { checkIn: { ...checkIn, text: change.text }, reading: change.reading, felt: change.felt };
    case 'correction':
      return { checkIn, reading: change.reading, felt: change.felt };
    case 'intention':
    case 'no match':
      return { checkIn: { ...checkIn, intention: change.intention ?? checkIn.intention }, reading, felt };
    case 'length':
      return { checkIn: { ...checkIn, minutes: change.minutes }, reading, felt };
    case 'extend':
      return { checkIn: { ...checkIn, minutes: checkIn.minutes + change.minutes }, reading, felt };
    default:
      return { checkIn, reading, felt };
  }
}

const matchWanted = (journey: Journey, change: Change): boolean =>
  change.kind !== 'no match' && endOf(journey.stages, 'match') > 0;

/** Never shorter than a fade from here. */
function durationOf(journey: Journey, change: Change, at: Seconds): Seconds {
  if (change.kind !== 'extend' && change.kind !== 'length') return journey.duration;
  const wanted = (change.kind === 'extend' ? journey.duration : 0) + change.minutes * 60;
  return Math.max(wanted, at + FADE * shortness(wanted));
}

/** Stages that are over stay as they were; the one at hand and those ahead follow the change. */
function stagesAfter(
  journey: Journey,
  change: Change,
  at: Seconds,
  duration: Seconds,
  reading: EmotionReading,
  checkIn: CheckIn,
): StageSpan[] {
  const now = stageAt(journey.stages, at);
  const [met, led] = [endOf(journey.stages, 'match'), endOf(journey.stages, 'guide')];
  if (change.kind === 'extend') return spans(met, led, duration);
  if (now === 'match') {
    if (change.kind === 'no match') return spans(at, Math.max(at, led), duration);
    const fresh = stagesOf(duration, reading, checkIn, true);
    const held = change.kind === 'feeling' ? at + STAGE_SHARES.match * (duration - at) : endOf(fresh, 'match');
    const newMet = Math.max(at, Math.min(held, longestMatch(reading, checkIn)));
    return spans(newMet, Math.max(newMet, endOf(fresh, 'guide')), duration);
  }
  if (change.kind !== 'length') return journey.stages;
  const newLed = now === 'guide' ? Math.max(at, endOf(stagesOf(duration, reading, checkIn, met > 0), 'guide')) : led;
  return spans(met, newLed, duration);
}

/** How much of the way is gone, and when the rest is walked. */
function wayFrom(
  last: Leg,
  change: Change,
  at: Seconds,
  stages: StageSpan[],
  duration: Seconds,
  intention: Intention,
): Pick<Leg, 'gone' | 'begin' | 'end'> {
  const begin = Math.max(at, MATCH_HELD * endOf(stages, 'match'));
  const end = Math.max(begin + 1, SHAPES[intention].until * duration);
  if (change.kind === 'feeling') return { gone: 0, begin, end };
  return { gone: goneOn(last, at), begin, end };
}

const arousalAt = (journey: Journey, at: Seconds): number => {
  const index = journey.waypoints.findLastIndex((waypoint) => waypoint.at <= at);
  return Math.min(...journey.waypoints.slice(Math.max(0, index), index + 2).map(({ affect }) => affect.arousal));
};

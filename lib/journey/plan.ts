import { matchParts, pointOf } from '../graph';
import type { CheckIn, EmotionReading, FeltState, Journey, Leg, OwnLayer, StageSpan } from '../values';
import { layPath } from './lay';
import { FADE, MATCH_HELD, SHAPES, shortness, UNMATCHED } from './limits';
import { endOf, stagesOf } from './stages';
import { targetOf } from './target';
import { waypointOf } from './waypoints';

export interface PlanOptions {
  /** False leaves the match stage out: the music starts half-way to the target. */
  match?: boolean;
  /** What this person's evenings have taught; to be the same that `felt` was made with. */
  own?: OwnLayer;
}

/**
 * The iso-principle: meet the feeling, lead it on, settle at the target. Times in seconds; `checkIn.minutes` may be
 * any positive number. The first waypoint plays `felt.music` (computed with the same check-in) unless the match
 * stage is left out. Deterministic: same check-in and reading, same journey.
 */
export function planJourney(
  checkIn: CheckIn,
  reading: EmotionReading,
  felt: FeltState,
  { match = true, own }: PlanOptions = {},
): Journey {
  const duration = checkIn.minutes * 60;
  const stages = stagesOf(duration, reading, checkIn, match);
  const leg: Leg = {
    from: 0,
    over: 0,
    checkIn,
    reading,
    target: targetOf(checkIn, pointOf(matchParts(reading, undefined, own)).affect.arousal),
    gone: match ? 0 : UNMATCHED,
    begin: MATCH_HELD * endOf(stages, 'match'),
    end: SHAPES[checkIn.intention].until * duration,
    fade: fadeStart(duration),
    duration,
    capped: false,
    ...(own && { own }),
  };
  return journeyOf(checkIn, reading, felt, stages, [leg]);
}

export const fadeStart = (duration: number): number => duration - FADE * shortness(duration);

/** A journey from its legs; the last one says where it ends. */
export function journeyOf(
  checkIn: CheckIn,
  reading: EmotionReading,
  felt: FeltState,
  stages: StageSpan[],
  legs: [...Leg[], Leg],
): Journey {
  const { target, duration } = legs[legs.length - 1] as Leg;
  const waypoints = layPath(legs).map((moment) => waypointOf(moment, stages));
  return { checkIn, reading, felt, target, duration, stages, waypoints, legs };
}

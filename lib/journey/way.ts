import { ease } from '../graph';
import type { Journey, Leg, Seconds } from '../values';

/** Share of the way from the feeling to the target that a leg has walked at a moment, 0..1 (level at both ends). */
export const goneOn = ({ gone, begin, end }: Leg, at: Seconds): number =>
  gone + (1 - gone) * ease((at - begin) / (end - begin));

/** The same for a whole journey. */
export function goneAt(journey: Journey, at: Seconds): number {
  const leg = journey.legs?.findLast(({ from }) => from <= at);
  return leg ? goneOn(leg, at) : at / journey.duration;
}

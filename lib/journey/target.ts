import { AIMS, clamp, nightness } from '../graph';
import { MINUTES, type Affect, type CheckIn } from '../values';
import { LENGTH_DEPTH, LIGHTER_RISE, NIGHT_DEPTH } from './limits';

/**
 * Where this evening leads: the intention's point, lower at night and on a long journey, higher by day and on a
 * short one (at most .08 in arousal). Nobody is stirred up to get there: the target never lies above the start
 * (`arousal`) unless the intention is lighter, and then only a little.
 */
export function targetOf(checkIn: CheckIn, arousal: number): Affect {
  const aim = AIMS[checkIn.intention].affect;
  const length = clamp((checkIn.minutes - MINUTES.min) / (MINUTES.max - MINUTES.min), 0, 1);
  const depth = NIGHT_DEPTH * (2 * nightness(checkIn.at) - 1) + LENGTH_DEPTH * (2 * length - 1);
  const highest = checkIn.intention === 'lighter' ? arousal + LIGHTER_RISE : arousal;
  return { valence: aim.valence, arousal: clamp(Math.min(aim.arousal - depth, highest), -1, 1) };
}

import { GEMS_SCALES, type GemsProfile, type GemsScale } from '../values';
import { FACTORS, SCALE_CORRELATIONS } from './data/gems';

/** Between the feeling and its rest lies a third: only scales of sublimity lead on without stirring up. [D] */
const BRIDGES: readonly GemsScale[] = FACTORS.sublimity;

/**
 * The scale over which the way from one profile to another leads: the one that goes best with both ends (sum of the
 * correlations with the strongest scale of each; Zentner et al. 2008, Table 4; a pair that it leaves out counts as 0).
 * Sadness goes to peacefulness by way of nostalgia, joyful activation by way of wonder. None when both ends are the
 * same scale.
 */
export function bridgeBetween(from: GemsProfile, to: GemsProfile): GemsScale | undefined {
  const [start, end] = [strongest(from), strongest(to)];
  if (start === end) return undefined;
  const score = (scale: GemsScale) => correlation(start, scale) + correlation(scale, end);
  return BRIDGES.filter((scale) => scale !== start && scale !== end).reduce((best, scale) =>
    score(scale) > score(best) + 1e-12 ? scale : best,
  );
}

const strongest = (gems: GemsProfile): GemsScale =>
  GEMS_SCALES.reduce((best, scale) => (gems[scale] > gems[best] ? scale : best));

function correlation(a: GemsScale, b: GemsScale): number {
  return SCALE_CORRELATIONS.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;
}

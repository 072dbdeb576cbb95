import { GEMS_SCALES, type GemsProfile } from '../values';
import { SCALE_INSTRUMENTS } from './data/gems';

/** The sounds that carry a profile best, strongest first: sum of scale x weight over the graph's "sounds" edges. */
export function instrumentFor(gems: GemsProfile, n = 1): string[] {
  const strength = new Map<string, number>();
  for (const scale of GEMS_SCALES)
    for (const [instrument, weight] of Object.entries(SCALE_INSTRUMENTS[scale]))
      strength.set(instrument, (strength.get(instrument) ?? 0) + weight * gems[scale]);
  return [...strength]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, n)
    .map(([instrument]) => instrument);
}

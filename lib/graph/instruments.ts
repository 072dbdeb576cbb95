import { GEMS_SCALES, type GemsProfile } from '../values';
import { SCALE_INSTRUMENTS } from './data/gems';

/** The graph's "sounds" edges by instrument, in the order of their names. */
export const INSTRUMENT_NAMES = [...new Set(GEMS_SCALES.flatMap((scale) => Object.keys(SCALE_INSTRUMENTS[scale])))];
const INSTRUMENTS = INSTRUMENT_NAMES.toSorted().map((name) => ({
  name,
  scales: GEMS_SCALES.filter((scale) => SCALE_INSTRUMENTS[scale][name] !== undefined),
}));

/** The sounds that carry a profile best, strongest first: sum of scale x weight; the name decides between equals. */
export function instrumentsFor(gems: GemsProfile, n: number): { name: string; strength: number }[] {
  const strengthOf = ({ name, scales }: (typeof INSTRUMENTS)[number]) =>
    scales.reduce((sum, scale) => sum + (SCALE_INSTRUMENTS[scale][name] ?? 0) * gems[scale], 0);
  return INSTRUMENTS.map((instrument) => ({ name: instrument.name, strength: strengthOf(instrument) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, n);
}

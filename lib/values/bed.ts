/** Sounds of nature and noises that can lie under any journey. */
export const BEDS = ['rain', 'ocean', 'stream', 'wind', 'fireplace', 'night', 'brown', 'pink'] as const;
export type Bed = (typeof BEDS)[number];

/** How loud each is, 0..1 as on a slider: 0 is silent, 1 as loud as the music. */
export type BedLevels = Record<Bed, number>;

export const NO_BEDS: BedLevels = Object.freeze(Object.fromEntries(BEDS.map((bed) => [bed, 0])) as BedLevels);

/** Levels from anything: what is missing or no number is 0, the rest is held within 0..1. */
export function bedLevels(given: Partial<Record<Bed, unknown>>): BedLevels {
  const level = (value: unknown) => (typeof value === 'number' && value > 0 ? Math.min(1, value) : 0);
  return Object.fromEntries(BEDS.map((bed) => [bed, level(given[bed])])) as BedLevels;
}

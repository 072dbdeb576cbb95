/** True in `npm run thorough`: everything is tried as often as it should be, which takes some hours. */
export const THOROUGH = process.env.THOROUGH === '1';

/** `TIMES=100 npm run thorough` tries nothing more often than that. */
const MOST = Number(process.env.TIMES ?? Number.POSITIVE_INFINITY);

/** How often to try something: `few` in everyday runs, `many` in thorough ones. */
export const times = (few: number, many: number): number => (THOROUGH ? Math.min(many, MOST) : few);

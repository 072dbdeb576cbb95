/** True in `npm run thorough`: everything is tried as often as it should be, which takes an hour or so. */
export const THOROUGH = process.env.THOROUGH === '1';

/** How often to try something: `few` in everyday runs, `many` in thorough ones. */
export const times = (few: number, many: number): number => (THOROUGH ? many : few);

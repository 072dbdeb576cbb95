import { unit } from './vectors';

/** What turns the next words round; only words that stand before an adjective: behind "without" stand things. */
const NOT = /(?<!\p{L})(?:not|never|nicht|pas|jamais|non|não|niet|не)\s+((?:\p{L}+[ \t]*){1,2})/giu;
/** Of what is not wanted, beside what is. */
const AWAY = 0.5;

/**
 * A search's text as a vector: "fast and loud but not angry" lies towards the first and away from the last. The model
 * itself half understands a "not", since the mean over a sentence's words hardly tells it from the same without; directions
 * of the space can be turned round.
 */
export async function wishOf(text: string, vector: (text: string) => Promise<Float32Array>): Promise<Float32Array> {
  const denied = [...text.matchAll(NOT)].map(([, words = '']) => words.trim());
  if (denied.length === 0) return vector(text);
  const wanted = text.replaceAll(NOT, ' ').trim();
  const away = unit(await vector(denied.join(', ')));
  if (!/\p{L}/u.test(wanted)) return away.map((value) => -value);
  return unit(await vector(wanted)).map((value, i) => value - AWAY * (away[i] ?? 0));
}

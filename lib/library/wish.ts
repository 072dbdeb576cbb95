import { unit } from './vectors';

/**
 * What turns the next words round: a "not" at the head of a text or of a part of it ("slow, not loud", "fast but not
 * angry"). Within a sentence it belongs to its verb: "ich kann nicht schlafen" asks for sleep.
 */
const NOT =
  /(?<=^|[,;.:]\s*|(?<!\p{L})(?:but|and|aber|und|mais|et|ma|e|mas|maar|en|но|и|а)\s+)(?:not|never|nicht|pas|jamais|non|não|niet|не)\s+((?:\p{L}+[ \t]*){1,2})/giu;
/** Of what is not wanted, beside what is. */
const AWAY = 0.3;

/**
 * A search's text as a vector: "fast but not angry" lies towards the first and away from the last. The model itself hardly
 * hears a "not", since the mean over a sentence's words is nearly the same without; directions of the space can be turned.
 */
export async function wishOf(text: string, vector: (text: string) => Promise<Float32Array>): Promise<Float32Array> {
  const denied = [...text.matchAll(NOT)].map(([, words = '']) => words.trim());
  if (denied.length === 0) return vector(text);
  const wanted = text.replaceAll(NOT, ' ').trim();
  const away = unit(await vector(denied.join(', ')));
  if (!/\p{L}/u.test(wanted)) return away.map((value) => -value);
  return unit(await vector(wanted)).map((value, i) => value - AWAY * (away[i] ?? 0));
}

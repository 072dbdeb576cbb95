import type { Word } from './pattern';

/** Shorter words are too near to other words: "leven", "even". */
const SHORTEST = 6;

/**
 * One slip of the fingers: a letter missing, one too many, or two neighbours swapped, never in the first letter. A
 * letter replaced is left out: it often makes another form of the same verb ("matarme", "matarte").
 */
export function isSlip({ text, prefix }: Word, token: string): boolean {
  if (prefix || text.length < SHORTEST || text[0] !== token[0] || Math.abs(text.length - token.length) > 1)
    return false;
  let i = 1;
  while (i < token.length && text[i] === token[i]) i++;
  if (token.length === text.length) {
    return text[i] === token[i + 1] && text[i + 1] === token[i] && text.slice(i + 2) === token.slice(i + 2);
  }
  return token.length < text.length ? text.slice(i + 1) === token.slice(i) : text.slice(i) === token.slice(i + 1);
}

/** Keys under which a word and its slips meet: itself, and itself without one letter. */
export function slipKeys(word: string): string[] {
  if (word.length < SHORTEST - 1 || word.length > 16) return [word];
  const keys = [word];
  for (let i = 1; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

import { normalise } from './normalise';

/** The words of a text; where a script writes no spaces (or people leave them out, as in Korean), its characters. */
export interface Tokens {
  words: string[];
  /** `breaks[i]`: a sentence ends before word i. A gap in a phrase never reaches over it. */
  breaks: boolean[];
}

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|[^\p{L}\p{M}\p{N}]|$)|[.!?;。！？؟।\n]/gu;
const SENTENCE_END = /^[.!?;。！？؟।\n]$/;

export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const breaks: boolean[] = [];
  let ended = false;
  for (const [token] of normalise(text).matchAll(TOKEN)) {
    if (SENTENCE_END.test(token)) {
      ended = true;
      continue;
    }
    words.push(token);
    breaks.push(ended && words.length > 1);
    ended = false;
  }
  return { words, breaks };
}

/** Whether words of this script are matched whole: false where each character is a token of its own. */
export const isSpaced = (word: string): boolean =>
  !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u.test(word);

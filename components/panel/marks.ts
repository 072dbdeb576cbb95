import type { WordInfluence } from '../../lib/messaging';

/** A stretch of text; how thickly it is underlined, 0 not at all. */
export interface Mark {
  text: string;
  strength: 0 | 1 | 2 | 3;
}

/** Log-odds that leaving a word out must cost before it is shown: less is the noise of any word's absence. */
const LEAST = 0.25;

/** The text in stretches; a word's strength is its share of the strongest word's weight, in thirds. */
export function markWords(text: string, words: WordInfluence[]): Mark[] {
  const strongest = Math.max(...words.map(({ weight }) => weight), 0);
  const marks: Mark[] = [];
  let at = 0;
  for (const { start, end, weight } of words) {
    if (weight < LEAST) continue;
    const strength = Math.min(3, Math.floor((weight / strongest) * 3) + 1) as Mark['strength'];
    // Words that belong together are one line, the space between them too.
    const last = marks.at(-1);
    if (last && last.strength === strength && text.slice(at, start).trim() === '') last.text += text.slice(at, end);
    else marks.push({ text: text.slice(at, start), strength: 0 }, { text: text.slice(start, end), strength });
    at = end;
  }
  return [...marks, { text: text.slice(at), strength: 0 as const }].filter((mark) => mark.text !== '');
}

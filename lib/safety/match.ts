import type { Pattern, Step, Word } from './pattern';
import { isSpaced, type Tokens } from './tokens';
import { isSlip } from './slip';

/** Where a pattern was found: words from..to of the text, both included. */
export interface Span {
  from: number;
  to: number;
}

/** A slip is never in the first letter, so that most words are told apart by it alone. */
const same = (word: Word, token: string | undefined): boolean =>
  token !== undefined &&
  token.charCodeAt(0) === word.text.charCodeAt(0) &&
  (token === word.text || (word.prefix && token.startsWith(word.text)) || isSlip(word, token));

function stands(choice: Word[], words: string[], at: number): boolean {
  for (let k = 0; k < choice.length; k++) {
    if (!same(choice[k] as Word, words[at + k])) return false;
  }
  return true;
}

/**
 * The pattern around an anchor: its anchor step's choice begins at word `at`. The shortest way forwards and backwards
 * is taken. Null when it is not there.
 */
export function matchAt({ steps, anchor }: Pattern, text: Tokens, at: number): Span | null {
  const to = forwards(steps, anchor, text, at);
  if (to === null) return null;
  const from = backwards(steps, anchor - 1, text, at);
  return from === null ? null : { from, to: to - 1 };
}

/** First word after steps[i..], which begin at word `at`; null when they do not. */
function forwards(steps: Step[], i: number, text: Tokens, at: number): number | null {
  const step = steps[i];
  if (!step) return at;
  if (step.type === 'end') return at === text.words.length ? at : null;
  if (step.type === 'start') return at === 0 ? forwards(steps, i + 1, text, at) : null;
  if (step.type === 'gap') {
    for (let n = 0; n <= step.characters; n++) {
      const end = forwards(steps, i + 1, text, at + n);
      if (end !== null) return end;
      const next = text.words[at + n];
      if (next === undefined || text.breaks[at + n] || (n >= step.words && isSpaced(next))) return null;
    }
    return null;
  }
  for (const choice of step.choices) {
    if (!stands(choice, text.words, at)) continue;
    const end = forwards(steps, i + 1, text, at + choice.length);
    if (end !== null) return end;
  }
  return step.optional ? forwards(steps, i + 1, text, at) : null;
}

/** First word of steps[..i], which end before word `at`; null when they do not. */
function backwards(steps: Step[], i: number, text: Tokens, at: number): number | null {
  const step = steps[i];
  if (!step) return at;
  if (step.type === 'start') return at === 0 ? at : null;
  if (step.type === 'end') return null;
  if (step.type === 'gap') {
    for (let n = 0; n <= step.characters; n++) {
      const start = backwards(steps, i - 1, text, at - n);
      if (start !== null) return start;
      const next = text.words[at - n - 1];
      if (next === undefined || text.breaks[at - n] || (n >= step.words && isSpaced(next))) return null;
    }
    return null;
  }
  for (const choice of step.choices) {
    const begin = at - choice.length;
    if (begin < 0 || !stands(choice, text.words, begin)) continue;
    const start = backwards(steps, i - 1, text, begin);
    if (start !== null) return start;
  }
  return step.optional ? backwards(steps, i - 1, text, at) : null;
}

import type { PhraseFile } from './phrases/file';
import { isSpaced, tokenise } from './tokens';

/** One word of a choice: `text` whole, or as the beginning. */
export interface Word {
  text: string;
  prefix: boolean;
}
export type Step =
  | { type: 'choice'; choices: Word[][]; optional: boolean }
  | { type: 'gap'; words: number; characters: number }
  | { type: 'start' }
  | { type: 'end' };

export interface Pattern {
  source: string;
  steps: Step[];
  /** Place of the step by which the pattern is looked up: the one whose shortest choice says most. */
  anchor: number;
}

const GAPS: Record<string, Step> = {
  '..': { type: 'gap', words: 3, characters: 6 },
  '...': { type: 'gap', words: 7, characters: 14 },
  '^': { type: 'start' },
  $: { type: 'end' },
};

/** @throws Error naming the phrase when it cannot be compiled: a fault of the data, found by the tests. */
export function parsePhrases(lines: string, sets: PhraseFile['sets']): Pattern[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => parsePhrase(line, sets));
}

function parsePhrase(source: string, sets: PhraseFile['sets']): Pattern {
  const steps = source.split(/\s+/).map((part) => parseStep(part, sets, source));
  let anchor = -1;
  let best = 0;
  steps.forEach((step, i) => {
    const weight = weightOf(step);
    if (weight > best) [anchor, best] = [i, weight];
  });
  if (anchor < 0) throw new Error(`"${source}" has no word to look for.`);
  return { source, steps, anchor };
}

function parseStep(part: string, sets: PhraseFile['sets'], source: string): Step {
  const gap = GAPS[part];
  if (gap) return gap;
  const optional = part.endsWith('?');
  const choices = expand(optional ? part.slice(0, -1) : part, sets, source)
    .split('|')
    .map((choice) => parseChoice(choice, source));
  return { type: 'choice', choices, optional };
}

function expand(part: string, sets: PhraseFile['sets'], source: string): string {
  return part.replace(/@([a-zA-Z]+)/g, (_, name: string) => {
    const set = sets[name];
    if (set === undefined) throw new Error(`"${source}" names the set "${name}", which is not there.`);
    return expand(set.trim().split(/\s+/).join('|'), sets, source);
  });
}

function parseChoice(choice: string, source: string): Word[] {
  const prefix = choice.endsWith('*');
  const { words } = tokenise(choice.replace(/\*$/, '').replaceAll('_', ' '));
  if (words.length === 0) throw new Error(`"${source}" has an empty choice.`);
  return words.map((text, i) => ({ text, prefix: prefix && i === words.length - 1 && isSpaced(text) }));
}

/** Letters of the shortest choice's longest word; a character that is a word of its own says more than a letter. */
function weightOf(step: Step): number {
  if (step.type !== 'choice' || step.optional) return 0;
  return Math.min(
    ...step.choices.map((choice) => {
      const [word] = choice;
      return word && isSpaced(word.text) ? word.text.length : 3 * choice.length;
    }),
  );
}

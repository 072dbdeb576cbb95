import { matchAt, type Span } from './match';
import { type Pattern, parsePhrases } from './pattern';
import { FILES } from './phrases';
import { KINDS, type Kind } from './phrases/file';
import { isSlip, slipKeys } from './slip';
import { isSpaced, type Tokens } from './tokens';

export interface Entry extends Pattern {
  language: string;
  kind: Kind | 'exception';
}
export interface Found extends Span {
  entry: Entry;
}

/** Lookup of the phrases by the words that can begin their anchor. */
interface Book {
  whole: Map<string, Entry[]>;
  beginning: Map<string, Entry[]>;
  slips: Map<string, { text: string; entry: Entry }[]>;
  /** Lengths that occur in `beginning`. */
  lengths: number[];
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

function compile(): Book {
  const book: Book = { whole: new Map(), beginning: new Map(), slips: new Map(), lengths: [] };
  for (const { language, sets, phrases, exceptions } of FILES) {
    for (const kind of [...KINDS, 'exception'] as const) {
      const lines = kind === 'exception' ? exceptions : phrases[kind];
      for (const pattern of parsePhrases(lines, sets)) enter(book, { ...pattern, language, kind });
    }
  }
  book.lengths = [...new Set([...book.beginning.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return book;
}

function enter(book: Book, entry: Entry): void {
  const step = entry.steps[entry.anchor];
  if (step?.type !== 'choice') return;
  for (const [first, second] of step.choices) {
    if (!first) continue;
    if (second && !isSpaced(first.text)) {
      add(book.whole, first.text + second.text, entry);
      continue;
    }
    add(first.prefix ? book.beginning : book.whole, first.text, entry);
    if (first.prefix || !isSpaced(first.text)) continue;
    for (const key of slipKeys(first.text)) add(book.slips, key, { text: first.text, entry });
  }
}

let compiled: Book | undefined;

/** Every place where a phrase (or, asked for them, an exception) of any language stands, by its anchor's place. */
export function* findAll(text: Tokens, what: 'phrase' | 'exception'): Generator<Found> {
  compiled ??= compile();
  const met = new Map<string, Entry[]>();
  for (const [at, word] of text.words.entries()) {
    // Where a word is one character, two of them say much more than one.
    const pair = isSpaced(word) ? word : word + (text.words[at + 1] ?? '');
    let entries = met.get(pair);
    if (!entries) {
      entries = [...entriesOf(compiled, word, pair)].filter(
        ({ kind }) => (kind === 'exception') === (what === 'exception'),
      );
      met.set(pair, entries);
    }
    for (const entry of entries) {
      const span = matchAt(entry, text, at);
      if (span) yield { ...span, entry };
    }
  }
}

function entriesOf(book: Book, token: string, pair: string): Set<Entry> {
  const found = new Set([...(book.whole.get(token) ?? []), ...(book.whole.get(pair) ?? [])]);
  if (!isSpaced(token)) return found;
  for (const length of book.lengths) {
    if (length > token.length) break;
    for (const entry of book.beginning.get(token.slice(0, length)) ?? []) found.add(entry);
  }
  for (const key of slipKeys(token)) {
    for (const { text, entry } of book.slips.get(key) ?? []) {
      if (isSlip({ text, prefix: false }, token)) found.add(entry);
    }
  }
  return found;
}

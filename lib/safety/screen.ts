import { type Entry, type Found, findAll } from './book';
import { tokenise } from './tokens';

/** What the check says of a text. */
export interface Screening {
  crisis: boolean;
  /** Language and kind of what was found, and its words as they were compared: `en.direct "want to die"`. */
  why: string | null;
}

/**
 * The phrases' part of the check for signs of suicidal thoughts or self-harm (listen.ts adds the encoder's): curated,
 * in 25 languages. All languages are looked for in every text: people mix them, and a locale says little about the
 * language of a bad hour.
 *
 * It is tuned for recall. "I used to want to die, I don't any more" counts: a kind word too many costs little. Fear of
 * dying, grief, news, titles and plain hyperbole are passed over by the exceptions of each language; where a sentence
 * could be either ("I want to kill myself lol"), it counts. It is no diagnosis, and it misses some: "Help now" is on
 * every page for that reason. `why` is for tests and the command line, never for the diary.
 *
 * Pure; it never throws on any string. The first call compiles the phrases, which takes longer than any text.
 *
 * What it reaches and misses: models/safety/README.md. No native speaker has reviewed the phrases yet.
 */
export function screen(text: string): Screening {
  const why = firstPhrase(text);
  return { crisis: why !== null, why };
}

function firstPhrase(text: string): string | null {
  const tokens = tokenise(text);
  const phrases = [...findAll(tokens, 'phrase')];
  if (phrases.length === 0) return null;
  const exceptions = [...findAll(tokens, 'exception')];
  const hit = phrases.find(
    ({ from, to, entry }) => !exceptions.some((near) => near.from <= to && near.to >= from && silences(near, entry)),
  );
  if (!hit) return null;
  const { language, kind } = hit.entry;
  return `${language}.${kind} "${tokens.words.slice(hit.from, hit.to + 1).join(' ')}"`;
}

/**
 * An exception about other people or the news says nothing of a wish in the same sentence: "my friend left me and I
 * want to kill myself" counts. It silences loose phrases alone ("my cousin ... suicide").
 */
function silences({ entry: exception }: Found, { source, steps }: Entry): boolean {
  if (!/@other|@news/.test(exception.source)) return true;
  const contiguous = steps.length > 1 && steps.every(({ type }) => type === 'choice');
  return !source.includes('@want') && !contiguous;
}

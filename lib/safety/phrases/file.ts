/** What a phrase speaks of. */
export const KINDS = ['direct', 'indirect', 'slang', 'selfHarm', 'plan'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * The phrases of one language, as data. One phrase a line:
 *
 * - words in order, each matched whole; `die*` is any word that begins so; in scripts without spaces (Chinese, Japanese,
 *   Korean, Thai) each character counts as a word and a space says nothing
 * - `a|b` either; `not_to` two words in one choice; a trailing `?` makes the choice optional
 * - `..` up to three words between (six characters), `...` up to seven (fourteen); never over the end of a sentence
 * - `@name` one of `sets[name]`, a line of choices
 * - `^` and `$` the beginning and the end of the whole text
 *
 * Case, accents, apostrophes, doubled letters, digits for letters and invisible characters make no difference
 * (normalise.ts), and one letter missing, too many or swapped in a word of six letters or more none either.
 */
export interface PhraseFile {
  /** BCP 47. */
  language: string;
  sets: Record<string, string>;
  phrases: Record<Kind, string>;
  /** Near misses: a phrase found within or across one of these is passed over (hyperbole, news, titles, grief). */
  exceptions: string;
}

import { sentences } from './sentences';

/** Signs and spaces at the ends of a sentence: punctuation, emoji, hearts. Marks that belong to a letter stay. */
const AROUND = /^[\s\p{P}\p{S}]+|(?:[\s\p{P}\p{S}]|\u{FE0F})+$/gu;

/**
 * The sentences of a text one by one, without the signs around them, and not in capitals alone. Danger is heard in these
 * as well: a harmless sentence beside it, or three exclamation marks, must not hide what somebody said.
 */
export function plainSentences(text: string): string[] {
  const bare = sentences(text).map((sentence) => sentence.replace(AROUND, ''));
  const calm = bare.map((sentence) => (sentence === sentence.toUpperCase() ? sentence.toLowerCase() : sentence));
  return [...new Set(calm)].filter((sentence) => sentence !== '');
}

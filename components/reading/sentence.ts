import { locale, parts, t } from '../../lib/i18n';
import type { Emotion, FeltEmotion, Strength } from '../../lib/values';

/** A piece of the reading's sentence: an emotion word, or the text between words. */
export type Token = { emotion: Emotion; strength: Strength } | { text: string };

const PHRASE = { 'a lot': 'reading.lot', some: 'reading.some', 'a little': 'reading.little' } as const;
const ORDER: readonly Strength[] = ['a lot', 'some', 'a little'];

/** "fear and remorse": words joined as the language joins a list. */
function joined(words: readonly Emotion[]): (Emotion | { text: string })[] {
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' });
  return list
    .formatToParts(words.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? (words[Number(value)] as Emotion) : { text: value }));
}

/**
 * "a lot of nervousness, some fear and remorse": equal strengths stand together, strongest first.
 */
export function sentenceOf(emotions: readonly FeltEmotion[]): Token[] {
  const groups = ORDER.map((strength) => ({
    strength,
    words: emotions.filter((felt) => felt.strength === strength).map((felt) => felt.emotion),
  })).filter(({ words }) => words.length > 0);
  return groups.flatMap(({ strength, words }, i): Token[] => [
    ...(i > 0 ? [{ text: t('reading.joint') }] : []),
    ...parts(PHRASE[strength]).flatMap((piece): Token[] =>
      'text' in piece
        ? [piece]
        : joined(words).map((word) => (typeof word === 'string' ? { emotion: word, strength } : word)),
    ),
  ]);
}

import { locale, parts } from '../../lib/i18n';
import type { Emotion, FeltEmotion, Strength } from '../../lib/values';

/** A piece of the reading's sentence: an emotion word, or the text between words. */
export type Token = { emotion: Emotion; strength: Strength } | { text: string };

const PHRASE = { 'a lot': 'reading.lot', some: 'reading.some', 'a little': 'reading.little' } as const;
const ORDER: readonly Strength[] = ['a lot', 'some', 'a little'];

function joined<T>(items: T[], style: 'conjunction' | 'unit'): (T | string)[] {
  const list = new Intl.ListFormat(locale(), { type: style, style: 'long' });
  const pieces = list.formatToParts(items.map((_, i) => String(i)));
  return pieces.map(({ type, value }) => (type === 'element' ? (items[Number(value)] as T) : value));
}

/**
 * "a lot of nervousness, some fear and remorse": equal strengths stand together, strongest first,
 * joined as the language joins lists.
 */
export function sentenceOf(emotions: readonly FeltEmotion[]): Token[] {
  const groups = ORDER.map((strength) => ({
    strength,
    words: emotions.filter((felt) => felt.strength === strength).map((felt) => felt.emotion),
  })).filter(({ words }) => words.length > 0);
  return joined(groups, 'unit').flatMap((group): Token[] => {
    if (typeof group === 'string') return [{ text: group }];
    return parts(PHRASE[group.strength]).flatMap((piece): Token[] =>
      'text' in piece
        ? [piece]
        : joined(group.words, 'conjunction').map((word) =>
            // A list's element is one of our words; everything else is the language's own joint.
            group.words.includes(word as Emotion)
              ? { emotion: word as Emotion, strength: group.strength }
              : { text: word },
          ),
    );
  });
}

import { direction, locale, messages } from './locale';
import type { Key, Params, PlaceholderOf } from './types';

type Args<K extends Key> = [PlaceholderOf<K>] extends [never] ? [] : [params: Params<K>];

/** One piece of a sentence: plain text, or the name of a placeholder that something richer than text fills. */
export type Part<P extends string = string> = { text: string } | { slot: P };

function sentence(key: Key, count: number | undefined): string {
  const message = messages()[key];
  if (typeof message === 'string') return message;
  const form = new Intl.PluralRules(locale()).select(count ?? 0);
  return message[form] ?? message.other;
}

/** In a right-to-left sentence, a name or a number keeps its own direction (Unicode's first strong isolate). */
const isolated = (text: string) => (direction() === 'rtl' ? `\u2068${text}\u2069` : text);

/** The sentence of a key in the language of the interface. */
export function t<K extends Key>(key: K, ...[params]: Args<K>): string {
  const values = (params ?? {}) as Record<string, string | number>;
  return fill(sentence(key, values.count as number | undefined), values);
}

/** A sentence with its {placeholders} filled; numbers are formatted by the locale. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (typeof value === 'number') return new Intl.NumberFormat(locale()).format(value);
    return value === undefined ? whole : isolated(value);
  });
}

/** The sentence cut at its placeholders, for those that are filled with elements. */
export function parts<K extends Key>(key: K): Part<PlaceholderOf<K>>[] {
  return sentence(key, undefined)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { slot: piece.slice(1, -1) as PlaceholderOf<K> } : { text: piece }));
}

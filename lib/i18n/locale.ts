import { en } from './locales/en';
import type { Messages } from './types';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

let current = { tag: 'en', messages: en as Messages };

/** The BCP 47 tag that everything is worded and formatted in. */
export const locale = (): string => current.tag;
export const messages = (): Messages => current.messages;

/** Which way the interface reads. */
export const direction = (tag = current.tag): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';

/**
 * Uses a language from now on. The region of the browser's own tag stays (en-GB keeps its 24-hour clock);
 * a page redraws by itself after this.
 */
export function useLocale(tag: string, translated: Messages): void {
  current = { tag, messages: translated };
}

/** The browser's tag if it is in a language that there is, else plain English. */
export function browserLocale(languages: readonly string[], known: readonly string[] = ['en']): string {
  return languages.find((tag) => known.includes(tag.split('-')[0] ?? tag)) ?? 'en';
}

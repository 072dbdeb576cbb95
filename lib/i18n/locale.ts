import { signal } from '@preact/signals';
import { en } from './locales/en';
import type { Messages } from './types';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** A signal: whatever was worded while drawing is drawn anew when the language changes. */
const current = signal({ tag: 'en', messages: en as Messages });

/** The BCP 47 tag that everything is worded and formatted in. */
export const locale = (): string => current.value.tag;
export const messages = (): Messages => current.value.messages;

/** Which way the interface reads. */
export const direction = (tag = current.value.tag): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';

/** Speaks a language from now on: `translated` are its sentences, `tag` formats numbers and times. */
export function useLocale(tag: string, translated: Messages): void {
  current.value = { tag, messages: translated };
}

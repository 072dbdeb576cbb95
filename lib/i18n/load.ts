import type { Language } from './languages';
import { en } from './locales/en';
import type { Messages } from './types';

/** Each language is a chunk of its own, fetched when it is spoken. English lies in the page: it is the way out too. */
const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: async () => en,
  de: async () => (await import('./locales/de')).de,
};

/** The sentences of a language; rejects when its chunk cannot be fetched. */
export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]();

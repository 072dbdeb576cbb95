import type { Language } from './languages';
import { en } from './locales/en';
import type { Messages } from './types';

/** Each language is a chunk of its own, fetched when it is spoken. English lies in the page: it is the way out too. */
const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: async () => en,
  'zh-CN': async () => (await import('./locales/zh-CN')).zh,
  es: async () => (await import('./locales/es')).es,
  fr: async () => (await import('./locales/fr')).fr,
  de: async () => (await import('./locales/de')).de,
  ja: async () => (await import('./locales/ja')).ja,
  ko: async () => (await import('./locales/ko')).ko,
  'pt-BR': async () => (await import('./locales/pt-BR')).pt,
  ru: async () => (await import('./locales/ru')).ru,
  ar: async () => (await import('./locales/ar')).ar,
  hi: async () => (await import('./locales/hi')).hi,
  tr: async () => (await import('./locales/tr')).tr,
};

/** The sentences of a language; rejects when its chunk cannot be fetched. */
export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]();

import type { Language } from '../languages';
import type { WhyWords } from './types';

/** Each language is a chunk of its own. */
const LOADERS: Record<Language, () => Promise<WhyWords>> = {
  en: async () => (await import('./en')).en,
  'zh-CN': async () => (await import('./zh-CN')).zh,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  ja: async () => (await import('./ja')).ja,
  ko: async () => (await import('./ko')).ko,
  'pt-BR': async () => (await import('./pt-BR')).pt,
  ru: async () => (await import('./ru')).ru,
  ar: async () => (await import('./ar')).ar,
  hi: async () => (await import('./hi')).hi,
  tr: async () => (await import('./tr')).tr,
};

/** The words of explanations in a language; rejects when its chunk cannot be fetched. */
export const loadWhy = (language: Language): Promise<WhyWords> => LOADERS[language]();

export { noteKey, sayReason, saySource } from './say';
export type { WhyWords } from './types';

export * from './format';
export { LANGUAGES, LANGUAGE_TAGS, type Language, type LanguageChoice, languageOf, spoken } from './languages';
export { loadMessages } from './load';
export { direction, locale, useLocale } from './locale';
export { reminderWords } from './reminder-words';
export { type Part, parts, t } from './translate';
export type { Key, Message, Messages, Params } from './types';

export * from './format';
export { browserLocale, direction, locale, useLocale } from './locale';
export { type Part, parts, t } from './translate';
export type { Key, Message, Messages, Params } from './types';

/** The languages of the interface: BCP 47 tag and the name it has in itself. English is the source of the others. */
export const LANGUAGES = {
  en: 'English',
  'zh-CN': '简体中文',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ja: '日本語',
  ko: '한국어',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  ar: 'العربية',
  hi: 'हिन्दी',
  tr: 'Türkçe',
} as const;

export type Language = keyof typeof LANGUAGES;
/** `auto` follows the browser. */
export type LanguageChoice = 'auto' | Language;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];

/** Language and script, such as "zh Hans"; null for what is no tag. */
function written(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script}`;
  } catch {
    return null;
  }
}

const BY_WRITING = new Map(LANGUAGE_TAGS.map((tag) => [written(tag), tag]));

/** The language of the interface that a reader of `tag` reads, whatever the region; null where there is none. */
export const languageOf = (tag: string): Language | null => BY_WRITING.get(written(tag)) ?? null;

/**
 * The language to speak, and the tag to format numbers and times by: the browser's own where it has one in that
 * language, so that en-GB keeps its 24 hours.
 */
export function spoken(choice: LanguageChoice, browser: readonly string[]): { language: Language; tag: string } {
  const fits = (tag: string) => (choice === 'auto' ? languageOf(tag) !== null : languageOf(tag) === choice);
  const tag = browser.find(fits);
  if (tag === undefined) return choice === 'auto' ? { language: 'en', tag: 'en' } : { language: choice, tag: choice };
  return { language: languageOf(tag) ?? 'en', tag };
}

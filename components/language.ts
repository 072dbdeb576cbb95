import { direction, type LanguageChoice, loadMessages, locale, spoken, useLocale } from '../lib/i18n';
import { earlySettings, onEarlyChange } from '../lib/settings';

/** What was asked for last; a slower answer to an older wish is dropped. */
let wish = 0;

/** Words the page in a language: what is drawn already is drawn anew. A language that cannot be fetched stays away. */
export async function speak(choice: LanguageChoice, root: HTMLElement): Promise<void> {
  const mine = ++wish;
  const { language, tag } = spoken(choice, navigator.languages);
  try {
    const messages = await loadMessages(language);
    if (mine === wish) useLocale(tag, messages);
  } catch (error) {
    console.warn(`The words of ${language} could not be fetched`, error);
  }
  root.lang = locale();
  root.dir = direction();
}

/** Speaks the chosen language: now, before anything is drawn, and whenever it is changed in another page. */
export function followLanguage(root: HTMLElement, storage: Storage): Promise<void> {
  const now = () => speak(earlySettings(storage).language, root);
  onEarlyChange(() => void now());
  return now();
}

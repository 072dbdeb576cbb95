import { LANGUAGE_TAGS, LANGUAGES, type LanguageChoice, spoken, t } from '../../lib/i18n';
import { Row } from './Row';
import type { Change } from './useSettings';

/** Each language by its own name, so that anyone finds theirs in any other. */
export function LanguageRow({ language, change }: { language: LanguageChoice; change: Change }) {
  const browsers = LANGUAGES[spoken('auto', navigator.languages).language];
  return (
    <Row id="language" title={t('options.language')} hint={t('options.languageHint')}>
      <select
        class="box"
        aria-labelledby="language"
        value={language}
        onChange={(event) => change({ language: event.currentTarget.value as LanguageChoice })}
      >
        <option value="auto">{t('options.languageAuto', { language: browsers })}</option>
        {LANGUAGE_TAGS.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGES[tag]}
          </option>
        ))}
      </select>
    </Row>
  );
}

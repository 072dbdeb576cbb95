import { useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { Icon } from '../parts/Icon';
import { EntryCard } from './EntryCard';
import { monthOfYear } from './format';

/** As many at first, and more at each press: a page of years must not be slow. */
const PAGE = 30;

/** In the person's words, their notes, and the names of the feelings. */
function matches({ checkIn, rating }: Entry, wanted: string): boolean {
  const names = checkIn.emotions.map(({ emotion }) => t(`emotion.${emotion}`));
  return [checkIn.text, rating?.note ?? '', ...names].some((text) => text.toLocaleLowerCase(locale()).includes(wanted));
}

/** Every check-in, the last first, by months; to be searched. */
export function Evenings({ entries }: { entries: readonly Entry[] }) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const wanted = query.trim().toLocaleLowerCase(locale());
  const found = entries.filter((entry) => wanted === '' || matches(entry, wanted)).toReversed();
  const page = found.slice(0, shown);
  const months = [...new Set(page.map(({ checkIn }) => monthOfYear(checkIn.at)))];
  return (
    <div class="evenings">
      <div class="evenings-head">
        <h1 class="voice f34">{t('diary.evenings')}</h1>
        <label class="search">
          <Icon name="search" small />
          <input
            type="search"
            placeholder={t('evenings.search')}
            aria-label={t('evenings.search')}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShown(PAGE);
            }}
          />
        </label>
      </div>
      <p class="f13 t2" role="status">
        {found.length === 0 ? t('evenings.none') : wanted && t('evenings.found', { count: found.length })}
      </p>
      {months.map((month) => (
        <section key={month} aria-label={month}>
          <h2 class="f16 bold">{month}</h2>
          {page
            .filter(({ checkIn }) => monthOfYear(checkIn.at) === month)
            .map((entry) => (
              <EntryCard key={entry.checkIn.id} entry={entry} />
            ))}
        </section>
      ))}
      {found.length > shown && (
        <button type="button" class="soft low" onClick={() => setShown(shown + PAGE)}>
          {t('evenings.more')}
        </button>
      )}
    </div>
  );
}

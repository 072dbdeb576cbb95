import { useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n';
import type { Emotion } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { FAMILIES } from './families';

interface Props {
  picked: readonly Emotion[];
  /** Words that are not offered, because they stand in the reading already. */
  without?: readonly Emotion[];
  onPick: (emotion: Emotion) => void;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale());

/** True when the search is in the word, its adjective or its one-line meaning. */
function matches(emotion: Emotion, search: string): boolean {
  const wanted = plain(search.trim());
  return [t(`emotion.${emotion}`), t(`feeling.${emotion}`), t(`meaning.${emotion}`)].some((text) =>
    plain(text).includes(wanted),
  );
}

/** The 27 words in four families, searchable, each with its meaning. */
export function WordList({ picked, without = [], onPick }: Props) {
  const [search, setSearch] = useState('');
  const shown = FAMILIES.map(({ id, shape, emotions }) => ({
    id,
    shape,
    emotions: emotions.filter((emotion) => !without.includes(emotion) && matches(emotion, search)),
  })).filter(({ emotions }) => emotions.length > 0);
  return (
    <div class="word-list">
      <label class="search">
        <Icon name="search" small />
        <input
          type="search"
          placeholder={t('words.search')}
          aria-label={t('words.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <div class="families" tabIndex={-1}>
        {shown.map(({ id, shape, emotions }) => (
          <section key={id} aria-label={t(`family.${id}`)}>
            <h2 class="f12 t3">
              <span class={`shape ${id}`} aria-hidden="true">
                {shape}
              </span>
              {t(`family.${id}`)}
            </h2>
            <ul>
              {emotions.map((emotion) => (
                <li key={emotion}>
                  <button
                    type="button"
                    class="word"
                    aria-pressed={picked.includes(emotion)}
                    onClick={() => onPick(emotion)}
                  >
                    <span>{t(`emotion.${emotion}`)}</span>
                    <span class="f12 t3">{t(`meaning.${emotion}`)}</span>
                    {picked.includes(emotion) && <Icon name="check" small />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && (
          <p class="t2" role="status">
            {t('words.none')}
          </p>
        )}
      </div>
    </div>
  );
}

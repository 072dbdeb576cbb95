import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';

interface Props {
  find: (text: string) => void;
  /** Back to all pieces. */
  clear: () => void;
  busy: boolean;
}

/** One line in one's own words; Enter looks for it, an empty field shows everything again. */
export function Search({ find, clear, busy }: Props) {
  const [text, setText] = useState('');
  return (
    <search>
      <form
        class="library-search"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) find(text);
          else clear();
        }}
      >
        <label class="f13 t2" for="find">
          {t('library.ask')}
        </label>
        <div class="row">
          <div class="search grow">
            <Icon name="search" />
            <input
              id="find"
              type="search"
              dir="auto"
              maxLength={400}
              autoComplete="off"
              placeholder={t('library.example')}
              value={text}
              onInput={({ currentTarget }) => {
                setText(currentTarget.value);
                if (currentTarget.value === '') clear();
              }}
            />
          </div>
          <button type="submit" class="soft low" aria-busy={busy}>
            {t('library.find')}
          </button>
        </div>
      </form>
    </search>
  );
}

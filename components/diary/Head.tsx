import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { DiaryStore } from '../../lib/diary/store';
import { Data } from '../data/Data';
import { Icon, Mark } from '../parts/Icon';
import { Popover } from '../parts/Popover';
import { Way } from '../parts/Way';
import { useWorld } from '../state/context';
import { type View, VIEWS } from './view';

/** The parts of the diary, help, the diary as a file, the options, and the next check-in. */
export function Head({ view, store, count }: { view: View; store: DiaryStore; count: number }) {
  const { visit, surroundings } = useWorld();
  const [open, setOpen] = useState(false);
  return (
    <header class="diary-head">
      <Mark />
      <nav aria-label={t('diary.views')}>
        {VIEWS.map((id) => (
          <a key={id} class="tab" href={`#${id}`} aria-current={id === view ? 'page' : undefined}>
            {t(`diary.${id}`)}
          </a>
        ))}
      </nav>
      <span class="grow" />
      <button type="button" class="help-button" onClick={() => (visit.overlay.value = 'help')}>
        {t('common.helpNow')}
      </button>
      <div class="diary-data">
        <button
          type="button"
          class="icon-button"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={t('options.data')}
          title={t('options.data')}
          onClick={() => setOpen(!open)}
        >
          <Icon name="file" />
        </button>
        {open && (
          <Popover label={t('options.data')} class="data-popover" onClose={() => setOpen(false)}>
            <Data store={store} count={count} />
          </Popover>
        )}
      </div>
      <Way icon="options" name={t('options.title')} go={surroundings.openOptions} />
      {surroundings.openCheckIn && (
        <button type="button" class="go low" data-stage="match" onClick={surroundings.openCheckIn}>
          {t('diary.checkIn')}
        </button>
      )}
    </header>
  );
}

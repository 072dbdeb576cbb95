import { t } from '../../lib/i18n';
import { Icon, Mark } from '../parts/Icon';
import { useWorld } from '../state/context';

/** Where one is, help, the options, and the next check-in. */
export function Head() {
  const { visit, surroundings } = useWorld();
  return (
    <header class="library-head">
      <Mark />
      <h1 class="voice f26">{t('library.title')}</h1>
      <span class="grow" />
      <button type="button" class="help-button" onClick={() => (visit.overlay.value = 'help')}>
        {t('common.helpNow')}
      </button>
      {surroundings.openOptions && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('options.title')}
          title={t('options.title')}
          onClick={surroundings.openOptions}
        >
          <Icon name="options" mirrored />
        </button>
      )}
      {surroundings.openCheckIn && (
        <button type="button" class="go low" data-stage="match" onClick={surroundings.openCheckIn}>
          {t('diary.checkIn')}
        </button>
      )}
    </header>
  );
}

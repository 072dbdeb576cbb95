import { t } from '../../lib/i18n';
import { useWorld } from '../state/context';

/** Before the first evening. */
export function Empty() {
  const { surroundings } = useWorld();
  return (
    <section class="card diary-state">
      <h1 class="voice f26">{t('diary.empty')}</h1>
      <p class="t2">{t('diary.emptyBody')}</p>
      {surroundings.openCheckIn && (
        <button type="button" class="go low" data-stage="match" onClick={surroundings.openCheckIn}>
          {t('diary.checkIn')}
        </button>
      )}
    </section>
  );
}

/** The database did not open, or could not be read. */
export function Unreadable({ again }: { again: () => void }) {
  return (
    <section class="card diary-state" role="alert">
      <h1 class="voice f26">{t('diary.failed')}</h1>
      <p class="t2">{t('diary.failedBody')}</p>
      <button type="button" class="go low" onClick={again}>
        {t('common.tryAgain')}
      </button>
    </section>
  );
}

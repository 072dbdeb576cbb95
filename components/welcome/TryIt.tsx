import { t } from '../../lib/i18n';
import { CurrentScreen } from '../CurrentScreen';
import { MiniPlayer } from '../player/MiniPlayer';

/** The check-in itself, with the real reader and the real music. */
export function TryIt() {
  return (
    <section class="welcome-try">
      <div>
        <h1 class="voice" tabIndex={-1}>
          {t('welcome.try')}
        </h1>
        <p class="f16 t2">{t('welcome.tryBody')}</p>
      </div>
      <div class="popup">
        <CurrentScreen Player={MiniPlayer} />
      </div>
    </section>
  );
}

import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';

/** What it is, in two sentences, and the one promise. */
export function First() {
  return (
    <section class="welcome-first">
      <h1 class="voice" tabIndex={-1}>
        {t('welcome.first')}
      </h1>
      <p class="f20 voice t2">{t('welcome.firstBody')}</p>
      <p class="row t2">
        <Icon name="lock" />
        {t('welcome.private')}
      </p>
      <p class="f13 t3">{t('options.notMedical')}</p>
    </section>
  );
}

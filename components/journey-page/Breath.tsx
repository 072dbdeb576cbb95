import { t } from '../../lib/i18n';

/**
 * Six breaths a minute, four seconds in and six out: a ring that grows and falls, with a word in it. With reduced
 * motion only the words change. It says its name once and then leaves a screen reader in peace.
 */
export function Breath() {
  return (
    <div class="breath" role="img" aria-label={t('journey.breatheHint')}>
      <i class="ring" />
      <span class="in voice f20" aria-hidden="true">
        {t('journey.in')}
      </span>
      <span class="out voice f20" aria-hidden="true">
        {t('journey.out')}
      </span>
    </div>
  );
}

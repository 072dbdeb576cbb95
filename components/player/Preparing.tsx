import { t } from '../../lib/i18n';
import type { Progress } from '../../lib/messaging';
import { ProgressBar } from '../moments/ProgressBar';

/** Between Begin and the first sound: what is being made ready, and how far it is. */
export function Preparing({ progress }: { progress: Progress | null }) {
  return (
    <>
      <p class="t2">{progress ? t(`progress.${progress.what}.body`) : t('player.nothingYet')}</p>
      {progress && <ProgressBar progress={progress} />}
      <span class="grow" />
    </>
  );
}

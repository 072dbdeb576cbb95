import { t } from '../../lib/i18n';
import type { Progress } from '../../lib/messaging';
import { ProgressBar } from '../moments/ProgressBar';
import { takeBack } from '../state/actions';
import { useWorld } from '../state/context';

/** Between Begin and the first sound: what is being made ready, and how far it is. */
export function Preparing({ progress }: { progress: Progress | null }) {
  const world = useWorld();
  return (
    <>
      <p class="t2">{progress ? t('progress.reader.body') : t('player.nothingYet')}</p>
      {progress && <ProgressBar progress={progress} />}
      <span class="grow" />
      <div class="row send">
        <button type="button" class="soft grow" onClick={() => takeBack(world)}>
          {t('failed.backToWords')}
        </button>
      </div>
    </>
  );
}

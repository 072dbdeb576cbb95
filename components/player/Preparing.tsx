import { t } from '../../lib/i18n';
import type { Progress, Snapshot } from '../../lib/messaging';
import { ProgressBar } from '../moments/ProgressBar';
import { takeBack } from '../state/actions';
import { useWorld } from '../state/context';

/** What is made ready, as a heading: the reader where its loading is what one waits for, else the music. */
export const preparingLine = ({ progress }: Snapshot): string =>
  t(progress ? 'progress.reader.title' : 'line.preparing');

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

import { t } from '../../lib/i18n';
import { takeBack } from '../state/actions';
import { useWorld } from '../state/context';

/** Between Begin and the first sound. */
export function Preparing() {
  const world = useWorld();
  return (
    <>
      <p class="t2">{t('player.nothingYet')}</p>
      <span class="grow" />
      <div class="row send">
        <button type="button" class="soft grow" onClick={() => takeBack(world)}>
          {t('failed.backToWords')}
        </button>
      </div>
    </>
  );
}

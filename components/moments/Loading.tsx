import { t } from '../../lib/i18n';
import { playCalm } from '../state/actions';
import { useWorld } from '../state/context';
import { Moment } from './Moment';
import { ProgressBar } from './ProgressBar';

/**
 * While the words are read. The first time the reader has to be loaded, and a long text takes a while: one sees how far it
 * is. Nobody has to wait for it.
 */
export function Loading() {
  const world = useWorld();
  const progress = world.engine.snapshot.value?.progress ?? null;
  const what = progress?.what ?? 'reading';
  return (
    <Moment
      title={t(`progress.${what}.title`)}
      body={t(`progress.${what}.body`)}
      words={world.visit.draft.value.text}
      more={progress && <ProgressBar progress={progress} />}
      breathing
    >
      <div class="row">
        <span class="grow" />
        <button type="button" class="link f13" onClick={() => (world.visit.overlay.value = 'words')}>
          {t('common.pickWords')}
        </button>
      </div>
      <span class="grow" />
      <div class="row">
        <button type="button" class="soft grow" onClick={() => playCalm(world)}>
          {t('common.calm')}
        </button>
      </div>
    </Moment>
  );
}

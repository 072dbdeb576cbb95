import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import { stageAt } from '../../lib/values';
import { startFresh } from '../state/actions';
import { useWorld } from '../state/context';
import { Moment } from './Moment';

/** The browser closed in the middle: it can pick up softly from there, or be let go. */
export function Interrupted({ left }: { left: NonNullable<Snapshot['interrupted']> }) {
  const world = useWorld();
  const stage = stageAt(left.evening.journey.stages, left.position);
  return (
    <Moment
      title={t('interrupted.title', { count: Math.max(1, Math.round(left.position / 60)) })}
      body={t(`interrupted.body.${stage}`)}
      words={left.evening.checkIn.text}
    >
      <span class="grow" />
      <div class="row">
        <button type="button" class="soft grow" onClick={() => startFresh(world)}>
          {t('common.startFresh')}
        </button>
        <button type="button" class="go grow" onClick={() => world.engine.run('pickUp', null)}>
          {t('interrupted.pickUp')}
        </button>
      </div>
    </Moment>
  );
}

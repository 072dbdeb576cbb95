import { duration, t } from '../../lib/i18n';
import type { PlayerState } from '../../lib/messaging';
import { type Journey, type Seconds, stageAt } from '../../lib/values';
import { Horizon } from '../parts/Horizon';

/** How far the journey has come, on the scene's horizon. */
export function Meter({ journey, position, state }: { journey: Journey; position: Seconds; state: PlayerState }) {
  return (
    <Horizon
      stages={journey.stages}
      position={position}
      breathing={state === 'preparing'}
      label={t('player.meter', {
        stage: t(`stage.${stageAt(journey.stages, position)}.now`),
        done: duration(position),
        total: duration(journey.duration),
      })}
    />
  );
}

import { t } from '../../lib/i18n';
import { useHeld } from '../parts/held';
import { Icon } from '../parts/Icon';
import { Slider } from '../parts/Slider';
import type { Engine } from '../state/engine';

export function Volume({ engine }: { engine: Engine }) {
  const [volume, change] = useHeld(engine.snapshot.value?.volume ?? 1, (volume) => engine.run('volume', { volume }));
  return (
    <div class="row volume">
      <Icon name="volume" small mirrored />
      <Slider label={t('player.volume')} value={volume} onChange={change} />
    </div>
  );
}

import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';
import { Slider } from '../parts/Slider';
import type { Engine } from '../state/engine';

export function Volume({ engine }: { engine: Engine }) {
  return (
    <div class="row volume">
      <Icon name="volume" small mirrored />
      <Slider
        label={t('player.volume')}
        value={engine.snapshot.value?.volume ?? 1}
        onChange={(volume) => engine.run('volume', { volume })}
      />
    </div>
  );
}

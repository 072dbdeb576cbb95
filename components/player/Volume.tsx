import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';
import { Slider } from '../parts/Slider';
import type { Engine } from '../state/engine';

/** The thumb follows the hand at once; the engine hears the newest value as fast as it answers. */
export function Volume({ engine }: { engine: Engine }) {
  const [held, hold] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const send = async (volume: number) => {
    const sending = wanted.current !== null;
    wanted.current = volume;
    hold(volume);
    if (sending) return;
    while (wanted.current !== null) {
      const newest: number = wanted.current;
      await engine.run('volume', { volume: newest });
      if (wanted.current === newest) wanted.current = null;
    }
    hold(null);
  };
  return (
    <div class="row volume">
      <Icon name="volume" small mirrored />
      <Slider label={t('player.volume')} value={held ?? engine.snapshot.value?.volume ?? 1} onChange={send} />
    </div>
  );
}

import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';
import { togglePause as press } from '../state/actions';
import type { Engine } from '../state/engine';

/** The one large round button. Its name says what a press does. */
export function PauseButton({ engine }: { engine: Engine }) {
  const state = engine.snapshot.value?.state;
  const stopped = state === 'paused' || state === 'ending';
  return (
    <button
      type="button"
      class="round"
      data-testid="pause"
      aria-label={t(state === 'ending' ? 'player.keepPlaying' : stopped ? 'player.resume' : 'player.pause')}
      onClick={() => press(engine)}
    >
      <Icon name={stopped ? 'play' : 'pause'} mirrored={stopped} />
    </button>
  );
}

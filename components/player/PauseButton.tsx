import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';
import type { Engine } from '../state/engine';

/** The one large round button. Its name says what a press does. */
export function PauseButton({ engine }: { engine: Engine }) {
  const state = engine.snapshot.value?.state;
  const stopped = state === 'paused';
  return (
    <button
      type="button"
      class="round"
      data-testid="pause"
      disabled={state === 'preparing'}
      aria-label={t(stopped ? 'player.resume' : 'player.pause')}
      onClick={() => engine.run(stopped ? 'resume' : 'pause', null)}
    >
      <Icon name={stopped ? 'play' : 'pause'} mirrored={stopped} />
    </button>
  );
}

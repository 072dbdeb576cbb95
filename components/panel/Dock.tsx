import { t } from '../../lib/i18n';
import { Acts } from '../player/Acts';
import { PauseButton } from '../player/PauseButton';
import type { Engine } from '../state/engine';

/** The controls stay in reach while the panel scrolls. */
export function Dock({ engine }: { engine: Engine }) {
  return (
    <section class="dock" aria-label={t('player.label')}>
      <PauseButton engine={engine} />
      <Acts engine={engine} />
    </section>
  );
}

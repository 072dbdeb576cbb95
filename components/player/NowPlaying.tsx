import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import type { SequenceItem } from '../../lib/values';
import { useWorld } from '../state/context';
import { Opinion } from './Opinion';
import { PauseButton } from './PauseButton';
import { byline } from './playing';

interface Props {
  snapshot: Snapshot;
  item: SequenceItem | null;
  /** Seconds into the evening. */
  position: number;
  /** What stands under the piece's name. */
  children?: ComponentChildren;
}

/** Pause, the piece that sounds and who it is by, and what is thought of it. */
export function NowPlaying({ snapshot, item, position, children }: Props) {
  const { engine } = useWorld();
  return (
    <div class="now-playing">
      <PauseButton engine={engine} />
      <div class="grow piece">
        <div class="voice f20 title" dir="auto" data-testid="title">
          {item?.title ?? t('player.nothingYet')}
        </div>
        <div class="f13 t2">{item && byline(item, position)}</div>
        {children}
      </div>
      {item && <Opinion engine={engine} snapshot={snapshot} item={item} />}
    </div>
  );
}

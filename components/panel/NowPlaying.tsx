import { clock, t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import type { EpochMs, Seconds } from '../../lib/values';
import { PieceWhy } from './PieceWhy';
import { SceneCanvas } from '../parts/SceneCanvas';
import { Aside } from '../player/Aside';
import { Opinion } from '../player/Opinion';
import { byline, itemOf } from '../player/playing';
import type { Engine } from '../state/engine';

interface Props {
  engine: Engine;
  snapshot: Snapshot;
  position: Seconds;
  now: EpochMs;
}

/** What sounds, until when, by whom, and what one thinks of it. */
export function NowPlaying({ engine, snapshot, position, now }: Props) {
  const item = itemOf(snapshot);
  const { evening } = snapshot;
  if (!item) return null;
  const next = evening?.sequence.items[(snapshot.item ?? 0) + 1];
  const end = next?.start ?? item.start + item.length;
  return (
    <section class="part">
      {evening && (
        <div class="scene-strip">
          <SceneCanvas
            scene={item.scene}
            journey={evening.journey}
            position={position}
            still={snapshot.state === 'paused'}
          />
        </div>
      )}
      <div class="sounding">
        <div class="piece">
          <div class="f12 t3">{t('panel.nowUntil', { time: clock(now + (end - position) * 1000) })}</div>
          <div class="voice f20 title" dir="auto" data-testid="title">
            {item.title}
          </div>
          <div class="f13 t2">{byline(item, position)}</div>
        </div>
        <Opinion engine={engine} snapshot={snapshot} item={item} />
      </div>
      <Aside engine={engine} snapshot={snapshot} />
      {evening && <PieceWhy item={item} journey={evening.journey} />}
    </section>
  );
}

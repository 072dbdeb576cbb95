import { dayPart, duration, t } from '../../lib/i18n';
import type { Evening, Snapshot } from '../../lib/messaging';
import { stageAt } from '../../lib/values';
import { Bar } from '../parts/Bar';
import { Notice } from '../parts/Notice';
import { SceneCanvas } from '../parts/SceneCanvas';
import { now, passed, positionAt, useClock } from '../state/clock';
import { useWorld } from '../state/context';
import { Acts } from './Acts';
import { Aside } from './Aside';
import { headingOf } from './line';
import { Meter } from './Meter';
import { NowPlaying } from './NowPlaying';
import { itemOf } from './playing';
import { Preparing } from './Preparing';
import { Volume } from './Volume';
import { WhyLink } from './WhyLink';

/** What the music is doing, and why; the scene's horizon is the meter. */
export function MiniPlayer({ snapshot, evening }: { snapshot: Snapshot; evening: Evening }) {
  useClock();
  const { engine } = useWorld();
  const { journey } = evening;
  const position = positionAt(snapshot, passed.value);
  const stage = stageAt(journey.stages, position);
  const item = itemOf(snapshot);
  const { state } = snapshot;
  const ending = state === 'ending' && snapshot.silentAt !== null;
  const left = (ending ? (snapshot.silentAt ?? 0) : journey.duration) - position;
  const heading = headingOf(snapshot, stage, journey);
  return (
    <>
      {item && <SceneCanvas scene={item.scene} journey={journey} position={position} still={state === 'paused'} />}
      <div class="scene-veil" />
      <Bar title={dayPart(now.value)} />
      <Notice />
      <section class="above playing">
        <p class="f13 medium accent" data-testid="stage">
          {state === 'paused' ? t('line.paused') : t(`stage.${stage}.now`)}
        </p>
        <h1 class="voice f26">{heading}</h1>
      </section>
      <Meter journey={journey} position={position} state={state} />
      <section class="below" aria-label={t('player.label')}>
        {state === 'preparing' ? (
          <Preparing />
        ) : (
          <>
            <div class="times f13 t2">
              <span data-testid="position">{duration(position)}</span>
              {ending ? (
                <span>{t('player.quietHint')}</span>
              ) : (
                <WhyLink class="link f13" item={item} position={position} />
              )}
              <span>{t('player.left', { time: duration(left) })}</span>
            </div>
            <NowPlaying snapshot={snapshot} item={item} position={position} />
            <Aside engine={engine} snapshot={snapshot} />
            <span class="grow" />
            <Volume engine={engine} />
            <Acts engine={engine} />
          </>
        )}
      </section>
    </>
  );
}

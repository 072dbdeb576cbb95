import { useState } from 'preact/hooks';
import { clock, dayPart, t } from '../../lib/i18n';
import type { Evening, Snapshot } from '../../lib/messaging';
import { stageAt } from '../../lib/values';
import { Bar } from '../parts/Bar';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { SceneCanvas } from '../parts/SceneCanvas';
import { Acts } from '../player/Acts';
import { Aside } from '../player/Aside';
import { headingOf } from '../player/line';
import { Meter } from '../player/Meter';
import { NowPlaying } from '../player/NowPlaying';
import { itemOf } from '../player/playing';
import { Preparing } from '../player/Preparing';
import { WhyLink } from '../player/WhyLink';
import { now, passed, positionAt, useClock } from '../state/clock';
import { useWorld } from '../state/context';
import { Breath } from './Breath';
import { dimAt } from './dim';
import { useFullScreen } from './full-screen';
import { useStirred } from './stirred';

/** Where the horizon lies, as a share of the page's height: the scene's and the meter's are one. */
const HORIZON = 0.6;
const BREATH = 'emoheal.breath';

/** The scene, the way, and almost no controls: those come when one moves, and leave again. */
export function FullJourney({ snapshot, evening }: { snapshot: Snapshot; evening: Evening }) {
  useClock();
  const { engine } = useWorld();
  const stirred = useStirred();
  const { full, toggle } = useFullScreen();
  const [breathing, setBreathing] = useState(localStorage.getItem(BREATH) === 'on');
  const { journey, checkIn } = evening;
  const { state } = snapshot;
  const position = positionAt(snapshot, passed.value);
  const stage = stageAt(journey.stages, position);
  const item = itemOf(snapshot);
  const ending = state === 'ending' && snapshot.silentAt !== null;
  const silentAt = ending ? (snapshot.silentAt ?? 0) : journey.duration;
  const breathe = () => {
    setBreathing(!breathing);
    if (breathing) localStorage.removeItem(BREATH);
    else localStorage.setItem(BREATH, 'on');
  };
  const heading = headingOf(snapshot, stage, journey);
  const title = t('common.then', { first: dayPart(now.value), second: t(`toward.${checkIn.intention}`) });
  return (
    <div class={`journey-full${stirred || state !== 'playing' ? ' stirred' : ''}`}>
      {item && (
        <SceneCanvas
          scene={item.scene}
          journey={journey}
          position={position}
          still={state === 'paused'}
          horizon={HORIZON}
        />
      )}
      <div class="journey-veil" />
      <div class="journey-dim" style={{ opacity: dimAt(journey, position, snapshot.silentAt) }} />
      <div class="journey-top">
        <div class="fades">
          <Bar title={title}>
            <button
              type="button"
              class="icon-button"
              aria-pressed={breathing}
              aria-label={t('journey.breathe')}
              title={t('journey.breathe')}
              onClick={breathe}
            >
              <Icon name="breath" />
            </button>
            {toggle && (
              <button
                type="button"
                class="icon-button"
                aria-label={t(full ? 'journey.leaveFullScreen' : 'journey.fullScreen')}
                title={t(full ? 'journey.leaveFullScreen' : 'journey.fullScreen')}
                onClick={toggle}
              >
                <Icon name="full" />
              </button>
            )}
          </Bar>
        </div>
        <Notice />
        {breathing && <Breath />}
        <section class="journey-say fades">
          <p class="medium accent" data-testid="stage">
            {state === 'paused' ? t('line.paused') : t(`stage.${stage}.now`)}
          </p>
          <h1 class="voice f34">{heading}</h1>
        </section>
      </div>
      <Meter journey={journey} position={position} state={state} />
      <div class="journey-times f13 t2 fades">
        <span>{clock(now.value)}</span>
        <span>
          {ending
            ? t('player.quietHint')
            : t('journey.quietBy', { time: clock(now.value + (silentAt - position) * 1000) })}
        </span>
      </div>
      <span class="grow" />
      <section class="journey-controls fades" aria-label={t('player.label')}>
        {state === 'preparing' ? (
          <Preparing />
        ) : (
          <>
            <NowPlaying snapshot={snapshot} item={item} position={position}>
              <Aside engine={engine} snapshot={snapshot} />
            </NowPlaying>
            <div class="journey-acts">
              <WhyLink class="soft low f13" item={item} position={position} />
              <Acts engine={engine} />
            </div>
          </>
        )}
      </section>
    </div>
  );
}

import { t } from '../../lib/i18n';
import type { Evening, Snapshot } from '../../lib/messaging';
import { stageAt } from '../../lib/values';
import { Bar } from '../parts/Bar';
import { Notice } from '../parts/Notice';
import { lineOf } from '../player/line';
import { Preparing } from '../player/Preparing';
import { Volume } from '../player/Volume';
import { CorrectableReading } from '../reading/CorrectableReading';
import { now, passed, positionAt, useClock } from '../state/clock';
import { useWorld } from '../state/context';
import { Beds } from './Beds';
import { Dock } from './Dock';
import { NowPlaying } from './NowPlaying';
import { PathChart } from './PathChart';
import { Stages } from './Stages';
import { Why } from './Why';
import { YourWords } from './YourWords';

/** The whole journey: where on the path one is, what sounds, why, and what was read. */
export function JourneyView({ snapshot, evening }: { snapshot: Snapshot; evening: Evening }) {
  useClock();
  const { engine, visit } = useWorld();
  const { journey, checkIn, reading } = evening;
  const position = positionAt(snapshot, passed.value);
  const { state } = snapshot;
  const heading =
    state === 'preparing'
      ? t('line.preparing')
      : state === 'ending'
        ? t('player.goingQuiet')
        : state === 'paused'
          ? t('line.paused')
          : lineOf(stageAt(journey.stages, position), journey);
  return (
    <>
      <Bar title={t(`toward.${checkIn.intention}`)} />
      <Notice />
      <div class="path-head">
        <h1 class="voice f20">{heading}</h1>
        {state === 'ending' && <p class="f13 t2">{t('player.quietHint')}</p>}
      </div>
      <PathChart evening={evening} position={position} now={now.value} />
      {state === 'preparing' && (
        <section class="part">
          <Preparing />
        </section>
      )}
      <Stages stages={journey.stages} position={position} />
      <NowPlaying engine={engine} snapshot={snapshot} position={position} now={now.value} />
      <Why snapshot={snapshot} journey={journey} position={position} />
      <section class="part panel-reading">
        <div class="head">
          <h2 class="bold">{t('panel.reading')}</h2>
          <span class="f13 t2">{t('reading.tapWord')}</span>
        </div>
        <CorrectableReading reading={reading} />
        <YourWords evening={evening} />
        {state !== 'preparing' && (
          <button type="button" class="soft low wide" onClick={() => (visit.overlay.value = 'different')}>
            {t('different.open')}
          </button>
        )}
      </section>
      <section class="part volume-part">
        <h2 class="bold">{t('panel.volume')}</h2>
        <Volume engine={engine} />
      </section>
      {state !== 'preparing' && <Beds engine={engine} />}
      {state !== 'preparing' && <Dock engine={engine} />}
    </>
  );
}

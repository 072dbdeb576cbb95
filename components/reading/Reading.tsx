import { useEffect, useRef, useState } from 'preact/hooks';
import { dayPart, t } from '../../lib/i18n';
import { isHeavy } from '../../lib/journey/stages';
import type { Evening } from '../../lib/messaging';
import { Bar } from '../parts/Bar';
import { Horizon } from '../parts/Horizon';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { editWords } from '../state/actions';
import { useWorld } from '../state/context';
import { now } from '../state/clock';
import { CorrectableReading } from './CorrectableReading';
import { planInWords } from './describe';
import { Route } from './Route';

/** What was read, where it will lead, and Begin. */
export function Reading({ evening }: { evening: Evening }) {
  const world = useWorld();
  const [whole, setWhole] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  const { checkIn, reading, journey } = evening;
  const waiting = world.engine.busy.value?.name === 'begin';
  return (
    <>
      <Bar title={dayPart(now.value)} />
      <Notice />
      <section class="above reading">
        <div class="said">
          {checkIn.text ? (
            <button
              type="button"
              class={`voice f16 t2 quote${whole ? ' whole' : ''}`}
              dir="auto"
              aria-expanded={whole}
              title={whole ? t('reading.showLess') : t('reading.showAll')}
              onClick={() => setWhole(!whole)}
            >
              {checkIn.text}
            </button>
          ) : (
            <span class="grow" />
          )}
          <button type="button" class="link f13" onClick={() => editWords(world)}>
            {t('reading.edit')}
          </button>
        </div>
        <div class="like f13 t2">
          <h1>{t(reading.source === 'hand' ? 'reading.byHand' : 'reading.soundsLike')}</h1>
          <span class="row">
            <Icon name="pencil" small />
            {t('reading.tapWord')}
          </span>
        </div>
        <CorrectableReading reading={reading} onOpen={setCorrecting} />
      </section>
      <Horizon stages={journey.stages} breathing={waiting} />
      <section class="below" inert={correcting}>
        <Route stages={journey.stages} />
        <p class="t2 plan">{isHeavy(reading, checkIn) ? t('reading.heavy') : planInWords(journey)}</p>
        <span class="grow" />
        <div class="row send">
          <button
            type="button"
            class="soft"
            title={t('reading.startCalmHint')}
            disabled={waiting}
            onClick={() => world.engine.run('begin', { calm: true })}
          >
            {t('reading.startCalm')}
          </button>
          <button
            ref={go}
            type="button"
            class="go grow"
            disabled={waiting}
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={() => world.engine.run('begin', { calm: false })}
          >
            {t('reading.begin')}
            <span class="key">{t('common.minutes', { count: Math.round(journey.duration / 60) })}</span>
          </button>
        </div>
      </section>
    </>
  );
}

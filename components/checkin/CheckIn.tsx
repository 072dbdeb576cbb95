import { dayPart, t } from '../../lib/i18n';
import { INTENTIONS, MINUTES } from '../../lib/values';
import { Bar } from '../parts/Bar';
import { Horizon } from '../parts/Horizon';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { Segments } from '../parts/Segments';
import { chooseByHand, draftWords, playCalm, readWords } from '../state/actions';
import { useWorld } from '../state/context';
import { now } from '../state/clock';
import { eveningWaits, momentOf } from '../state/screen';
import { Faces } from './Faces';
import { Field } from './Field';
import { Minutes } from './Minutes';
import { LastNight } from '../end/LastNight';

/** A sentence, not a form: goal and minutes come prefilled. Enter reads. */
export function CheckIn() {
  const world = useWorld();
  const { visit, engine } = world;
  const draft = visit.draft.value;
  const empty = draft.text.trim() === '';
  return (
    <>
      <Bar title={dayPart(now.value)} />
      <Notice />
      <section class="above">
        <h1 class="voice f26 ask">{t('checkin.ask')}</h1>
        <Field
          label={t('checkin.ask')}
          text={draft.text}
          onText={(text) => draftWords(world, { text })}
          onEnter={() => (empty ? undefined : readWords(world))}
        />
        <LastNight />
        {eveningWaits(momentOf(world)) && (
          <button type="button" class="link f13 waiting" onClick={() => (visit.editing.value = false)}>
            {t('checkin.waiting')}
          </button>
        )}
        {empty && <Faces onFace={(point) => chooseByHand(world, { point })} />}
      </section>
      <Horizon />
      <section class="below">
        <div class="about f13 t2">
          <span class="row">
            <Icon name="lock" small />
            {t('checkin.private')}
          </span>
          <span class="row ways">
            <button type="button" class="link f13" onClick={() => (visit.overlay.value = 'point')}>
              {t('checkin.point')}
            </button>
            {world.surroundings.openLibrary && (
              <button type="button" class="link f13" onClick={world.surroundings.openLibrary}>
                {t('library.title')}
              </button>
            )}
          </span>
        </div>
        <span class="grow" />
        <div class="f13 t2 lead" aria-hidden="true">
          {t('checkin.leadTo')}
        </div>
        <Segments
          label={t('checkin.leadTo')}
          options={INTENTIONS.map((value) => ({ value, text: t(`intention.${value}`) }))}
          value={draft.intention}
          onChange={(intention) => draftWords(world, { intention })}
        />
        <div class="row send">
          <Minutes value={draft.minutes} onChange={(minutes) => draftWords(world, { minutes })} />
          {empty ? (
            <button
              type="button"
              class="soft grow"
              disabled={engine.busy.value !== null}
              onClick={() => playCalm(world)}
            >
              {t('checkin.calm')}
            </button>
          ) : (
            <button type="button" class="go grow" onClick={() => readWords(world)}>
              {t(engine.busy.value?.name === 'read' ? 'checkin.reading' : 'checkin.read')}
              <span class="key" aria-hidden="true">
                ↵
              </span>
            </button>
          )}
        </div>
        {draft.minutes >= MINUTES.max && (
          <p class="f12 t2" role="status">
            {t('checkin.longest')}
          </p>
        )}
      </section>
    </>
  );
}

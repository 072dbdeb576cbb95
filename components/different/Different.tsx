import { t } from '../../lib/i18n';
import { Faces } from '../checkin/Faces';
import { Field } from '../checkin/Field';
import { Bar } from '../parts/Bar';
import { Horizon } from '../parts/Horizon';
import { feelDifferent } from '../state/actions';
import { passed, positionAt, useClock } from '../state/clock';
import { useWorld } from '../state/context';

/** "I feel different now": a word, a face or a point while the music plays on; it meets the new feeling from there. */
export function Different() {
  useClock();
  const world = useWorld();
  const { engine, visit } = world;
  const snapshot = engine.snapshot.value;
  const evening = engine.evening.value;
  const written = visit.different.value;
  const text = evening && written.evening === evening.id ? written.text : '';
  const trouble = engine.trouble.value?.code;
  const busy = engine.busy.value?.name === 'differ';
  const empty = text.trim() === '';
  const follow = () => (empty || busy ? undefined : feelDifferent(world, { text: text.trim() }));
  return (
    <>
      <Bar title={t('different.open')} />
      <section class="above">
        <h1 class="voice f26 ask">{t('different.ask')}</h1>
        <Field
          label={t('different.ask')}
          text={text}
          onText={(text) => (visit.different.value = { evening: evening?.id ?? '', text })}
          onEnter={follow}
        />
        {empty && <Faces onFace={(point) => feelDifferent(world, { point })} />}
      </section>
      <Horizon
        stages={evening?.journey.stages ?? []}
        position={snapshot ? positionAt(snapshot, passed.value) : 0}
        breathing={busy}
      />
      <section class="below">
        <div class="about f13 t2">
          <button type="button" class="link f13" onClick={() => (visit.overlay.value = 'words')}>
            {t('point.words')}
          </button>
          <button type="button" class="link f13" onClick={() => (visit.overlay.value = 'point')}>
            {t('checkin.point')}
          </button>
        </div>
        <p class="t2 plan" role="status">
          {trouble
            ? t('common.then', { first: t(`failed.${trouble}.title`), second: t(`failed.${trouble}.body`) })
            : engine.unclear.value
              ? t('unclear.body')
              : t('different.hint')}
        </p>
        <span class="grow" />
        <div class="row send">
          <button type="button" class="soft" onClick={() => (visit.overlay.value = null)}>
            {t('help.backToMusic')}
          </button>
          <button type="button" class="go grow" disabled={empty || busy} onClick={follow}>
            {t(busy ? 'checkin.reading' : 'different.follow')}
          </button>
        </div>
      </section>
    </>
  );
}

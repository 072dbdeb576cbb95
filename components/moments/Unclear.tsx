import { t } from '../../lib/i18n';
import type { EmotionReading } from '../../lib/values';
import { chooseByHand, editWords, playCalm } from '../state/actions';
import { useWorld } from '../state/context';
import { Moment } from './Moment';

/** Nothing stands out: ask, do not guess. The nearest three words are one tap away. */
export function Unclear({ reading }: { reading: EmotionReading }) {
  const world = useWorld();
  return (
    <Moment
      title={t('unclear.title')}
      body={t('unclear.body')}
      words={world.visit.draft.value.text}
      more={
        reading.closest.length > 0 && (
          <div class="closest">
            <h2 class="f13 t2">{t('unclear.closest')}</h2>
            <div class="near-words">
              {reading.closest.map((emotion) => (
                <button
                  key={emotion}
                  type="button"
                  class="chip"
                  onClick={() => chooseByHand(world, { emotions: [emotion] })}
                >
                  {t(`emotion.${emotion}`)}
                </button>
              ))}
            </div>
          </div>
        )
      }
    >
      <div class="row">
        <button type="button" class="link f13" onClick={() => editWords(world)}>
          {t('unclear.write')}
        </button>
        <span class="grow" />
        <button type="button" class="link f13" onClick={() => (world.visit.overlay.value = 'words')}>
          {t('common.pickWords')}
        </button>
      </div>
      <span class="grow" />
      <div class="row">
        <button type="button" class="soft grow" onClick={() => playCalm(world)}>
          {t('common.calm')}
        </button>
        <button type="button" class="go grow" onClick={() => (world.visit.overlay.value = 'point')}>
          {t('unclear.point')}
        </button>
      </div>
    </Moment>
  );
}

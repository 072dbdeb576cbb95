import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { EMOTIONS, type Emotion, GEMS_SCALES, INTENTIONS, type Learnt, MUSIC_PARAMETERS } from '../../lib/values';
import { withUnit } from '../panel/wording';
import type { Engine } from '../state/engine';
import { Section } from './Row';

/** What stands before the colon of a node's id is its kind; the rest names it. */
const named = <T extends string>(id: string, names: readonly T[]): T | undefined =>
  names.find((name) => name === id.split(':')[1]);

/** Where an edge sets out from: a goal, a feeling in music, or an emotion. */
function fromName(id: string): string {
  const goal = named(id, INTENTIONS);
  if (goal) return t(`toward.${goal}`);
  const scale = named(id, GEMS_SCALES);
  if (scale) return t(`gems.${scale}`);
  const emotion = named<Emotion>(id, EMOTIONS);
  return emotion ? t(`emotion.${emotion}`) : id;
}

/** One edge, in the language of the page: "To sleep: Tempo −4 BPM", or a word that was meant as another. */
function Line({ learnt: { from, to, amount, evenings } }: { learnt: Learnt }) {
  const parameter = named(to, MUSIC_PARAMETERS);
  const other = named<Emotion>(to, EMOTIONS);
  const sign = amount > 0 ? '+' : '';
  return (
    <div>
      <dt>
        {other
          ? t('options.learntAs', { word: fromName(from), other: t(`emotion.${other}`) })
          : t('common.then', { first: fromName(from), second: parameter ? t(`music.${parameter}`) : to })}
      </dt>
      <dd class="f13 t2">
        {parameter && (
          <>
            <b class="medium">
              <bdi>{`${sign}${withUnit(parameter, amount)}`}</bdi>
            </b>{' '}
            ·{' '}
          </>
        )}
        {t('helped.in', { count: evenings })}
      </dd>
    </div>
  );
}

/** The person's own layer over the graph: every edge that was moved, how far, and the way back. */
export function LearntOptions({ engine }: { engine: Engine }) {
  const [learnt, setLearnt] = useState<readonly Learnt[] | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    void engine.run('learnt', null).then((answer) => answer && setLearnt(answer));
  }, [engine]);
  const reset = async () => {
    const answer = await engine.run('forgetLearnt', null);
    if (!answer) return;
    setLearnt(answer);
    setGone(true);
  };
  return (
    <Section id="learnt" title={t('options.learnt')}>
      <div class="option-note">
        <p class="f13 t2">{t('options.learntHint')}</p>
        {learnt?.length === 0 && <p role="status">{t(gone ? 'options.learntGone' : 'options.learntNone')}</p>}
      </div>
      {learnt && learnt.length > 0 && (
        <>
          <dl class="pairs">
            {learnt.map((one) => (
              <Line key={one.edge} learnt={one} />
            ))}
          </dl>
          <div class="option-note">
            <button type="button" class="soft low" onClick={reset}>
              {t('options.learntReset')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

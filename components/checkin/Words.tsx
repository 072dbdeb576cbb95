import { useState } from 'preact/hooks';
import { dayPart, t } from '../../lib/i18n';
import type { Emotion } from '../../lib/values';
import { WordList } from '../feelings/WordList';
import { Bar } from '../parts/Bar';
import { chooseByHand } from '../state/actions';
import { useWorld } from '../state/context';
import { now } from '../state/clock';

const MOST = 5;

/** The 27 words to pick from by hand; five at most. Needs no reader. */
export function Words() {
  const world = useWorld();
  const [picked, setPicked] = useState<Emotion[]>([]);
  const toggle = (emotion: Emotion) =>
    setPicked((before) =>
      before.includes(emotion) ? before.filter((other) => other !== emotion) : [...before, emotion].slice(-MOST),
    );
  return (
    <>
      <Bar title={dayPart(now.value)} />
      <section class="words-page">
        <div class="words-head">
          <h1 class="voice f26">{t('words.ask')}</h1>
          <span class="f12 t3">{t('words.upTo')}</span>
        </div>
        <WordList picked={picked} onPick={toggle} />
        <div class="row words-foot">
          <button type="button" class="soft" onClick={() => (world.visit.overlay.value = 'point')}>
            {t('common.back')}
          </button>
          <button
            type="button"
            class="go grow"
            disabled={picked.length === 0}
            onClick={() => chooseByHand(world, { emotions: picked })}
          >
            {t('words.go')}
          </button>
        </div>
      </section>
    </>
  );
}

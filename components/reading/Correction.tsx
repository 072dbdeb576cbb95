import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { EMOTIONS, type Emotion, type EmotionReading } from '../../lib/values';
import { closerWords } from '../feelings/places';
import { WordList } from '../feelings/WordList';
import { Popover } from '../parts/Popover';

interface Props {
  word: Emotion;
  reading: EmotionReading;
  onTakeOut: () => void;
  onInstead: (emotion: Emotion) => void;
  onClose: () => void;
}

/** Two taps put the reading right: out with a word, or a closer one. */
export function Correction({ word, reading, onTakeOut, onInstead, onClose }: Props) {
  const [all, setAll] = useState(false);
  const taken = reading.emotions.map(({ emotion }) => emotion);
  return (
    <Popover
      class={`correction${all ? ' all' : ''}`}
      label={t('correct.title', { word: t(`emotion.${word}`) })}
      onClose={onClose}
    >
      {all ? (
        <>
          <h2 class="f13 t2">{t('words.askOne')}</h2>
          <WordList picked={[]} without={taken} onPick={onInstead} />
        </>
      ) : (
        <>
          <div class="row">
            <h2 class="voice f20">{t('correct.ask', { word: t(`emotion.${word}`) })}</h2>
            <span class="grow" />
            {taken.length > 1 && (
              <button type="button" class="soft low" onClick={onTakeOut}>
                {t('correct.takeOut')}
              </button>
            )}
          </div>
          <p class="f13 t2 meaning">{t(`meaning.${word}`)}</p>
          <h3 class="f13 t2">{t(taken.length > 1 ? 'correct.closer' : 'correct.last')}</h3>
          <div class="near-words">
            {closerWords(word, reading.scores, taken).map((emotion) => (
              <button key={emotion} type="button" class="chip" onClick={() => onInstead(emotion)}>
                {t(`emotion.${emotion}`)}
              </button>
            ))}
            <button type="button" class="chip" onClick={() => setAll(true)}>
              {t('correct.all', { count: EMOTIONS.length })}
            </button>
          </div>
          <p class="f13 t2">{t('correct.follows')}</p>
        </>
      )}
    </Popover>
  );
}

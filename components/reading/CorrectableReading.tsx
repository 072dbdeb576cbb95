import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Emotion, EmotionReading } from '../../lib/values';
import { useWorld } from '../state/context';
import { Correction } from './Correction';
import { EmotionSentence } from './EmotionSentence';

interface Props {
  reading: EmotionReading;
  /** Told when a correction opens or closes: what lies below it waits. */
  onOpen?: (open: boolean) => void;
}

/** The sentence of the reading, each word of it a tap away from being put right; the plan follows at once. */
export function CorrectableReading({ reading, onOpen }: Props) {
  const { engine } = useWorld();
  const [open, setOpen] = useState<Emotion | null>(null);
  const [out, setOut] = useState<Emotion[]>([]);
  const standing = reading.emotions.map(({ emotion }) => emotion);
  const shown = open && standing.includes(open) ? open : null;
  useEffect(() => onOpen?.(shown !== null), [shown, onOpen]);
  const correct = async (ask: { takeOut?: Emotion; putIn?: Emotion }) => {
    setOpen(null);
    if (!(await engine.run('correct', ask))) return;
    setOut((before) => [
      ...before.filter((emotion) => emotion !== ask.putIn && emotion !== ask.takeOut),
      ...(ask.takeOut && !ask.putIn ? [ask.takeOut] : []),
    ]);
  };
  return (
    <div class="correctable" aria-busy={engine.busy.value?.name === 'correct'}>
      {standing.length > 0 ? (
        <EmotionSentence
          emotions={reading.emotions}
          open={shown}
          onWord={(emotion) => setOpen(open === emotion ? null : emotion)}
        />
      ) : (
        <p class="f16 t2">{t('reading.nothing')}</p>
      )}
      {out
        .filter((emotion) => !standing.includes(emotion))
        .map((emotion) => (
          <button
            key={emotion}
            type="button"
            class="out voice f16 t3"
            aria-label={t('correct.putBack', { word: t(`emotion.${emotion}`) })}
            onClick={() => correct({ putIn: emotion })}
          >
            <s>{t(`emotion.${emotion}`)}</s>
          </button>
        ))}
      {shown && (
        <Correction
          word={shown}
          reading={reading}
          onTakeOut={() => correct({ takeOut: shown })}
          onInstead={(putIn) => correct({ takeOut: shown, putIn })}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

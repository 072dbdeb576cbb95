import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Evening, WordInfluence } from '../../lib/messaging';
import type { Emotion } from '../../lib/values';
import { useWorld } from '../state/context';
import { markWords } from './marks';

/** So many feelings can be asked after; the weaker ones rest on little. */
const ASKED_AFTER = 3;

/** The person's own sentence, with the words underlined that spoke for a feeling: the more, the thicker. */
export function YourWords({ evening }: { evening: Evening }) {
  const { engine } = useWorld();
  const { checkIn, reading } = evening;
  const felt = reading.emotions.slice(0, ASKED_AFTER).map(({ emotion }) => emotion);
  const [asked, ask] = useState<Emotion | null>(null);
  const [found, setFound] = useState<{ of: string; words: WordInfluence[] } | null>(null);
  const emotion = felt.find((one) => one === asked) ?? felt[0];
  const of = `${evening.id} ${emotion}`;
  const readable = checkIn.text !== '' && reading.source !== 'hand' && emotion !== undefined;
  useEffect(() => {
    if (!readable) return;
    let wanted = true;
    void engine.look('words', { emotion }).then((answer) => wanted && answer && setFound({ of, ...answer }));
    return () => {
      wanted = false;
    };
  }, [of, readable]);
  if (!readable) return null;
  const marks = markWords(checkIn.text, found?.of === of ? found.words : []);
  return (
    <div class="your-words">
      <div class="row wrap">
        <h3 class="f13 t2">{t('panel.words')}</h3>
        {felt.map((one) => (
          <button key={one} type="button" class="chip" aria-pressed={one === emotion} onClick={() => ask(one)}>
            {t(`emotion.${one}`)}
          </button>
        ))}
      </div>
      <p class="voice f16" dir="auto">
        {marks.map(({ text, strength }, i) =>
          strength ? (
            <mark key={i} class={`spoke s${strength}`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { type Emotion, EMOTIONS, TEXT_LIMIT } from '../../lib/values';
import { FivePoints } from '../end/FivePoints';
import { Icon } from '../parts/Icon';
import { useActs } from './context';
import { moment } from './format';

const POINTS = [1, 2, 3, 4, 5] as const;
const MOST = 5;

/**
 * Words, feelings and answers of an evening, to be put right. Nothing changes until it is saved. Esc leaves it; with
 * something changed, it only leads to the button that does, so that no words go by a slip.
 */
export function EntryEditor({ entry: { checkIn, rating }, close }: { entry: Entry; close: () => void }) {
  const { change } = useActs();
  const [text, setText] = useState(checkIn.text);
  const [words, setWords] = useState<Emotion[]>(checkIn.emotions.map(({ emotion }) => emotion));
  const [mood, setMood] = useState(rating?.mood);
  const [felt, setFelt] = useState(rating?.felt);
  const [note, setNote] = useState(rating?.note ?? '');
  const out = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const same = words.join() === checkIn.emotions.map(({ emotion }) => emotion).join();
  const changed =
    !same || text !== checkIn.text || mood !== rating?.mood || felt !== rating?.felt || note !== (rating?.note ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const answers = { mood: mood ?? null, felt: felt ?? null, note: note.trim() };
    const done = await change(checkIn.id, {
      ...(text.trim() !== checkIn.text && { text: text.trim() }),
      ...(!same && { emotions: words }),
      ...answers,
    });
    if (done) close();
  };
  return (
    <form
      class="card entry editor"
      aria-label={t('entry.editThis', { date: moment(checkIn.at) })}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && (changed ? out.current?.focus() : close())}
    >
      <h3 class="medium f13">{moment(checkIn.at)}</h3>
      <label class="f13 t2">
        {t('entry.text')}
        <textarea
          ref={first}
          class="box voice f16"
          dir="auto"
          rows={3}
          maxLength={TEXT_LIMIT}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <fieldset class="f13">
        <legend class="t2">{t('reading.soundsLike')}</legend>
        <div class="tags">
          {words.map((word) => (
            <button
              key={word}
              type="button"
              class="chip"
              aria-label={t('entry.takeOut', { word: t(`emotion.${word}`) })}
              onClick={() => setWords(words.filter((other) => other !== word))}
            >
              {t(`emotion.${word}`)}
              <Icon name="close" small />
            </button>
          ))}
          {words.length < MOST && (
            <select
              class="box"
              aria-label={t('entry.addWord')}
              value=""
              onChange={(event) => setWords([...words, event.currentTarget.value as Emotion])}
            >
              <option value="">{t('entry.addWord')}</option>
              {EMOTIONS.filter((emotion) => !words.includes(emotion)).map((emotion) => (
                <option key={emotion} value={emotion}>
                  {t(`emotion.${emotion}`)}
                </option>
              ))}
            </select>
          )}
        </div>
      </fieldset>
      <FivePoints
        question={t('end.mood')}
        answers={POINTS.map((point) => t(`end.mood.${point}`))}
        value={mood}
        onChange={setMood}
      />
      <FivePoints
        question={t('end.felt')}
        answers={POINTS.map((point) => t(`end.felt.${point}`))}
        value={felt}
        onChange={setFelt}
      />
      {(mood !== undefined || felt !== undefined) && (
        <button
          type="button"
          class="link f13"
          onClick={() => {
            setMood(undefined);
            setFelt(undefined);
          }}
        >
          {t('entry.noAnswers')}
        </button>
      )}
      <label class="f13 t2">
        {t('end.line')}
        <input
          class="box"
          type="text"
          dir="auto"
          maxLength={500}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button ref={out} type="button" class="soft low grow" onClick={close}>
          {t('entry.cancel')}
        </button>
        <button type="submit" class="go low grow">
          {t('entry.save')}
        </button>
      </div>
    </form>
  );
}

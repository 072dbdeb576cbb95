import { useEffect, useRef, useState } from 'preact/hooks';
import { clock, t } from '../../lib/i18n';
import type { Seconds, StageSpan } from '../../lib/values';
import { Bar } from '../parts/Bar';
import { Horizon } from '../parts/Horizon';
import { startFresh } from '../state/actions';
import { now } from '../state/clock';
import { useWorld } from '../state/context';
import { FivePoints } from './FivePoints';

const POINTS = [1, 2, 3, 4, 5] as const;

interface Props {
  evening: string;
  minutes: number;
  /** The way as far as it was gone; left out in the morning. */
  stages?: StageSpan[];
  position?: Seconds;
  /** True when the questions had been left for the morning. */
  morning?: boolean;
}

/** After the journey: two questions, a line for the diary, or all of it in the morning. */
export function End({ evening, minutes, stages = [], position, morning = false }: Props) {
  const world = useWorld();
  const { engine, visit } = world;
  const [mood, setMood] = useState<number>();
  const [felt, setFelt] = useState<number>();
  const [note, setNote] = useState<string | null>(null);
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => line.current?.focus(), [note === null]);
  const late = new Date(now.value).getHours() >= 22 || new Date(now.value).getHours() < 5;
  const answered = mood !== undefined || felt !== undefined || Boolean(note?.trim());

  const keep = async () => {
    if (answered) {
      const kept = await engine.run('reflect', { evening, mood, felt, note: note?.trim() || undefined });
      if (kept === undefined && engine.trouble.value) return;
    }
    visit.leaveForMorning(null);
    await startFresh(world);
  };
  const later = async () => {
    visit.leaveForMorning(morning ? null : { evening, minutes, at: now.value });
    await startFresh(world);
  };
  return (
    <>
      <Bar title={clock(now.value)} />
      <section class="above end">
        <h1 class="voice f26">{t(morning ? 'end.lastNight' : 'end.was', { count: minutes })}</h1>
        <p class="t2">{t(morning ? 'end.hintMorning' : 'end.hint')}</p>
        <FivePoints
          question={t('end.mood')}
          answers={POINTS.map((point) => t(`end.mood.${point}`))}
          value={mood}
          onChange={setMood}
        />
      </section>
      <Horizon stages={stages} position={position} />
      <section class="below end">
        <FivePoints
          question={t('end.felt')}
          answers={POINTS.map((point) => t(`end.felt.${point}`))}
          value={felt}
          onChange={setFelt}
        />
        <span class="grow" />
        {note === null ? (
          <button type="button" class="link f13 add-line" onClick={() => setNote('')}>
            {t('end.addLine')}
          </button>
        ) : (
          <input
            class="note"
            type="text"
            dir="auto"
            maxLength={500}
            aria-label={t('end.line')}
            placeholder={t('end.line')}
            value={note}
            ref={line}
            onInput={(event) => setNote(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && keep()}
          />
        )}
        <div class="row send">
          <button type="button" class={answered || !late || morning ? 'soft grow' : 'go grow'} onClick={later}>
            {t(morning ? 'end.notNow' : 'end.morning')}
          </button>
          <button type="button" class={answered || !late || morning ? 'go grow' : 'soft grow'} onClick={keep}>
            {t(late ? 'end.keep' : 'end.keepDay')}
          </button>
        </div>
      </section>
    </>
  );
}

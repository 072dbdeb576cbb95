import { useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import type { EpochMs } from '../../lib/values';
import { useActs } from './context';
import { EntryEditor } from './EntryEditor';
import { longDay, moment } from './format';
import { Said } from './Said';

/** What followed: how long and where to, what was heard, and the two answers. */
function Followed({ entry: { checkIn, rating, pieces } }: { entry: Entry }) {
  // Each title keeps its own direction (Unicode's first strong isolate).
  const titles = pieces.map((title) => `\u2068${title}\u2069`);
  const heard = new Intl.ListFormat(locale(), { type: 'unit' }).format(titles);
  const plan = t('common.then', {
    first: t('common.minutes', { count: checkIn.minutes }),
    second: t(`toward.${checkIn.intention}`),
  });
  const answers = [
    rating?.mood !== undefined && t('entry.mood', { answer: t(`end.mood.${point(rating.mood)}`) }),
    rating?.felt !== undefined && t('entry.felt', { answer: t(`end.felt.${point(rating.felt)}`) }),
  ].filter((answer) => answer !== false);
  return (
    <div class="f13 t2 followed">
      <p>{pieces.length === 0 ? t('entry.onlyRead') : plan}</p>
      {answers.length > 0 && <p>{answers.join(' ')}</p>}
      {pieces.length > 0 && <p class="t3">{t('entry.heard', { pieces: heard })}</p>}
      {rating?.note && (
        <p class="voice" dir="auto">
          {rating.note}
        </p>
      )}
    </div>
  );
}

const point = (value: number) => value as 1 | 2 | 3 | 4 | 5;

/** One check-in with what followed from it; it can be put right and deleted. */
export function EntryCard({ entry }: { entry: Entry }) {
  const { remove, sounding } = useActs();
  const [editing, edit] = useState(false);
  const { checkIn } = entry;
  if (editing) return <EntryEditor entry={entry} close={() => edit(false)} />;
  const date = moment(checkIn.at);
  return (
    <article class="card entry" aria-label={date} data-entry={checkIn.id}>
      <h3 class="medium f13">
        <time dateTime={new Date(checkIn.at).toISOString()}>{date}</time>
      </h3>
      {checkIn.text && <Said text={checkIn.text} />}
      <ul class="tags" aria-label={t('reading.soundsLike')}>
        {checkIn.emotions.map(({ emotion }) => (
          <li key={emotion} class="tag voice f13">
            {t(`emotion.${emotion}`)}
          </li>
        ))}
      </ul>
      <Followed entry={entry} />
      {sounding === checkIn.id ? (
        <p class="f13 t3">{t('entry.playing')}</p>
      ) : (
        <div class="entry-ways f13">
          <button type="button" class="link" aria-label={t('entry.editThis', { date })} onClick={() => edit(true)}>
            {t('reading.edit')}
          </button>
          <button
            type="button"
            class="link brick"
            aria-label={t('entry.deleteThis', { date })}
            onClick={() => remove(entry)}
          >
            {t('entry.delete')}
          </button>
        </div>
      )}
    </article>
  );
}

/** Everything of one day, the last first. */
export function DayCards({ entries, day }: { entries: readonly Entry[]; day: EpochMs }) {
  return (
    <section aria-label={longDay(day)} class="day-cards" data-testid="day">
      {entries.length === 0 ? (
        <div class="card entry">
          <h3 class="medium f13">{longDay(day)}</h3>
          <p class="t2">{t('entry.nothing')}</p>
        </div>
      ) : (
        entries.toReversed().map((entry) => <EntryCard key={entry.checkIn.id} entry={entry} />)
      )}
    </section>
  );
}

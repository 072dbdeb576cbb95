import { useState } from 'preact/hooks';
import { number, t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import type { EpochMs } from '../../lib/values';
import { FAMILIES } from '../feelings/families';
import { shortDay, shortMonth } from './format';
import { Spark } from './Spark';
import { linesOf, weeksUntil } from './weeks';

const MAIN = 6;

/** Months that begin within the weeks, and where: share of the line's width. */
const monthsIn = (weeks: readonly EpochMs[]) =>
  weeks.flatMap((week, i) => {
    const before = weeks[i - 1];
    const starts = before === undefined || new Date(before).getMonth() !== new Date(week).getMonth();
    // The first month is named where a whole one is left of it, so that two names never touch.
    return starts && (i > 0 || new Date(week).getDate() <= 14) ? [{ at: i / (weeks.length - 1), week }] : [];
  });

/** How strong each word was, week by week, with where it went; the same as a table for those who do not see lines. */
export function Brought({ entries, now }: { entries: readonly Entry[]; now: EpochMs }) {
  const [all, setAll] = useState(false);
  const weeks = weeksUntil(now);
  const lines = linesOf(entries, weeks);
  const top = Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const shown = all ? lines : lines.slice(0, MAIN);
  const family = (emotion: string) =>
    FAMILIES.find(({ emotions }) => (emotions as readonly string[]).includes(emotion))?.id ?? 'calm';
  return (
    <section class="brought" aria-labelledby="brought">
      <div class="part-head">
        <h2 class="f16 bold" id="brought">
          {t('diary.brought')}
        </h2>
        <span class="f13 t2 grow">{t('diary.broughtHint')}</span>
        {lines.length > MAIN && (
          <button type="button" class="link f13" aria-pressed={all} onClick={() => setAll(!all)}>
            {t('diary.allWords')}
          </button>
        )}
      </div>
      {lines.length === 0 ? (
        <p class="t2">{t('diary.broughtEarly')}</p>
      ) : (
        <>
          <div aria-hidden="true">
            {shown.map(({ emotion, values, trend }) => (
              <div key={emotion} class="brought-row">
                <span class="voice f16">{t(`emotion.${emotion}`)}</span>
                <Spark weeks={weeks} values={values} top={top} family={family(emotion)} />
                <span class="f13 t2">{t(`trend.${trend}`)}</span>
              </div>
            ))}
            <div class="brought-row months f12 t3">
              <span />
              <span class="month-line">
                {monthsIn(weeks).map(({ at, week }) => (
                  <span key={week} style={{ '--at': at }}>
                    {shortMonth(week)}
                  </span>
                ))}
              </span>
              <span>{t('diary.weeks', { count: weeks.length })}</span>
            </div>
          </div>
          <div class="hidden">
            <table>
              <caption>{t('diary.brought')}</caption>
              <thead>
                <tr>
                  <td />
                  {weeks.map((week) => (
                    <th key={week} scope="col">
                      {shortDay(week)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {shown.map(({ emotion, values, trend }) => (
                  <tr key={emotion}>
                    <th scope="row">{t(`emotion.${emotion}`)}</th>
                    {values.map((value, i) => (
                      <td key={weeks[i]}>{value === null ? '' : number(value, 2)}</td>
                    ))}
                    <td>{t(`trend.${trend}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { dayOf } from '../../lib/diary/day';
import type { EpochMs } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { Brought } from './Brought';
import { byDay, rhythm, yearOf } from './days';
import { DayCards } from './EntryCard';
import { yearName } from './format';
import { HelpedList } from './HelpedList';
import { Legend } from './Legend';
import { StudyCard } from './StudyCard';
import { YearGrid } from './YearGrid';

/** A year at a glance, the words over the weeks, what went with a better ending, and the chosen day beside them. */
export function YearPage({ entries, now }: { entries: Entry[]; now: EpochMs }) {
  const thisYear = new Date(dayOf(now)).getFullYear();
  const days = byDay(entries);
  const firstYear = new Date(dayOf(entries[0]?.checkIn.at ?? now)).getFullYear();
  const [year, setYear] = useState(thisYear);
  const [chosen, choose] = useState<EpochMs | null>(null);
  const [shapes, setShapes] = useState(false);
  const months = yearOf(days, year, now);
  const brought = months.flat().filter((day) => day.entries.length > 0);
  const day = chosen ?? brought.at(-1)?.at ?? null;
  const { week, row } = rhythm(days, now);
  const name = yearName(new Date(year, 5, 1).getTime());
  const turn = (to: number) => {
    setYear(to);
    choose(null);
  };
  return (
    <div class="diary-grid">
      <div class="diary-main">
        <div class="year-name">
          <h1 class="voice f34">{year === thisYear ? t('diary.soFar', { year: name }) : name}</h1>
          {firstYear < thisYear && (
            <span class="row">
              <button
                type="button"
                class="icon-button"
                aria-label={t('diary.earlier')}
                disabled={year <= firstYear}
                onClick={() => turn(year - 1)}
              >
                <Icon name="back" mirrored />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={t('diary.later')}
                disabled={year >= thisYear}
                onClick={() => turn(year + 1)}
              >
                <Icon name="on" mirrored />
              </button>
            </span>
          )}
        </div>
        <p class="t2">
          {t('diary.lead', { count: brought.length })}
          {year === thisYear && week > 0 && week < brought.length && ` ${t('diary.thisWeek', { count: week })}`}
          {year === thisYear && row > 2 && ` ${t('diary.inARow', { count: row })}`}
        </p>
        <YearGrid months={months} year={name} chosen={day} choose={choose} shapes={shapes} />
        <Legend days={brought} shapes={shapes} setShapes={setShapes} />
        <Brought entries={entries} now={now} />
        <HelpedList entries={entries} />
      </div>
      <aside class="diary-side">
        {day !== null && <DayCards entries={days.get(day) ?? []} day={day} />}
        <StudyCard entries={entries} />
      </aside>
    </div>
  );
}

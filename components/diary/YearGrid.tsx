import { useRef } from 'preact/hooks';
import { direction, number, t } from '../../lib/i18n';
import type { EpochMs } from '../../lib/values';
import { type Day, familyOf } from './days';
import type { Family } from '../feelings/families';
import { initialOfMonth, longDay, shortMonth } from './format';
import { Shape } from './Shape';

interface Props {
  months: Day[][];
  /** The year's name, for those who do not see the grid. */
  year: string;
  chosen: EpochMs | null;
  choose: (day: EpochMs) => void;
  shapes: boolean;
}

/** Days that are numbered above the squares. */
const NUMBERED = new Set([1, 5, 10, 15, 20, 25, 30]);
/** A day with more check-ins than this shows the last ones. */
const STRIPES = 3;
/** Where the months stand side by side: as narrow as in the style sheet. */
const NARROW = '(max-width: 640px)';

const wordsOf = ({ entries }: Day) => [
  ...new Set(entries.flatMap(({ checkIn }) => checkIn.emotions.map(({ emotion }) => t(`emotion.${emotion}`)))),
];

function labelOf(day: Day): string {
  const date = longDay(day.at);
  if (day.entries.length === 0) return t('diary.dayNothing', { date });
  const words = wordsOf(day).join(', ') || t(`family.${familyOf(day.entries[0]!)}`);
  return day.entries.length > 1
    ? t('diary.dayMore', { date, words, count: day.entries.length })
    : t('diary.day', { date, words });
}

/** One square a day, twelve rows of months; on a narrow page they stand side by side. Arrows go by days and months. */
export function YearGrid({ months, year, chosen, choose, shapes }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const past = months.flat().filter(({ future }) => !future);
  const stop = chosen !== null && past.some(({ at }) => at === chosen) ? chosen : past.at(-1)?.at;

  const move = (event: KeyboardEvent, month: number, day: number) => {
    const narrow = matchMedia(NARROW).matches;
    const onward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, [months: number, days: number]> = {
      [onward]: narrow ? [1, 0] : [0, 1],
      [backward]: narrow ? [-1, 0] : [0, -1],
      ArrowDown: narrow ? [0, 1] : [1, 0],
      ArrowUp: narrow ? [0, -1] : [-1, 0],
      Home: [0, -day],
      End: [0, 31],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = months[Math.max(0, Math.min(11, month + step[0]))] ?? [];
    const open = row.filter(({ future }) => !future);
    const to = open[Math.max(0, Math.min(open.length - 1, day + step[1]))];
    if (to) grid.current?.querySelector<HTMLElement>(`[data-day="${to.at}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through is a grid
    <table ref={grid} class={`year${shapes ? ' with-shapes' : ''}`} role="grid" aria-label={t('diary.grid', { year })}>
      <thead aria-hidden="true">
        <tr>
          {Array.from({ length: 31 }, (_, i) => i + 1).map((day) => (
            <td key={day} class="day-number" style={{ '--d': day }}>
              {NUMBERED.has(day) && number(day)}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((days, month) => (
          <tr key={days[0]?.at} style={{ '--m': month + 1 }}>
            <th scope="row" class="month-name">
              <span class="hidden">{shortMonth(days[0]?.at ?? 0)}</span>
              <span class="long" aria-hidden="true">
                {shortMonth(days[0]?.at ?? 0)}
              </span>
              <span class="short" aria-hidden="true">
                {initialOfMonth(days[0]?.at ?? 0)}
              </span>
            </th>
            {days.map((day, i) => (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid, a td is a gridcell
              <td key={day.at} style={{ '--d': i + 1 }} aria-selected={day.future ? undefined : day.at === chosen}>
                {day.future ? (
                  <span class="pixel ahead" />
                ) : (
                  <DayButton day={day} stop={day.at === stop} choose={choose} move={(event) => move(event, month, i)} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Colours of a day with more than one check-in, side by side. */
const striped = (families: readonly Family[]) =>
  `linear-gradient(90deg, ${families
    .map((family, i) => `var(--${family}) ${(i / families.length) * 100}% ${((i + 1) / families.length) * 100}%`)
    .join(', ')})`;

interface DayProps {
  day: Day;
  /** The one stop of the grid on the way of Tab. */
  stop: boolean;
  choose: (day: EpochMs) => void;
  move: (event: KeyboardEvent) => void;
}

function DayButton({ day, stop, choose, move }: DayProps) {
  const families = [...new Set(day.entries.slice(-STRIPES).map(familyOf))];
  const label = labelOf(day);
  const [only] = families;
  return (
    <button
      type="button"
      class={`pixel ${families.length === 1 ? only : ''}`}
      style={families.length > 1 ? { background: striped(families) } : undefined}
      data-day={day.at}
      aria-label={label}
      title={label}
      tabIndex={stop ? 0 : -1}
      onClick={() => choose(day.at)}
      onKeyDown={move}
    >
      {families.length === 1 && only && <Shape family={only} />}
    </button>
  );
}

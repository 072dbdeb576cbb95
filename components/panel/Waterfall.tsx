import { useRef } from 'preact/hooks';
import { direction, number, t } from '../../lib/i18n';
import { EMOTIONS, INTENTIONS, type MusicParameter } from '../../lib/values';
import { useWidth } from '../parts/width';
import { scaleOf } from './scale';
import { OWN, type Summed } from './sum';
import { originName, withUnit } from './wording';

const ROW = 24;

/** Room for the longest name at 12 px, measured roughly: a character of a full-width script is a square. */
const roomFor = (names: readonly string[]) =>
  Math.min(
    144,
    Math.max(
      72,
      ...names.map((name) => 14 + [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.6), 0)),
    ),
  );

/** What was felt, what leads on, and the rest: as in the stages, with the name beside each bar. */
function hue(origin: string): string {
  const id = origin.replace(/^\w+:/, '');
  if (EMOTIONS.some((emotion) => emotion === id)) return 'var(--match)';
  if (INTENTIONS.some((intention) => intention === id)) return 'var(--target)';
  return origin === OWN.base ? 'var(--edge)' : 'var(--guide)';
}

/** The same sum as bars: base, one bar a term, a dot at the sum. Drawn at the measured width. */
export function Waterfall({ name, sum }: { name: MusicParameter; sum: Summed }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320);
  const rows = [sum.base, ...sum.parts];
  const ends: number[] = [];
  for (const { shown } of rows) ends.push((ends.at(-1) ?? 0) + shown);
  const names = roomFor(rows.map(({ origin }) => originName(origin)));
  const { min, max, ticks } = scaleOf(ends);
  const mirrored = direction() === 'rtl';
  const side = (x: number) => (mirrored ? width - x : x);
  const x = (value: number) => side(names + ((value - min) / (max - min)) * (width - names - 40));
  const height = (rows.length + 1) * ROW;
  const last = ends.at(-1) ?? 0;
  return (
    <div ref={box} class="waterfall">
      <svg width={width} height={height + 16} aria-hidden="true">
        <g stroke="var(--hairline)">
          {ticks.map((tick) => (
            <path key={tick} d={`M${x(tick)} 0V${height}`} />
          ))}
        </g>
        {rows.map(({ origin, shown }, i) => {
          const from = i === 0 ? min : (ends[i - 1] ?? min);
          const to = ends[i] ?? min;
          const left = Math.min(x(from), x(to));
          const size = Math.max(1, Math.abs(x(to) - x(from)));
          const y = i * ROW + 5;
          // The number stands on the side the bar points to, or on the other where there is no room.
          const towards = i === 0 || shown >= 0 !== mirrored;
          const outside = towards ? left + size + 6 : left - 6;
          const flipped = towards ? outside > width - 26 : outside < names + 30 && !mirrored;
          const inside = flipped ? (towards ? left - 6 : left + size + 6) : outside;
          const anchor = towards !== flipped ? 'start' : 'end';
          return (
            <g key={origin}>
              <text x={side(0)} y={y + 12} text-anchor="start">
                {originName(origin)}
              </text>
              {i > 0 && <path d={`M${x(from)} ${y - 8}V${y + 16}`} stroke="var(--edge)" />}
              <rect x={left} y={y} width={size} height="16" rx={Math.min(3, size / 2)} fill={hue(origin)} />
              <text class="strong" x={inside} y={y + 12} text-anchor={anchor} direction="ltr">
                {i > 0 && shown > 0 ? '+' : ''}
                {number(shown, sum.decimals)}
              </text>
            </g>
          );
        })}
        <path d={`M${x(last)} ${height - ROW - 3}V${height}`} stroke="var(--edge)" />
        <text class="strong" x={side(0)} y={height - 7} text-anchor="start">
          {t('why.now')}
        </text>
        <circle cx={x(last)} cy={height - 11} r="5" fill="var(--text)" />
        <text
          class="strong"
          x={x(last) + (x(last) > width - 80 ? -11 : 11)}
          y={height - 7}
          text-anchor={x(last) > width - 80 ? 'end' : 'start'}
          direction="ltr"
        >
          {withUnit(name, sum.total.shown, sum.decimals)}
        </text>
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={height + 13} text-anchor="middle">
            {number(tick, tick % 1 === 0 ? 0 : 1)}
          </text>
        ))}
      </svg>
    </div>
  );
}

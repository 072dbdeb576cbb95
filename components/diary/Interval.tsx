import { useRef } from 'preact/hooks';
import { direction } from '../../lib/i18n';
import { useWidth } from '../parts/width';

interface Props {
  /** Ends of the scale. */
  from: number;
  to: number;
  at: number;
  low: number;
  high: number;
  /** Words at the start, the middle and the end. */
  words: readonly [string, string, string];
}

const HEIGHT = 42;
const SIDE = 8;

/** A mean and its interval on their scale. The figures stand beside it in words. */
export function Interval({ from, to, at, low, high, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 300);
  const mirrored = direction() === 'rtl';
  const x = (value: number) => {
    const share = (Math.min(to, Math.max(from, value)) - from) / (to - from);
    const across = SIDE + share * (width - 2 * SIDE);
    return mirrored ? width - across : across;
  };
  const ends = [from, (from + to) / 2, to];
  return (
    <div ref={box} class="interval">
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <path class="line" d={`M${x(from)} 19.5H${x(to)}`} />
        {ends.map((end, i) => (
          <g key={end}>
            <path class="tick" d={`M${x(end)} 16v6`} />
            <text
              x={i === 1 ? x(end) : (i === 0) === mirrored ? width : 0}
              y="38"
              text-anchor={
                i === 1 ? 'middle' : (i === 0) === mirrored ? (mirrored ? 'start' : 'end') : mirrored ? 'end' : 'start'
              }
            >
              {words[i]}
            </text>
          </g>
        ))}
        <path class="reach" d={`M${x(low)} 13H${x(high)}`} />
        <circle class="at" cx={x(at)} cy="13" r="6.5" />
      </svg>
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { direction } from '../../lib/i18n';
import type { EpochMs } from '../../lib/values';
import type { Family } from '../feelings/families';
import { useWidth } from '../parts/width';

const HEIGHT = 40;

interface Props {
  weeks: readonly EpochMs[];
  /** 0..1 for each week; null where nothing is known. */
  values: readonly (number | null)[];
  /** What reaches the upper edge: the same for all lines that stand together. */
  top: number;
  family: Family;
}

/** Calls back when the page's colours change: the chosen theme, the system's, or forced colours. */
function onColours(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: light)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    watch.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** One line over the weeks, filled below, with a point at its end. Weeks without a check-in are bridged. */
export function Spark({ weeks, values, top, family }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 300);
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const colour = () => getComputedStyle(root).color;
    const last = values.findLastIndex((value) => value !== null);
    const plot = new uPlot(
      {
        width,
        height: HEIGHT,
        padding: [5, 6, 0, 0],
        legend: { show: false },
        cursor: { show: false },
        select: { show: false, left: 0, top: 0, width: 0, height: 0 },
        axes: [{ show: false }, { show: false }],
        scales: { x: { time: false, dir: direction() === 'rtl' ? -1 : 1 }, y: { range: [0, top] } },
        series: [
          {},
          {
            stroke: colour,
            fill: () => `color-mix(in srgb, ${colour()} 22%, transparent)`,
            width: 1.5,
            spanGaps: true,
            points: { show: true, filter: () => (last < 0 ? [] : [last]), size: 6, width: 0, fill: colour },
          },
        ],
      },
      [weeks.map((_, i) => i), [...values]],
      root,
    );
    const end = onColours(() => plot.redraw());
    return () => {
      end();
      plot.destroy();
    };
  }, [width, weeks[0], values.join(), top, direction()]);
  return <div ref={box} class={`spark ${family}`} />;
}

import { page, text } from '../../../lib/graph/svg';

const SIZE = { width: 760, height: 420, left: 64, right: 190, top: 64, bottom: 52 };
const COLOURS = ['#945818', '#146d72', '#7a4a8c', '#8a8178', '#b3402e'];

/** Mean distance to the target along an evening, one line a plan. */
export function drawListeners(curves: Readonly<Record<string, readonly number[]>>, label: string): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const highest = Math.ceil(10 * Math.max(...Object.values(curves).flat())) / 10;
  const x = (share: number) => left + share * (width - left - right);
  const y = (value: number) => height - bottom - (value / highest) * (height - top - bottom);
  const grid = Array.from({ length: Math.floor(highest / 0.2 + 1e-9) + 1 }, (_, i) => 0.2 * i).flatMap((value) => [
    `<path class="tie" style="opacity:.25" d="M${left} ${y(value)}H${width - right}"/>`,
    text(left - 8, y(value) + 4, 'end', value.toFixed(1), 'small'),
  ]);
  const ends = spread(Object.values(curves).map((curve) => y(curve.at(-1) ?? 0)));
  const lines = Object.entries(curves).flatMap(([plan, curve], i) => {
    const colour = COLOURS[i % COLOURS.length];
    const way = curve.map((value, j) => `${x(j / (curve.length - 1)).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
    return [
      `<path style="stroke:${colour};opacity:.9" stroke-width="${i === 0 ? 3 : 1.8}" d="M${way}"/>`,
      text(x(1) + 10, (ends[i] ?? 0) + 4, 'start', `${plan} ${(curve.at(-1) ?? 0).toFixed(2)}`, i === 0 ? 'h' : ''),
    ];
  });
  const [first = '', second = ''] = label.split(': ');
  return page(width, height, label, [
    text(left - 40, 24, 'start', `Distance to the target, mean of ${first}`, 'h'),
    text(left - 40, 42, 'start', second, 'small'),
    ...grid,
    ...lines,
    ...['start', 'a quarter', 'half', 'three quarters', 'end'].map((word, i) =>
      text(x(i / 4), height - 22, 'middle', word, 'small'),
    ),
  ]);
}

/** Names at least a line apart, in their order from top to bottom. */
function spread(places: readonly number[]): number[] {
  const placed = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))) {
    last = Math.max(placed[i] ?? 0, last + 16);
    placed[i] = last;
  }
  return placed;
}

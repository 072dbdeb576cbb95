import type { Played } from '../measure/read';

/** What the parts are drawn in; readable on white and on black. */
export const COLOURS = { melody: '#d9473f', bass: '#4a6fd0', inner: '#3f9b6c', pad: '#d99a3f' };
export const WIDTH = 1500;
const SIZE = { row: 3, low: 22, high: 104 };

/** Piano roll in real seconds; opacity is velocity, dotted lines are the moments where a next piece may join. */
export function roll(played: Played, joins: readonly number[]): string {
  const x = (seconds: number) => Number(((seconds / played.duration) * WIDTH).toFixed(1));
  const y = (key: number) => (SIZE.high - key + 0.5) * SIZE.row;
  const height = (SIZE.high - SIZE.low) * SIZE.row;
  const octaves = [24, 36, 48, 60, 72, 84, 96].map((key) => `M0 ${y(key)}H${WIDTH}`).join('');
  const ends = joins.map((at) => `M${x(at)} 0V${height}`).join('');
  // One path for each part and loudness: a page of all pieces holds half a million notes.
  const lines = new Map<string, string>();
  for (const { part, velocity, at, key, duration } of played.notes) {
    const look = `stroke="${COLOURS[part]}" opacity="${(0.35 + 0.2 * Math.min(3, Math.floor(velocity / 25))).toFixed(2)}"`;
    lines.set(look, `${lines.get(look) ?? ''}M${x(at)} ${y(key)}h${Math.max(1, x(duration))}`);
  }
  const notes = [...lines].map(([look, d]) => `<path ${look} stroke-width="${SIZE.row}" d="${d}"/>`);
  return `<svg viewBox="0 0 ${WIDTH} ${height}"><path d="${octaves}" stroke="currentColor" opacity=".12"/><path d="${ends}" stroke="currentColor" opacity=".3" stroke-dasharray="2 4"/>${notes.join('')}</svg>`;
}

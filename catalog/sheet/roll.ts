import type { Played } from '../measure/read';

const COLOURS = { melody: '#d9473f', bass: '#2f4b9b', inner: '#3f9b6c', pad: '#d99a3f' };
export const WIDTH = 1500;
const SIZE = { row: 3, low: 26, high: 98 };

/** Piano roll in real seconds; opacity is velocity, dotted lines are the moments where a next piece may join. */
export function roll(played: Played, joins: readonly number[]): string {
  const x = (seconds: number) => ((seconds / played.duration) * WIDTH).toFixed(1);
  const y = (key: number) => (SIZE.high - key) * SIZE.row;
  const height = (SIZE.high - SIZE.low) * SIZE.row;
  const octaves = [36, 48, 60, 72, 84].map((key) => `<path d="M0 ${y(key)}H${WIDTH}" stroke="#ddd"/>`);
  const ends = joins.map((at) => `<path d="M${x(at)} 0V${height}" stroke="#bbb" stroke-dasharray="2 4"/>`);
  const notes = played.notes.map(
    (note) =>
      `<rect x="${x(note.at)}" y="${y(note.key)}" width="${Math.max(1, Number(x(note.duration))).toFixed(1)}" height="${SIZE.row}" ` +
      `fill="${COLOURS[note.part]}" opacity="${(0.25 + note.velocity / 120).toFixed(2)}"/>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} ${height}">${[...octaves, ...ends, ...notes].join('')}</svg>`;
}

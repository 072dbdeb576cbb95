import { MUSIC_PARAMETERS, MUSIC_RANGE, type FeltState, type MusicParameter, type Reason } from '../values';
import { curve, escapeXml, page, text, wordOf } from './svg';

/** Pixels; the drawing scales with its box. */
const WIDTH = 760;
const ROW = 30;
const TOP = 48;
const COLUMNS = [150, 400, 610] as const;

/**
 * The walked part of the graph as an SVG: emotions, what they are felt as, the music that follows. A line's width is
 * its share of what its target can be; dashed lines pull down. Every line carries what is said of it and its source as a title.
 */
export function drawWalk(felt: FeltState, say: (reason: Reason) => string): string {
  const walked = felt.reasons.filter(({ from, to }) => !to.startsWith('emotion:') && !from.startsWith('context:'));
  const columns = [
    unique(walked.filter(({ from }) => from.startsWith('emotion:')).map(({ from }) => from)),
    unique(
      walked.flatMap(({ from, to }) => [from, to]).filter((id) => id.startsWith('gems:') || id.startsWith('affect:')),
    ),
    MUSIC_PARAMETERS.map((name) => `music:${name}`),
  ];
  const rows = Math.max(...columns.map((ids) => ids.length));
  const place = new Map(
    columns.flatMap((ids, column) =>
      ids.map(
        (id, i) => [id, { x: COLUMNS[column] ?? 0, y: TOP + (i + 0.5 + (rows - ids.length) / 2) * ROW }] as const,
      ),
    ),
  );
  const heads = ['What was read', 'What it is felt as', 'The music'].map((words, i) =>
    text(COLUMNS[i] ?? 0, 20, i === 0 ? 'end' : i === 1 ? 'middle' : 'start', words, 'h'),
  );
  return page(WIDTH, TOP + rows * ROW + 16, 'How this feeling becomes music', [
    ...heads,
    ...walked.map((reason) => line(reason, say(reason), place.get(reason.from), place.get(reason.to))),
    ...[...place].map(([id, { x, y }]) => label(id, x, y, felt)),
  ]);
}

interface Point {
  x: number;
  y: number;
}

function line({ from, to, amount, source }: Reason, sentence: string, a?: Point, b?: Point): string {
  if (!a || !b) return '';
  const [start, end] = [a.x + (from.startsWith('emotion:') ? 8 : 62), b.x - (to.startsWith('music:') ? 8 : 62)];
  const width = Math.max(0.6, 9 * (Math.abs(amount) / span(to)));
  return curve([start, a.y], [end, b.y], { width, down: amount < 0, said: `${sentence}. ${source}` });
}

/** Range of what a node can be, in its own unit. */
function span(id: string): number {
  if (id.startsWith('affect:')) return 2;
  const range = MUSIC_RANGE[id.slice('music:'.length) as MusicParameter];
  return range ? range.max - range.min : 1;
}

function label(id: string, x: number, y: number, { music }: FeltState): string {
  if (id.startsWith('emotion:')) return text(x, y + 4, 'end', wordOf(id));
  if (!id.startsWith('music:')) return text(x, y + 4, 'middle', wordOf(id));
  const name = id.slice('music:'.length) as MusicParameter;
  const { unit, max } = MUSIC_RANGE[name];
  const number = `${music[name].toFixed(max > 20 ? 0 : max > 1 ? 1 : 2)} ${unit}`.trim();
  return `<text x="${x}" y="${y + 4}">${escapeXml(wordOf(id))} <tspan class="n">${escapeXml(number)}</tspan></text>`;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

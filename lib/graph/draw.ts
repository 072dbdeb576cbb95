import { MUSIC_PARAMETERS, MUSIC_RANGE, type FeltState, type MusicParameter, type Reason } from '../values';
import { escapeXml } from './export';

/** Pixels; the drawing scales with its box. */
const WIDTH = 760;
const ROW = 30;
const TOP = 48;
const COLUMNS = [150, 400, 610] as const;
const WORDS: Readonly<Record<string, string>> = {
  joyful: 'joyful activation',
  valence: 'light or heavy',
  arousal: 'stirred up',
};

/**
 * The walked part of the graph as an SVG: emotions, what they are felt as, the music that follows. A line's width is
 * its share of what its target can be; dashed lines pull down. Every line carries its sentence and source as a title.
 */
export function drawWalk(felt: FeltState): string {
  const walked = felt.reasons.filter(({ to }) => !to.startsWith('stage:'));
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
  const height = TOP + rows * ROW + 16;
  const lines = walked.map((reason) => line(reason, place.get(reason.from), place.get(reason.to)));
  const labels = [...place].map(([id, { x, y }]) => label(id, x, y, felt));
  const heads = ['What was read', 'What it is felt as', 'The music'].map(
    (text, i) =>
      `<text class="h" x="${COLUMNS[i]}" y="20" text-anchor="${i === 0 ? 'end' : i === 1 ? 'middle' : 'start'}">${text}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="How this feeling becomes music">`,
    '<style>text{font:12px system-ui,sans-serif;fill:#28211b}.h{font-weight:600}.n{font-variant-numeric:tabular-nums;font-weight:600}path{fill:none;stroke:#945818;opacity:.55}path.down{stroke:#146d72;stroke-dasharray:5 3}rect{fill:#edf0ea}',
    '@media(prefers-color-scheme:dark){text{fill:#ebe6dc}path{stroke:#edae63}path.down{stroke:#83cbca}rect{fill:#1a120e}}</style>',
    `<rect width="${WIDTH}" height="${height}"/>`,
    ...heads,
    ...lines,
    ...labels,
    '</svg>',
    '',
  ].join('\n');
}

interface Point {
  x: number;
  y: number;
}

function line({ from, to, amount, sentence, source }: Reason, a?: Point, b?: Point): string {
  if (!a || !b) return '';
  const [start, end] = [a.x + (from.startsWith('emotion:') ? 8 : 62), b.x - (to.startsWith('music:') ? 8 : 62)];
  const bend = (end - start) / 2;
  const width = Math.max(0.6, 9 * (Math.abs(amount) / span(to))).toFixed(2);
  const curve = `M${start} ${a.y}C${start + bend} ${a.y} ${end - bend} ${b.y} ${end} ${b.y}`;
  const title = escapeXml(`${sentence}. ${source}`);
  return `<path${amount < 0 ? ' class="down"' : ''} stroke-width="${width}" d="${curve}"><title>${title}</title></path>`;
}

/** Range of what a node can be, in its own unit. */
function span(id: string): number {
  if (id.startsWith('affect:')) return 2;
  const range = MUSIC_RANGE[id.slice('music:'.length) as MusicParameter];
  return range ? range.max - range.min : 1;
}

function label(id: string, x: number, y: number, { music }: FeltState): string {
  const name = id.slice(id.indexOf(':') + 1);
  const word = escapeXml(WORDS[name] ?? name);
  if (id.startsWith('emotion:')) return `<text x="${x}" y="${y + 4}" text-anchor="end">${word}</text>`;
  if (!id.startsWith('music:')) return `<text x="${x}" y="${y + 4}" text-anchor="middle">${word}</text>`;
  const value = music[name as MusicParameter];
  const { unit, max } = MUSIC_RANGE[name as MusicParameter];
  const number = `${value.toFixed(max > 20 ? 0 : max > 1 ? 1 : 2)} ${unit}`.trim();
  return `<text x="${x}" y="${y + 4}">${word} <tspan class="n">${escapeXml(number)}</tspan></text>`;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

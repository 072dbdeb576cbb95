import { INTENTIONS, LABELS, MUSIC_PARAMETERS, MUSIC_RANGE, STAGES, type MusicParameter } from '../values';
import { coordinatesOf } from './coordinates';
import { FACTORS, STRATEGIES } from './data/gems';
import { graphFacts, type GraphFacts } from './facts';
import { FEATURES } from './hearing';
import { INSTRUMENT_NAMES } from './instruments';
import { AXES } from './knowledge';
import { curve, page, text, wordOf, type Anchor } from './svg';

type Edge = GraphFacts['edges'][number];

const WIDTH = 1500;
const ROW = 19;
const TOP = 112;
/** Between names of what is felt. */
const STEP = 54;
/** Left: where feelings are read from, words or recordings; then what is felt; then the music; right: where to. */
const X = { left: 190, felt: 600, music: 1010, right: 1310 } as const;
const ANCHOR = { left: 'end', felt: 'middle', music: 'middle', right: 'start' } as const;
/** Half the width of a name in the middle columns. */
const HALF = { felt: 66, music: 62 } as const;

interface Place {
  x: number;
  y: number;
  anchor: Anchor;
}

/**
 * The whole graph as an SVG: words and recordings on the left, what is felt in the middle, the music beside it, and on
 * the right where a journey leads. Width and strength of a line are its weight; dashed lines pull down; each line
 * carries its claim, its source and how far that can be trusted.
 */
export function drawGraph(): string {
  const { nodes, edges } = graphFacts();
  const { places, heads, boxes, height } = layout();
  const drawn = edges.flatMap((edge) => line(edge, places));
  const title = `What EmoHeal knows: ${nodes.length} nodes, ${edges.length} edges, each with its source`;
  return page(WIDTH, height, title, [
    text(24, 34, 'start', title, 'big'),
    text(24, 56, 'start', LEGEND, 'small'),
    ...boxes,
    ...drawn,
    ...heads,
    ...[...places].map(([id, { x, y, anchor }]) => text(x, y + 4, anchor, wordOf(id), MAIN.test(id) ? 'h' : '')),
  ]);
}

const LEGEND =
  'A line is as wide as its weight; dashed lines pull down. Marks: V read in the source, S from an abstract, M from memory, D a choice of this project. Point at a line to read its source.';
const MAIN = /^(gems|affect|music|intention):/;

function layout() {
  const places = new Map<string, Place>();
  const heads: string[] = [];
  const boxes: string[] = [];
  /** Names below a head from `y` on; says where they end. */
  const column = (side: keyof typeof X, y: number, head: string, ids: readonly string[], step: number): number => {
    const x = X[side];
    const anchor = ANCHOR[side];
    heads.push(text(x, y, anchor, head, 'small'));
    ids.forEach((id, i) => void places.set(id, { x, y: y + 20 + i * step, anchor }));
    return y + 20 + ids.length * step;
  };
  const emotions = LABELS.toSorted((a, b) => coordinatesOf(b).valence - coordinatesOf(a).valence);
  const read = column('left', TOP, 'WHAT IS READ, LIGHT TO HEAVY', of('emotion', emotions), ROW);
  const end = column('left', read + 26, 'WHAT A RECORDING MEASURES', of('feature', FEATURES), ROW);

  let y = TOP + 60;
  for (const [name, scales] of Object.entries(FACTORS)) {
    const [x, height] = [X.felt - 92, scales.length * STEP + 16];
    boxes.push(`<rect class="box" x="${x}" y="${y - 18}" width="184" height="${height}" rx="10"/>`);
    y = column('felt', y, name.toUpperCase(), of('gems', scales), STEP) + 26;
  }
  column('felt', y + 24, 'CORE AFFECT', of('affect', AXES), STEP);

  const music = column('music', TOP + 60, 'THE MUSIC', of('music', MUSIC_PARAMETERS), STEP);
  column('music', music + 24, 'WHO PLAYS IT', of('instrument', INSTRUMENT_NAMES), 1.4 * ROW);

  const aims = column('right', TOP + 100, 'WHERE TO', of('intention', INTENTIONS), STEP);
  const asked = column('right', aims + 40, 'WHAT ELSE ASKS', of('context', ['the hour', 'settling']), 1.6 * ROW);
  const stages = column('right', asked + 60, 'THE THREE STAGES', of('stage', STAGES), 2 * ROW);
  column('right', stages + 40, 'HOW PEOPLE USE MUSIC', of('strategy', Object.keys(STRATEGIES)), 1.6 * ROW);
  return { places, heads, boxes, height: end + 24 };
}

const of = (kind: string, names: readonly string[]): string[] => names.map((name) => `${kind}:${name}`);

function line({ from, to, kind, weight, source, confidence }: Edge, places: ReadonlyMap<string, Place>): string[] {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b || kind === 'belongs' || (kind === 'correlates' && from > to)) return [];
  const said = `${wordOf(from)} ${kind} ${wordOf(to)}: ${Number(weight.toPrecision(3))}. ${source} [${confidence}]`;
  const strength = Math.min(1, Math.abs(weight) / fullOf(to, kind));
  const quiet = TIES.has(kind) ? 0.5 : kind === 'aims' ? 0.7 : 1;
  const look = {
    width: quiet * (0.4 + 3 * strength),
    opacity: quiet * (0.1 + 0.55 * strength),
    down: weight < 0,
    tie: TIES.has(kind),
    said,
  };
  const same = a.x === b.x;
  // Ties within a column bow out to the right; everything else runs between columns.
  if (same) return [curve([edgeOf(a, 1), a.y], [edgeOf(b, 1), b.y], { ...look, bend: 46 })];
  const side = a.x < b.x ? 1 : -1;
  return [curve([edgeOf(a, side), a.y], [edgeOf(b, -side), b.y], look)];
}

/** Edges without a number in the music. */
const TIES: ReadonlySet<Edge['kind']> = new Set(['correlates', 'sounds', 'serves', 'precedes']);

/** Where lines meet a name, on its right (1) or left (-1). */
function edgeOf({ x }: Place, side: number): number {
  if (x === X.left) return x + 8;
  if (x === X.right) return side > 0 ? x + 96 : x - 8;
  return x + side * (x === X.felt ? HALF.felt : HALF.music);
}

/** What counts as a full weight on an edge into a node. */
function fullOf(to: string, kind: Edge['kind']): number {
  if (kind === 'heard as') return 0.05;
  const range = MUSIC_RANGE[to.slice('music:'.length) as MusicParameter];
  return to.startsWith('music:') && range ? 0.35 * (range.max - range.min) : 1;
}

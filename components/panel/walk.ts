import {
  EMOTIONS,
  GEMS_SCALES,
  MUSIC_PARAMETERS,
  MUSIC_RANGE,
  type MusicParameter,
  type Reason,
} from '../../lib/values';

export interface WalkNode {
  id: string;
  /** 0 what was read, 1 what it is felt as, 2 the music. */
  column: 0 | 1 | 2;
  row: number;
}

export interface WalkLine {
  from: WalkNode;
  to: WalkNode;
  /** Share of what the target can be, 0..1. */
  share: number;
  down: boolean;
  reason: Reason;
}

export interface WalkDrawing {
  nodes: WalkNode[];
  lines: WalkLine[];
  rows: number;
}

const ORDER = [
  EMOTIONS.map((emotion) => `emotion:${emotion}`),
  ['affect:valence', 'affect:arousal', 'affect:dominance', ...GEMS_SCALES.map((scale) => `gems:${scale}`)],
  MUSIC_PARAMETERS.map((name) => `music:${name}`),
] as const;

/** Range of what a node can be, in its own unit; scales of GEMS run from 0 to 1, valence and arousal from -1 to 1. */
function span(id: string): number {
  if (id.startsWith('affect:')) return 2;
  const range = MUSIC_RANGE[id.slice('music:'.length) as MusicParameter];
  return range ? range.max - range.min : 1;
}

/** The walked edges between what was read, what it is felt as and the music, laid out in three columns. */
export function layWalk(reasons: readonly Reason[]): WalkDrawing {
  const ids = new Set(reasons.flatMap(({ from, to }) => [from, to]));
  const columns = ORDER.map((column) => column.filter((id) => ids.has(id)));
  const rows = Math.max(...columns.map((column) => column.length));
  const nodes = columns.flatMap((column, i) =>
    column.map((id, n) => ({ id, column: i as 0 | 1 | 2, row: n + (rows - column.length) / 2 })),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = reasons.flatMap((reason) => {
    const [from, to] = [byId.get(reason.from), byId.get(reason.to)];
    if (!from || !to || from.column >= to.column) return [];
    return [{ from, to, share: Math.abs(reason.amount) / span(reason.to), down: reason.amount < 0, reason }];
  });
  return { nodes, lines: lines.sort((a, b) => a.share - b.share), rows };
}

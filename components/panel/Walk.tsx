import { useRef } from 'preact/hooks';
import { direction, t } from '../../lib/i18n';
import type { MusicParameter, Reason } from '../../lib/values';
import { useWidth } from '../parts/width';
import { layWalk, type WalkNode } from './walk';
import { nodeName } from './wording';

const ROW = 30;
const HEAD = 26;
const INSET = 5;

interface Props {
  reasons: readonly Reason[];
  /** The parameter whose lines stand out. */
  chosen: MusicParameter;
}

/** The part of the graph that was walked: from the words that were read to what the music does. */
export function Walk({ reasons, chosen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320);
  const { nodes, lines, rows } = layWalk(reasons);
  if (lines.length === 0) return null;
  const mirrored = direction() === 'rtl';
  const side = (x: number) => (mirrored ? width - x : x);
  const x = (column: number) => side(INSET + (column / 2) * (width - 2 * INSET));
  const y = ({ row }: WalkNode) => HEAD + (row + 0.7) * ROW;
  const target = `music:${chosen}`;
  const feeding = new Set(lines.filter(({ to }) => to.id === target).map(({ from }) => from.id));
  const lit = (to: string) => to === target || feeding.has(to);
  const strongest = lines.at(-1);
  const anchors = ['start', 'middle', 'end'] as const;
  return (
    <div ref={box} class="walk" data-testid="walk">
      <h3 class="f13 medium">{t('walk.title')}</h3>
      <svg
        width={width}
        height={HEAD + rows * ROW + 4}
        role="img"
        aria-label={t('walk.alt', {
          count: lines.length,
          strongest: strongest ? `${nodeName(strongest.from.id)} → ${nodeName(strongest.to.id)}` : '',
        })}
      >
        <g>
          {([t('walk.read'), t('walk.felt'), t('walk.music')] as const).map((text, i) => (
            <text key={text} x={side((i / 2) * width)} y="12" text-anchor={anchors[i]}>
              {text}
            </text>
          ))}
        </g>
        {lines.map(({ from, to, share, down, reason }) => {
          const [x1, x2] = [x(from.column), x(to.column)];
          const half = (x1 + x2) / 2;
          return (
            <path
              key={`${from.id}>${to.id}`}
              class={`${lit(to.id) ? 'lit' : ''}${down ? ' down' : ''}`}
              d={`M${x1} ${y(from)}C${half} ${y(from)} ${half} ${y(to)} ${x2} ${y(to)}`}
              stroke-width={Math.max(0.75, share * 12).toFixed(2)}
            >
              <title>{`${reason.sentence} (${reason.source})`}</title>
            </path>
          );
        })}
        {nodes.map((node) => (
          <g key={node.id} class={lit(node.id) || node.column === 0 ? 'lit' : ''}>
            <circle cx={x(node.column)} cy={y(node)} r="3" />
            <text x={side((node.column / 2) * width)} y={y(node) - 7} text-anchor={anchors[node.column]}>
              {nodeName(node.id)}
            </text>
          </g>
        ))}
      </svg>
      <p class="f12 t3">{t('walk.hint')}</p>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { direction, t } from '../../lib/i18n';
import type { MusicParameter, Reason } from '../../lib/values';
import { Fold } from '../parts/Fold';
import { useWidth } from '../parts/width';
import { layWalk, type WalkNode } from './walk';
import type { Says } from './explained';
import { nodeName } from './wording';

const ROW = 30;
const HEAD = 26;
const INSET = 5;

interface Props {
  reasons: readonly Reason[];
  /** The parameter whose lines stand out. */
  chosen: MusicParameter;
  says: Says;
}

/** The part of the graph that was walked: from the words that were read to what the music does. */
export function Walk(props: Props) {
  const strongest = layWalk(props.reasons).lines.at(-1);
  if (!strongest) return null;
  const short = [strongest.from, strongest.to]
    .map(({ id }) => nodeName(id))
    .join(direction() === 'rtl' ? ' ← ' : ' → ');
  return (
    <Fold inner title={t('walk.title')} short={short}>
      <Drawing {...props} strongest={short} />
    </Fold>
  );
}

function Drawing({ reasons, chosen, says, strongest }: Props & { strongest: string }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320);
  const { nodes, lines, rows } = layWalk(reasons);
  const mirrored = direction() === 'rtl';
  const side = (x: number) => (mirrored ? width - x : x);
  const x = (column: number) => side(INSET + (column / 2) * (width - 2 * INSET));
  const y = ({ row }: WalkNode) => HEAD + (row + 0.7) * ROW;
  const target = `music:${chosen}`;
  const feeding = new Set(lines.filter(({ to }) => to.id === target).map(({ from }) => from.id));
  const lit = (to: string) => to === target || feeding.has(to);
  const anchors = ['start', 'middle', 'end'] as const;
  return (
    <div ref={box} class="walk" data-testid="walk">
      <svg
        width={width}
        height={HEAD + rows * ROW + 4}
        role="img"
        aria-label={t('walk.alt', { count: lines.length, strongest })}
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
              <title>{said(says, reason)}</title>
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

/** "Nervousness is felt as restless (Mohammad 2018, ACL)". */
function said(says: Says, reason: Reason): string {
  const sources = says.source(reason.source).map(({ work, note }) => [work, note].filter(Boolean).join(', '));
  return `${says.reason(reason)} (${sources.join(' · ')})`;
}

import type { Seconds, StageSpan } from '../../lib/values';

interface Props {
  /** The three stages become the line's segments; none: a plain line. */
  stages?: StageSpan[];
  position?: Seconds;
  /** While something is being made ready the light breathes. */
  breathing?: boolean;
  /** Names the meter for those who do not see it. */
  label?: string;
}

/** One line, one light. Solid is done, dotted is ahead. */
export function Horizon({ stages = [], position = 0, breathing = false, label }: Props) {
  const end = stages.at(-1)?.end ?? 0;
  const share = end > 0 ? Math.min(1, position / end) : 0;
  const meter = label
    ? ({
        role: 'progressbar',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        'aria-valuenow': Math.round(share * 100),
        'aria-valuetext': label,
      } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    <div class={`horizon${breathing ? ' breathing' : ''}`} style={{ '--at': share }} {...meter}>
      {stages.map(({ stage, start, end }) => {
        const done = Math.min(1, Math.max(0, (position - start) / (end - start)));
        return (
          <i
            key={stage}
            class="segment"
            style={{ '--c': `var(--${stage})`, '--done': `${done * 100}%`, flex: end - start }}
          />
        );
      })}
      <b class="light" />
    </div>
  );
}

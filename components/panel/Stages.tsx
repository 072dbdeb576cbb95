import { duration, parts, t } from '../../lib/i18n';
import type { Seconds, StageSpan } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { stageMinutes } from '../state/path';

/** The three stages with what is happening in plain words, and their minutes. */
export function Stages({ stages, position }: { stages: StageSpan[]; position: Seconds }) {
  const minutes = stageMinutes(stages);
  return (
    <ol class="stages" aria-label={t('stage.label')}>
      {stages.map(({ stage, start, end }, i) => {
        const state = position >= end ? 'done' : position >= start ? 'now' : 'ahead';
        const whole = t('common.minutes', { count: minutes[i] ?? 0 });
        return (
          <li key={stage} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="dot" style={{ color: `var(--${stage})` }}>
              {state === 'done' ? <Icon name="check" small /> : <i />}
            </span>
            <span class="what">
              {t(`stage.${stage}.row.${state}`)}
              {state === 'done' && <span class="hidden">, {t('stage.done')}</span>}
            </span>
            <span class="f13 time">
              {state === 'now'
                ? parts('stage.of').map((piece) =>
                    'text' in piece ? (
                      piece.text
                    ) : piece.slot === 'done' ? (
                      <b key="done">{duration(position - start)}</b>
                    ) : (
                      whole
                    ),
                  )
                : whole}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

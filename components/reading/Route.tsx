import { t } from '../../lib/i18n';
import type { StageSpan } from '../../lib/values';
import { stageMinutes } from '../state/path';

/** The horizon turned into the route: three named stages with their minutes. */
export function Route({ stages }: { stages: StageSpan[] }) {
  const minutes = stageMinutes(stages);
  return (
    <ol class="route">
      {stages.map(({ stage, start, end }, i) => (
        <li key={stage} style={{ flex: end - start }}>
          <div class="f13 medium nowrap" style={i === 0 ? { color: `var(--${stage})` } : {}}>
            {t(`stage.${stage}.ahead`)}
          </div>
          <div class="f12 t3">{t('common.minutes', { count: minutes[i] ?? 0 })}</div>
        </li>
      ))}
    </ol>
  );
}

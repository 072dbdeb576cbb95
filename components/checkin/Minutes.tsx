import { t } from '../../lib/i18n';
import { MINUTES } from '../../lib/values';
import { Icon } from '../parts/Icon';

const STEP = 5;

/** How long: 10 to 60 minutes in steps of five; arrows work on the group, the buttons for the mouse. */
export function Minutes({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  const to = (minutes: number) => onChange(Math.min(MINUTES.max, Math.max(MINUTES.min, minutes)));
  return (
    <div
      class="stepper"
      role="spinbutton"
      tabIndex={0}
      aria-label={t('checkin.howLong')}
      aria-valuemin={MINUTES.min}
      aria-valuemax={MINUTES.max}
      aria-valuenow={value}
      aria-valuetext={t('common.minutesLong', { count: value })}
      onKeyDown={(event) => {
        const moves: Record<string, number> = {
          ArrowUp: value + STEP,
          ArrowDown: value - STEP,
          Home: MINUTES.min,
          End: MINUTES.max,
        };
        const minutes = moves[event.key];
        if (minutes === undefined) return;
        event.preventDefault();
        to(minutes);
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('checkin.less')}
        disabled={value <= MINUTES.min}
        onClick={() => to(value - STEP)}
      >
        <Icon name="less" small />
      </button>
      <output>{t('common.minutes', { count: value })}</output>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('checkin.more')}
        disabled={value >= MINUTES.max}
        onClick={() => to(value + STEP)}
      >
        <Icon name="more" small />
      </button>
    </div>
  );
}

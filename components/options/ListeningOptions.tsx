import { t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { INTENTIONS, MINUTES } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { Segments } from '../parts/Segments';
import { Row, Section } from './Row';
import { strings } from './strings';
import type { Change } from './useSettings';

const STEP = 5;

export function ListeningOptions({ settings, change }: { settings: Settings; change: Change }) {
  const { minutes } = settings;
  const goals = [
    { value: 'hour' as const, text: strings.byTheHour },
    ...INTENTIONS.map((value) => ({ value, text: t(`intention.${value}`) })),
  ];
  return (
    <Section id="listening" title={strings.listening}>
      <Row id="lead-to" title={strings.leadTo} hint={strings.leadToHint}>
        <Segments
          label={strings.leadTo}
          options={goals}
          value={settings.intention}
          onChange={(intention) => change({ intention })}
        />
      </Row>
      <Row id="how-long" title={strings.howLong} hint={strings.howLongHint}>
        <fieldset class="stepper" aria-labelledby="how-long">
          <button
            type="button"
            aria-label={strings.fewer}
            disabled={minutes <= MINUTES.min}
            onClick={() => change({ minutes: Math.max(MINUTES.min, minutes - STEP) })}
          >
            <Icon name="less" small />
          </button>
          <output>{t('common.minutes', { count: minutes })}</output>
          <button
            type="button"
            aria-label={strings.more}
            disabled={minutes >= MINUTES.max}
            onClick={() => change({ minutes: Math.min(MINUTES.max, minutes + STEP) })}
          >
            <Icon name="more" small />
          </button>
        </fieldset>
      </Row>
    </Section>
  );
}

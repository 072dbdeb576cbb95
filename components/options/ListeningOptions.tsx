import type { ComponentProps } from 'preact';
import { locale, t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { INTENTIONS, MINUTES } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { Segments } from '../parts/Segments';
import { Slider } from '../parts/Slider';
import { Row, Section } from './Row';
import type { Change } from './useSettings';

const STEP = 5;
/** Lower than this nothing would be heard. */
const LOWEST_CEILING = 0.1;

const percent = (part: number) => new Intl.NumberFormat(locale(), { style: 'percent' }).format(part);

function Level({ label, value, onChange }: ComponentProps<typeof Slider>) {
  return (
    <div class="row volume">
      <Slider label={label} value={value} onChange={onChange} />
      <span class="f13 t2">{percent(value)}</span>
    </div>
  );
}

export function ListeningOptions({ settings, change }: { settings: Settings; change: Change }) {
  const { minutes } = settings;
  const goals = [
    { value: 'hour' as const, text: t('options.byTheHour') },
    ...INTENTIONS.map((value) => ({ value, text: t(`intention.${value}`) })),
  ];
  return (
    <Section id="listening" title={t('options.listening')}>
      <Row id="lead-to" title={t('options.leadTo')} hint={t('options.leadToHint')}>
        <Segments
          label={t('options.leadTo')}
          options={goals}
          value={settings.intention}
          onChange={(intention) => change({ intention })}
        />
      </Row>
      <Row id="how-long" title={t('options.howLong')} hint={t('options.howLongHint')}>
        <fieldset class="stepper" aria-labelledby="how-long">
          <button
            type="button"
            aria-label={t('options.fewer')}
            disabled={minutes <= MINUTES.min}
            onClick={() => change({ minutes: Math.max(MINUTES.min, minutes - STEP) })}
          >
            <Icon name="less" small />
          </button>
          <output>{t('common.minutes', { count: minutes })}</output>
          <button
            type="button"
            aria-label={t('options.more')}
            disabled={minutes >= MINUTES.max}
            onClick={() => change({ minutes: Math.min(MINUTES.max, minutes + STEP) })}
          >
            <Icon name="more" small />
          </button>
        </fieldset>
      </Row>
      <Row id="volume" title={t('options.volume')} hint={t('options.volumeHint')}>
        <Level
          label={t('options.volume')}
          value={Math.min(settings.volume, settings.ceiling)}
          onChange={(volume) => change({ volume: Math.min(volume, settings.ceiling) })}
        />
      </Row>
      <Row id="ceiling" title={t('options.ceiling')} hint={t('options.ceilingHint')}>
        <Level
          label={t('options.ceiling')}
          value={settings.ceiling}
          onChange={(ceiling) => change({ ceiling: Math.max(LOWEST_CEILING, ceiling) })}
        />
      </Row>
    </Section>
  );
}

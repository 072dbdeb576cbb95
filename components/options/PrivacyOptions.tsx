import { t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { Row, Section } from './Row';
import { Switch } from './Switch';
import type { Change } from './useSettings';

/** What is kept, and where: always on this computer. */
export function PrivacyOptions({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section id="privacy" title={t('options.privacy')}>
      <Row id="words" title={t('options.words')} hint={t('options.wordsHint')}>
        <Switch row="words" on={settings.keepWords} onChange={(keepWords) => change({ keepWords })} />
      </Row>
      <dl class="pairs">
        <div>
          <dt>{t('options.journeys')}</dt>
          <dd class="t2">{t('options.journeysKept')}</dd>
        </div>
        <div>
          <dt>{t('options.sent')}</dt>
          <dd class="t2">{t('options.nothing')}</dd>
        </div>
      </dl>
    </Section>
  );
}

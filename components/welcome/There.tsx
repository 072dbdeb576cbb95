import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { Row } from '../options/Row';
import { Switch } from '../options/Switch';
import type { Change } from '../options/useSettings';
import { Icon, type IconName } from '../parts/Icon';

interface Props {
  settings: Settings | null;
  change: Change;
  keys: () => Promise<string>;
}

function Way({
  icon,
  title,
  body,
  children,
}: {
  icon: IconName;
  title: string;
  body: string;
  children?: preact.ComponentChildren;
}) {
  return (
    <li>
      <Icon name={icon} />
      <div>
        <h2 class="medium f16">{title}</h2>
        <p class="t2">{body}</p>
      </div>
      {children}
    </li>
  );
}

/** Where to find it again: in the toolbar, by keys, in the diary, and by a reminder for those who want one. */
export function There({ settings, change, keys }: Props) {
  const [pressed, setPressed] = useState('');
  useEffect(() => void keys().then(setPressed, () => undefined), [keys]);
  return (
    <section class="welcome-there">
      <h1 class="voice" tabIndex={-1}>
        {t('welcome.there')}
      </h1>
      <ul>
        <Way icon="pin" title={t('welcome.pin')} body={t('welcome.pinBody')} />
        {pressed && (
          <Way icon="keys" title={t('welcome.keys')} body={t('welcome.keysBody')}>
            <kbd dir="ltr">{pressed}</kbd>
          </Way>
        )}
        <Way icon="diary" title={t('diary.title')} body={t('welcome.diaryBody')} />
      </ul>
      {settings && (
        <div class="option-group">
          <Row id="reminder" title={t('options.reminder')} hint={t('options.reminderHint')}>
            <Switch
              row="reminder"
              on={settings.reminder.on}
              onChange={(on) => change({ reminder: { ...settings.reminder, on } })}
            />
          </Row>
        </div>
      )}
    </section>
  );
}

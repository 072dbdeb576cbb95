import { type Key, t } from '../../lib/i18n';
import { useEffect, useState } from 'preact/hooks';
import { Row, Section } from './Row';

/** The commands by the names that the manifest gives them. */
const COMMANDS: Record<string, Key> = {
  _execute_action: 'options.openCheckIn',
  'play-pause': 'options.playPause',
  'end-softly': 'options.endSoftly',
  'side-panel': 'options.sidePanel',
};

export interface Shortcut {
  command: string;
  /** As the browser writes it, such as "Alt+Shift+E"; empty when none is set. */
  keys: string;
}

export interface ShortcutSource {
  list(): Promise<Shortcut[]>;
  /** Opens the browser's own page for changing keys; left out where the browser lets no extension do that. */
  edit?: () => void;
}

/** The commands with their keys. The browser alone may change keys, so the button leads there. */
export function ShortcutOptions({ source }: { source: ShortcutSource }) {
  const [shortcuts, set] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void source.list().then(set);
    read();
    // Back from the browser's page, the keys may be others.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [source]);
  return (
    <Section id="shortcuts" title={t('options.shortcuts')}>
      <dl class="pairs">
        {shortcuts
          .flatMap(({ command, keys }) => {
            const name = COMMANDS[command];
            return name ? [{ command, keys, name }] : [];
          })
          .map(({ command, keys, name }) => (
            <div key={command}>
              <dt>{t(name)}</dt>
              <dd dir={keys ? 'ltr' : undefined}>
                {keys ? (
                  keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
                ) : (
                  <span class="t3">{t('options.noKey')}</span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      {source.edit ? (
        <Row id="change-keys" title={t('options.changeKeys')} hint={t('options.changeKeysHint')}>
          <button type="button" class="soft low" onClick={source.edit}>
            {t('options.changeKeys')}
          </button>
        </Row>
      ) : (
        <p class="f13 t2 option-note">{t('options.changeKeysByHand')}</p>
      )}
    </Section>
  );
}

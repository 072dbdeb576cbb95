import { useEffect, useState } from 'preact/hooks';
import { Row, Section } from './Row';
import { strings } from './strings';

const NAMES: Record<string, string> = {
  _execute_action: strings.openCheckIn,
  'play-pause': strings.playPause,
  'end-softly': strings.endSoftly,
  'side-panel': strings.sidePanel,
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
    <Section id="shortcuts" title={strings.shortcuts}>
      <dl class="pairs">
        {shortcuts
          .filter(({ command }) => command in NAMES)
          .map(({ command, keys }) => (
            <div key={command}>
              <dt>{NAMES[command]}</dt>
              <dd>
                {keys ? (
                  keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
                ) : (
                  <span class="t3">{strings.noKey}</span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      {source.edit ? (
        <Row id="change-keys" title={strings.changeKeys} hint={strings.changeKeysHint}>
          <button type="button" class="soft low" onClick={source.edit}>
            {strings.changeKeys}
          </button>
        </Row>
      ) : (
        <p class="f13 t2 option-note">{strings.changeKeysByHand}</p>
      )}
    </Section>
  );
}

import { t } from '../../lib/i18n';
import type { SettingsStore } from '../../lib/settings';
import { Help } from '../help/Help';
import { Mark } from '../parts/Icon';
import { Live } from '../parts/Live';
import { Segments } from '../parts/Segments';
import { WorldProvider, type World } from '../state/context';
import { Credits } from './Credits';
import { EveningOptions } from './EveningOptions';
import { ListeningOptions } from './ListeningOptions';
import { Row, Section } from './Row';
import { ShortcutOptions, type ShortcutSource } from './ShortcutOptions';
import { strings } from './strings';
import { useSettings } from './useSettings';

const SECTIONS = ['listening', 'evening', 'look', 'reading', 'privacy', 'shortcuts', 'credits', 'about'] as const;

interface Props {
  world: World;
  store: SettingsStore;
  shortcuts: ShortcutSource;
  version: string;
}

/** One page, one sentence an option; every change is kept at once. */
export function Options({ world, store, shortcuts, version }: Props) {
  const { settings, change, saved } = useSettings(store);
  const { overlay } = world.visit;
  if (overlay.value === 'help') {
    return (
      <WorldProvider value={world}>
        <main class="options-help">
          <Help />
        </main>
      </WorldProvider>
    );
  }
  return (
    <div class="options">
      <nav aria-label={strings.sections}>
        <div class="row options-name">
          <Mark />
          <span class="medium">{t('app.name')}</span>
        </div>
        {SECTIONS.map((id) => (
          <a key={id} href={`#${id}`}>
            {strings[id]}
          </a>
        ))}
        <button type="button" class="help-button" onClick={() => (overlay.value = 'help')}>
          {t('common.helpNow')}
        </button>
      </nav>
      <main>
        <h1 class="voice">{strings.title}</h1>
        <Live text={saved === 'yes' ? strings.saved : ''} />
        {saved === 'no' && <p role="alert">{strings.notSaved}</p>}
        {settings && (
          <>
            <ListeningOptions settings={settings} change={change} />
            <EveningOptions settings={settings} change={change} />
            <Section id="look" title={strings.look}>
              <Row id="appearance" title={strings.appearance} hint={strings.appearanceHint}>
                <Segments
                  label={strings.appearance}
                  options={(['system', 'dark', 'light'] as const).map((value) => ({ value, text: strings[value] }))}
                  value={settings.appearance}
                  onChange={(appearance) => change({ appearance })}
                />
              </Row>
            </Section>
            <Section id="reading" title={strings.reading}>
              <Row id="backend" title={strings.backend} hint={strings.backendHint}>
                <Segments
                  label={strings.backend}
                  options={(['auto', 'webgpu', 'wasm'] as const).map((value) => ({ value, text: strings[value] }))}
                  value={settings.backend}
                  onChange={(backend) => change({ backend })}
                />
              </Row>
            </Section>
          </>
        )}
        <Section id="privacy" title={strings.privacy}>
          <dl class="pairs">
            <div>
              <dt>{strings.words}</dt>
              <dd class="t2">{strings.wordsKept}</dd>
            </div>
            <div>
              <dt>{strings.music}</dt>
              <dd class="t2">{strings.musicKept}</dd>
            </div>
            <div>
              <dt>{strings.sent}</dt>
              <dd class="t2">{strings.nothing}</dd>
            </div>
          </dl>
        </Section>
        <ShortcutOptions source={shortcuts} />
        <Credits />
        <Section id="about" title={strings.about}>
          <div class="option-note">
            <p>{strings.aboutText}</p>
            <p>{strings.notMedical}</p>
            <p class="f13 t2">
              {strings.version} {version}. {strings.licence}
            </p>
          </div>
        </Section>
      </main>
    </div>
  );
}

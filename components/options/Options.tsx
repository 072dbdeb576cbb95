import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { DiaryStore } from '../../lib/diary/store';
import type { SettingsStore } from '../../lib/settings';
import { HelpPage } from '../help/HelpPage';
import { Mark } from '../parts/Icon';
import { Live } from '../parts/Live';
import { Segments } from '../parts/Segments';
import { Way } from '../parts/Way';
import { WorldProvider, type World } from '../state/context';
import { Credits } from './Credits';
import { DataOptions } from './DataOptions';
import { EveningOptions } from './EveningOptions';
import { LanguageRow } from './LanguageRow';
import { LearntOptions } from './LearntOptions';
import { ListeningOptions } from './ListeningOptions';
import { MusicOptions } from './MusicOptions';
import { PrivacyOptions } from './PrivacyOptions';
import { Row, Section } from './Row';
import { ShortcutOptions, type ShortcutSource } from './ShortcutOptions';
import { useCurrent } from './useCurrent';
import { useSettings } from './useSettings';

const SECTIONS = [
  'listening',
  'evening',
  'look',
  'reading',
  'privacy',
  'learnt',
  'music',
  'data',
  'shortcuts',
  'credits',
  'about',
] as const;

interface Props {
  world: World;
  store: SettingsStore;
  diary: DiaryStore;
  shortcuts: ShortcutSource;
  version: string;
}

/** One page, one sentence an option; every change is kept at once. */
export function Options({ world, store, diary, shortcuts, version }: Props) {
  const { settings, change, saved } = useSettings(store);
  const { overlay } = world.visit;
  const current = useCurrent(SECTIONS);
  const pageTitle = t('options.pageTitle');
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  if (overlay.value === 'help') return <HelpPage world={world} />;
  return (
    <div class="options">
      <nav aria-label={t('options.sections')}>
        <div class="row options-name">
          <Mark />
          <span class="medium">{t('app.name')}</span>
        </div>
        {SECTIONS.map((id) => (
          <a key={id} class="tab" href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            {t(`options.${id}`)}
          </a>
        ))}
        <div class="row options-ways">
          <button type="button" class="help-button" onClick={() => (overlay.value = 'help')}>
            {t('common.helpNow')}
          </button>
          <Way icon="diary" name={t('diary.title')} go={world.surroundings.openDiary} />
        </div>
      </nav>
      <main>
        <h1 class="voice">{t('options.title')}</h1>
        <Live text={saved === 'yes' ? t('options.saved') : ''} />
        {saved === 'no' && <p role="alert">{t('options.notSaved')}</p>}
        {settings && (
          <>
            <ListeningOptions settings={settings} change={change} />
            <EveningOptions settings={settings} change={change} />
            <Section id="look" title={t('options.look')}>
              <Row id="appearance" title={t('options.appearance')} hint={t('options.appearanceHint')}>
                <Segments
                  label={t('options.appearance')}
                  options={(['system', 'dark', 'light'] as const).map((value) => ({
                    value,
                    text: t(`options.${value}`),
                  }))}
                  value={settings.appearance}
                  onChange={(appearance) => change({ appearance })}
                />
              </Row>
              <LanguageRow language={settings.language} change={change} />
            </Section>
            <Section id="reading" title={t('options.reading')}>
              <Row id="backend" title={t('options.backend')} hint={t('options.backendHint')}>
                <Segments
                  label={t('options.backend')}
                  options={(['auto', 'webgpu', 'wasm'] as const).map((value) => ({
                    value,
                    text: t(`options.${value}`),
                  }))}
                  value={settings.backend}
                  onChange={(backend) => change({ backend })}
                />
              </Row>
            </Section>
          </>
        )}
        {settings && <PrivacyOptions settings={settings} change={change} />}
        <WorldProvider value={world}>
          <LearntOptions engine={world.engine} />
          <MusicOptions />
          <DataOptions store={diary} />
        </WorldProvider>
        <ShortcutOptions source={shortcuts} />
        <Credits />
        <Section id="about" title={t('options.about')}>
          <div class="option-note">
            <p>{t('options.aboutText')}</p>
            <p>{t('options.notMedical')}</p>
            <p class="f13 t2">{t('options.version', { version })}</p>
          </div>
        </Section>
      </main>
    </div>
  );
}

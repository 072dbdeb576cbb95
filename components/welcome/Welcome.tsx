import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { SettingsStore } from '../../lib/settings';
import { HelpPage } from '../help/HelpPage';
import { useSettings } from '../options/useSettings';
import { Mark } from '../parts/Icon';
import { WorldProvider, type World } from '../state/context';
import { First } from './First';
import { There } from './There';
import { TryIt } from './TryIt';

const STEPS = [First, TryIt, There] as const;

interface Props {
  world: World;
  store: SettingsStore;
  /** The keys that open the check-in, as the browser has them; '' for none. */
  keys: () => Promise<string>;
  /** Closes the page. */
  done: () => void;
}

/** Three short screens after the installation: what it is, a first try with the real thing, and where to find it again. */
export function Welcome({ world, store, keys, done }: Props) {
  const [step, setStep] = useState(0);
  const { settings, change } = useSettings(store);
  const page = useRef<HTMLElement>(null);
  const title = t('welcome.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const go = (to: number) => {
    setStep(to);
    scrollTo(0, 0);
  };
  // The next screen is read out from its heading on; the first one is where the page begins anyway.
  const first = useRef(true);
  useEffect(() => {
    const main = page.current;
    // The check-in has taken the focus by itself: it stays in its field.
    const taken = main?.contains(document.activeElement);
    if (!first.current && !taken) main?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    first.current = false;
  }, [step]);
  const { overlay } = world.visit;
  if (overlay.value === 'help' && STEPS[step] !== TryIt) return <HelpPage world={world} />;
  const Step = STEPS[step] ?? First;
  const last = step === STEPS.length - 1;
  return (
    <WorldProvider value={world}>
      <div class="welcome" data-step={step} style={{ '--at': (step + 0.5) / STEPS.length }}>
        <header class="bar">
          <Mark />
          <span class="f13">{t('app.name')}</span>
          <span class="grow" />
          {STEPS[step] !== TryIt && (
            <button type="button" class="help-button" onClick={() => (overlay.value = 'help')}>
              {t('common.helpNow')}
            </button>
          )}
        </header>
        <main ref={page}>
          <Step settings={settings} change={change} keys={keys} />
        </main>
        <footer>
          <nav aria-label={t('welcome.steps')}>
            {STEPS.map((_, i) => (
              <button
                key={i}
                type="button"
                aria-current={i === step ? 'step' : undefined}
                aria-label={t('progress.step', { n: `${i + 1}`, of: `${STEPS.length}` })}
                onClick={() => go(i)}
              />
            ))}
          </nav>
          <span class="grow" />
          {step > 0 && (
            <button type="button" class="soft" onClick={() => go(step - 1)}>
              {t('common.back')}
            </button>
          )}
          <button
            type="button"
            class={STEPS[step] === TryIt ? 'soft' : 'go'}
            onClick={() => (last ? done() : go(step + 1))}
          >
            {t(last ? 'welcome.done' : 'welcome.next')}
          </button>
        </footer>
      </div>
    </WorldProvider>
  );
}

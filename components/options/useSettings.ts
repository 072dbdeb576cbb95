import { useEffect, useState } from 'preact/hooks';
import { speak } from '../language';
import { applyAppearance, DEFAULT_SETTINGS, keepEarly, type Settings, type SettingsStore } from '../../lib/settings';

export type Change = (some: Partial<Settings>) => void;
export type Saved = 'yes' | 'no' | null;

/** The settings as stored (null until they are read), a way to change them, and whether the last change was kept. */
export function useSettings(store: SettingsStore): { settings: Settings | null; change: Change; saved: Saved } {
  const [settings, set] = useState<Settings | null>(null);
  const [saved, setSaved] = useState<Saved>(null);
  useEffect(() => {
    const take = (settings: Settings) => {
      keepEarly(localStorage, settings);
      applyAppearance(document.documentElement, settings);
      void speak(settings.language, document.documentElement);
      set(settings);
    };
    store.get().then(take, () => set(DEFAULT_SETTINGS));
    return store.onChange(take);
  }, [store]);
  const change: Change = (some) => {
    store.change(some).then(
      (settings) => {
        set(settings);
        setSaved('yes');
      },
      () => setSaved('no'),
    );
  };
  return { settings, change, saved };
}

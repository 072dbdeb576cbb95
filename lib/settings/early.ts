import { readStored, type StoredSettings } from './migrations';
import { SETTINGS_VERSION, type Settings } from './schema';

/**
 * A copy of the settings in localStorage, where they can be read at once: a page must be drawn in the right theme
 * and language from its first frame on.
 */
const KEY = 'emoheal.settings';

export function earlySettings(storage: Pick<Storage, 'getItem'>): Settings {
  try {
    return readStored(JSON.parse(storage.getItem(KEY) ?? 'null'));
  } catch {
    return readStored(null);
  }
}

/** Renews the copy; a full disk leaves the old one. */
export function keepEarly(storage: Pick<Storage, 'setItem'>, values: Settings): void {
  try {
    storage.setItem(KEY, JSON.stringify({ version: SETTINGS_VERSION, values } satisfies StoredSettings));
  } catch (error) {
    console.warn('The settings could not be copied', error);
  }
}

/** Gives a page its theme: a chosen one is written on its root, otherwise the system's holds. */
export function applyAppearance(root: HTMLElement, { appearance }: Pick<Settings, 'appearance'>): void {
  if (appearance === 'system') delete root.dataset.theme;
  else root.dataset.theme = appearance;
}

/** Calls back when another page has changed the settings. */
export function onEarlyChange(changed: () => void): void {
  addEventListener('storage', ({ key }) => key === KEY && changed());
}

/** The same for as long as the page is open: now, and whenever it is changed in another page. */
export function followAppearance(root: HTMLElement, storage: Storage): void {
  const now = () => applyAppearance(root, earlySettings(storage));
  onEarlyChange(now);
  now();
}

import { turns } from '../values';
import { readStored, type StoredSettings } from './migrations';
import { parseSettings, SETTINGS_VERSION, type Settings } from './schema';

/** The part of a storage area that settings need; chrome.storage.local fits through browser.ts. */
export interface SettingsStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Calls back with the new value whenever the key changes, in any page; gives a function that ends it. */
  onChanged(key: string, changed: (value: unknown) => void): () => void;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  /** Changes some values (a reminder is given whole) and answers with all of them as stored. */
  change(some: Partial<Settings>): Promise<Settings>;
  /** Calls back after each change, wherever it was made. */
  onChange(changed: (settings: Settings) => void): () => void;
}

export const SETTINGS_KEY = 'settings';

export function settingsStore(storage: SettingsStorage): SettingsStore {
  /** Changes wait for one another, so that two in one breath both stay. */
  const inTurn = turns();
  const get = async () => readStored(await storage.get(SETTINGS_KEY));
  return {
    get,
    change(some) {
      return inTurn(async () => {
        const settings = parseSettings({ ...(await get()), ...some });
        const stored: StoredSettings = { version: SETTINGS_VERSION, values: settings };
        await storage.set(SETTINGS_KEY, stored);
        return settings;
      });
    },
    onChange: (changed) => storage.onChanged(SETTINGS_KEY, (value) => changed(readStored(value))),
  };
}

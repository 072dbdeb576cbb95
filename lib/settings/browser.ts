import { type SettingsStorage, settingsStore } from './store';

/** chrome.storage.local as settings storage. Listeners are registered in the turn of the call. */
const local: SettingsStorage = {
  get: async (key) => (await chrome.storage.local.get(key))[key],
  set: (key, value) => chrome.storage.local.set({ [key]: value }),
  onChanged(key, changed) {
    const listen = (changes: Record<string, chrome.storage.StorageChange>) => {
      if (key in changes) changed(changes[key]?.newValue);
    };
    chrome.storage.local.onChanged.addListener(listen);
    return () => chrome.storage.local.onChanged.removeListener(listen);
  },
};

/** The settings of this browser profile. Not in the offscreen document, which has no storage: hand values over. */
export const settings = settingsStore(local);

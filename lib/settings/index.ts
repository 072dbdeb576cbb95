export { applyAppearance, earlySettings, followAppearance, keepEarly, onEarlyChange } from './early';
export { DEFAULT_SETTINGS, parseSettings, type Reminder, type Settings, WORDING_LIMIT } from './schema';
export { SETTINGS_KEY, type SettingsStorage, type SettingsStore, settingsStore } from './store';

import { parseSettings, SETTINGS_VERSION, type Settings } from './schema';

/** What lies in storage: the version it was written by, and its values. */
export interface StoredSettings {
  version: number;
  values: unknown;
}

type Values = Record<string, unknown>;

/** `MIGRATIONS[n]` brings values of version n to version n + 1. A version, once released, keeps its migration for good. */
export type Migrations = Readonly<Record<number, (values: Values) => Values>>;

export const MIGRATIONS: Migrations = {};

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Stored settings of any version as current ones. What was written by a newer version (after a downgrade) keeps the
 * fields that are still understood. Nothing is thrown.
 */
export function readStored(stored: unknown, migrations = MIGRATIONS, current = SETTINGS_VERSION): Settings {
  if (!isObject(stored) || !isObject(stored.values)) return parseSettings({});
  let values = stored.values;
  const version = Number.isInteger(stored.version) ? (stored.version as number) : current;
  for (let n = version; n < current; n++) {
    const migrate = migrations[n];
    if (!migrate) return parseSettings({});
    try {
      values = migrate(values);
    } catch {
      return parseSettings({});
    }
  }
  return parseSettings(values);
}

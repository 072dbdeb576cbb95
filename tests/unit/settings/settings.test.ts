import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readStored } from '../../../lib/settings/migrations';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION } from '../../../lib/settings/schema';
import { SETTINGS_KEY, type SettingsStorage, settingsStore } from '../../../lib/settings/store';
import { NO_BEDS } from '../../../lib/values';
import v1 from './v1.json' with { type: 'json' };

/** Version 1 as it is read now: what was added since, without a new version, has its default. */
const today = { language: 'auto', ceiling: 1, beds: NO_BEDS, ...v1.values };

/** A storage area in memory that answers later, as the real one does. */
function memory(stored: Record<string, unknown> = {}) {
  const listeners = new Set<(key: string, value: unknown) => void>();
  const storage: SettingsStorage = {
    get: async (key) => structuredClone(stored[key]),
    set: async (key, value) => {
      stored[key] = structuredClone(value);
      for (const listen of listeners) listen(key, value);
    },
    onChanged: (key, changed) => {
      const listen = (which: string, value: unknown) => which === key && changed(value);
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
  return { storage, stored };
}

describe('reading', () => {
  test('nothing stored gives the defaults: the reminder is off', () => {
    expect(readStored(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.reminder.on).toBe(false);
    expect(DEFAULT_SETTINGS).toMatchObject({ intention: 'hour', minutes: 20, backend: 'auto', appearance: 'system' });
  });

  test('settings written by version 1 are read as they were meant', () => {
    expect(readStored(v1)).toEqual(today);
  });

  test('a spoilt field costs that field alone, inside the reminder too', () => {
    const spoilt = {
      ...v1.values,
      volume: 'loud',
      beds: { rain: 0.4, wind: 'strong', snow: 1 },
      minutes: 9,
      reminder: { ...v1.values.reminder, time: '25:00', days: [true] },
    };
    expect(readStored({ version: 1, values: spoilt })).toEqual({
      ...today,
      volume: DEFAULT_SETTINGS.volume,
      beds: { ...NO_BEDS, rain: 0.4 },
      minutes: 20,
      reminder: { ...v1.values.reminder, time: '22:30', days: DEFAULT_SETTINGS.reminder.days },
    });
  });

  test('what a newer version wrote keeps the fields that are understood', () => {
    const newer = { version: SETTINGS_VERSION + 3, values: { ...v1.values, brandNew: 1 } };
    expect(readStored(newer)).toEqual(today);
  });

  test('anything at all can lie in storage', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (values, reminder) => {
        for (const stored of [values, { version: 1, values }, { version: 1, values: { reminder, volume: values } }]) {
          const settings = readStored(stored);
          expect(settings).toEqual(parseSettings(settings));
        }
      }),
    );
  });

  test('defaults cannot be changed by whoever got them', () => {
    parseSettings({}).reminder.days[0] = false;
    expect(parseSettings({}).reminder.days[0]).toBe(true);
  });
});

describe('migrations', () => {
  const chain = {
    [SETTINGS_VERSION - 2]: ({ loudness, ...rest }: Record<string, unknown>) => ({ ...rest, percent: loudness }),
    [SETTINGS_VERSION - 1]: ({ percent, ...rest }: Record<string, unknown>) => ({
      ...rest,
      volume: Number(percent) / 100,
    }),
  };

  test('run in order, each from its own version on', () => {
    const two = { version: SETTINGS_VERSION - 2, values: { loudness: 30, minutes: 45 } };
    const one = { version: SETTINGS_VERSION - 1, values: { percent: 60 } };
    expect(readStored(two, chain)).toMatchObject({ volume: 0.3, minutes: 45 });
    expect(readStored(one, chain)).toMatchObject({ volume: 0.6 });
  });

  test('a missing or failing migration gives the defaults', () => {
    const failing = {
      [SETTINGS_VERSION - 1]: () => {
        throw new Error('no');
      },
    };
    const old = { version: SETTINGS_VERSION - 1, values: { minutes: 45 } };
    expect(readStored(old, {})).toEqual(DEFAULT_SETTINGS);
    expect(readStored(old, failing)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('store', () => {
  test('a change is kept with its version and told to everyone', async () => {
    const { storage, stored } = memory();
    const store = settingsStore(storage);
    const heard = vi.fn();
    const end = store.onChange(heard);
    await store.change({ minutes: 30 });
    expect(stored[SETTINGS_KEY]).toMatchObject({ version: SETTINGS_VERSION, values: { minutes: 30 } });
    expect(heard).toHaveBeenCalledExactlyOnceWith(await store.get());
    end();
    await store.change({ minutes: 40 });
    expect(heard).toHaveBeenCalledOnce();
  });

  test('two changes in one breath both stay', async () => {
    const store = settingsStore(memory().storage);
    await Promise.all([store.change({ minutes: 30 }), store.change({ appearance: 'dark' })]);
    expect(await store.get()).toMatchObject({ minutes: 30, appearance: 'dark' });
  });

  test('a write that fails is told to its caller and does not stop the next', async () => {
    const { storage } = memory();
    const set = vi.spyOn(storage, 'set').mockRejectedValueOnce(new Error('quota'));
    const store = settingsStore(storage);
    await expect(store.change({ minutes: 30 })).rejects.toThrow('quota');
    await store.change({ minutes: 50 });
    expect(set).toHaveBeenCalledTimes(2);
    expect((await store.get()).minutes).toBe(50);
  });
});

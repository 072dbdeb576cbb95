import { describe, expect, test, vi } from 'vitest';
import { applyAppearance, DEFAULT_SETTINGS, earlySettings, keepEarly } from '../../../lib/settings';

/** localStorage in memory. */
function storage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

describe('the copy that can be read at once', () => {
  test('says what was kept; spoilt or missing, the defaults', () => {
    const local = storage();
    expect(earlySettings(local)).toEqual(DEFAULT_SETTINGS);
    const changed = { ...DEFAULT_SETTINGS, appearance: 'light', minutes: 45 } as const;
    keepEarly(local, changed);
    expect(earlySettings(local)).toEqual(changed);
    for (const key of Object.keys(local.kept)) local.kept[key] = '{"half';
    expect(earlySettings(local)).toEqual(DEFAULT_SETTINGS);
  });

  test('a full disk stops nothing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => keepEarly(full, DEFAULT_SETTINGS)).not.toThrow();
  });

  test('a chosen theme is written on the page, the system’s leaves it free', () => {
    const root = { dataset: {} } as HTMLElement;
    applyAppearance(root, { appearance: 'light' });
    expect(root.dataset.theme).toBe('light');
    applyAppearance(root, { appearance: 'system' });
    expect(root.dataset).not.toHaveProperty('theme');
  });
});

import type { Page } from 'puppeteer';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import { SETTINGS_VERSION } from '../../lib/settings/schema';

/** A way a page can look: what the person has set, and what their system asks for. */
export interface Look {
  name: 'dark' | 'light' | 'forced' | 'arabic' | 'narrow' | 'large';
  settings?: Partial<Settings>;
  forced?: boolean;
  /** CSS pixels instead of the page's usual width, where the page can be that narrow. */
  width?: number;
  /** Size of text, percent. */
  text?: number;
}

export const LOOKS: readonly Look[] = [
  { name: 'dark' },
  { name: 'light', settings: { appearance: 'light' } },
  { name: 'forced', forced: true },
  { name: 'arabic', settings: { language: 'ar' } },
  { name: 'narrow', width: 320 },
  { name: 'large', text: 200 },
];

/** Dresses a page of the extension: settings are really set, the system's wishes emulated. Reloads it. */
export async function dress(page: Page, look: Look, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, width: look.width ?? size.width, deviceScaleFactor: 1 });
  const features = [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
  ];
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  const values = { ...DEFAULT_SETTINGS, appearance: 'dark' as const, language: 'en' as const, ...look.settings };
  await page.evaluate(
    async (settings, text) => {
      localStorage.setItem('emoheal.settings', JSON.stringify(settings));
      const now = (await chrome.storage.local.get('settings')).settings as { values?: object } | undefined;
      const { appearance, language } = settings.values;
      await chrome.storage.local.set({
        settings: { ...settings, values: { ...settings.values, ...now?.values, appearance, language } },
      });
      sessionStorage.setItem('text', String(text));
    },
    { version: SETTINGS_VERSION, values },
    look.text ?? 100,
  );
  await page.reload();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = `${sessionStorage.getItem('text')}%`;
    // A real page has its text size before it is drawn.
    dispatchEvent(new Event('resize'));
  });
}

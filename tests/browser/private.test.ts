import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../helpers/extension';
import { answered, listen, RoadPage, rowsOf, snapshotOf, sounds } from '../helpers/pages';

const DIARY = ['checkins', 'journeys', 'ratings', 'plays', 'lessons', 'favourites'] as const;

/** A private window of the real browser beside a usual one, each with an engine of its own ("incognito": "split"). */
describe('a private window', () => {
  let extension: Extension;
  let usual: Page;
  let engine: Page;
  beforeAll(async () => {
    extension = await Extension.launch({ privateToo: true });
    usual = await extension.tab('popup.html');
    engine = await extension.offscreen();
    await answered(usual, 'choose', {
      text: 'words of the usual window',
      intention: 'calm',
      minutes: 20,
      emotions: ['joy'],
    });
    await new RoadPage(usual).screen('reading');
  });
  afterAll(() => extension?.close());

  /** The page with the same address in the other window. */
  async function other(page: Page): Promise<Page> {
    const own = page.target();
    const found = await extension.browser.waitForTarget(
      (target) => target !== own && target.type() === own.type() && target.url() === own.url(),
      { timeout: 60_000 },
    );
    return found.asPage();
  }

  const kept = async () => ({
    rows: await rowsOf(usual, ...DIARY),
    local: await usual.evaluate(() => chrome.storage.local.get<Record<string, unknown>>(null)),
    marks: await usual.evaluate(() => ({ ...localStorage })),
  });

  it('reads and plays as everywhere, and nothing of it is written down, there or here', async () => {
    const before = await kept();
    expect(before.rows.checkins).toHaveLength(1);
    const address = extension.url('popup.html');
    await usual.evaluate((url) => chrome.windows.create({ url, incognito: true }).then(() => undefined), address);
    const page = await other(usual);
    expect(await page.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
    const hidden = await other(engine);
    await hidden.waitForFunction(() => 'emoheal' in globalThis, { polling: 100 });

    const road = new RoadPage(page);
    // What is at hand in the other window is not known here.
    await road.screen('checkin');
    await page.bringToFront();
    await road.checkIn('I am so nervous about tomorrow, and nobody may know');
    await listen(hidden);
    await road.press('Enter');
    await sounds(hidden);
    const { evening, item } = await snapshotOf(hidden);
    expect(evening?.reading.source).toBe('model');
    const piece = evening?.sequence.items[item ?? -1]?.piece ?? '';
    await answered(page, 'like', { piece, liked: true });
    await answered(page, 'volume', { volume: 0.31 });
    await answered(page, 'skip', null);
    await answered(page, 'stop', null);
    await answered(page, 'reflect', { evening: evening?.id ?? '', mood: 4, note: 'nobody may know' });

    const there = await rowsOf(page, ...DIARY);
    expect(Object.values(there).flat()).toEqual([]);
    expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain('nobody may know');
    expect(await kept()).toEqual(before);
    expect((await snapshotOf(engine)).evening?.checkIn.text).toBe('words of the usual window');
  });
});

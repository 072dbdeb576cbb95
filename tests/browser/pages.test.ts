import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { Extension } from '../helpers/extension';
import { RoadPage, snapshotOf, until } from '../helpers/pages';

/** The first minutes with the extension: the welcome page that an installation opens, and the journey over a whole tab. */
describe('a new installation', () => {
  let extension: Extension;
  let welcome: Page;

  beforeAll(async () => {
    extension = await Extension.launch({ welcome: true });
    const target = await extension.browser.waitForTarget((t) => t.url() === extension.url('welcome.html'));
    welcome = await target.asPage();
  });
  afterAll(() => extension?.close());

  const shows = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 30_000 }, text);

  it('is welcomed, and can try the real thing right there, by keyboard alone', async () => {
    await welcome.bringToFront();
    await shows(welcome, 'For evenings with a full head.');
    const road = new RoadPage(welcome);
    await road.tabTo('footer .go');
    await road.press('Enter');
    await road.checkIn("I can't sleep, I'm so nervous about tomorrow's interview");
    const offscreen = await extension.offscreen();
    expect((await snapshotOf(offscreen)).evening?.reading.emotions.map(({ emotion }) => emotion)).toContain(
      'nervousness',
    );
    await road.press('Enter');
    await until(offscreen, ({ state }) => state === 'playing', 30);
  });

  it('says where to find it again, and closes', async () => {
    await welcome.locator('footer ::-p-text(Next)').click();
    await shows(welcome, 'There when you need it.');
    await welcome.locator('footer .go').click();
    await expect.poll(() => welcome.isClosed(), { timeout: 10_000 }).toBe(true);
  });

  it('fills a tab with the journey; controls leave and come back, the meter stays', async () => {
    const journey = await extension.tab('journey.html');
    await journey.waitForSelector('.journey-full .round', { timeout: 30_000 });
    const opacity = () =>
      journey.evaluate(() =>
        ['.journey-controls', '.horizon'].map((one) => Number(getComputedStyle(document.querySelector(one)!).opacity)),
      );
    await journey.waitForFunction(
      () => getComputedStyle(document.querySelector('.journey-controls')!).opacity === '0',
      { timeout: 30_000 },
    );
    expect((await opacity())[1]).toBeGreaterThan(0.5);
    await journey.keyboard.press('Space');
    await until(await extension.offscreen(), ({ state }) => state === 'paused');
    await journey.waitForFunction(() => getComputedStyle(document.querySelector('.journey-controls')!).opacity === '1');

    await journey.locator('button[aria-label="Breathe along"]').click();
    const breath = await journey.waitForSelector('.breath .ring');
    expect(await breath?.evaluate((ring) => getComputedStyle(ring).animationDuration)).toBe('10s');
    await journey.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await breath?.evaluate((ring) => getComputedStyle(ring).animationName)).toBe('none');
  });
});

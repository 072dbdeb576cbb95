import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/messaging';
import type { Extension } from '../helpers/extension';
import { RoadPage, rowsOf, snapshotOf, until } from '../helpers/pages';
import { openRoad } from '../helpers/road';

/** A whole evening without a mouse, from the point in the plane to the last answer, and the options after it. */
describe('an evening without a mouse', () => {
  let extension: Extension;
  let offscreen: Page;
  let road: RoadPage;

  beforeAll(async () => {
    ({ extension, road, offscreen } = await openRoad());
  });
  afterAll(() => extension?.close());

  const key = (name: 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | '4' | '5') => road.page.keyboard.press(name);

  it('the light moves with the arrows, and says where it is', async () => {
    await road.screen('checkin');
    await road.tabTo('.about .link');
    await road.press('Enter');
    await road.screen('point');
    await road.tabTo('.lamp');
    const said = () => road.page.$eval('.lamp', (lamp) => lamp.getAttribute('aria-valuetext'));
    const before = await said();
    for (let presses = 0; presses < 14; presses += 1) await key('ArrowDown');
    expect(await said()).not.toBe(before);
  });

  it('words are searched, picked, and put right', async () => {
    await road.tabTo('.to-words');
    await road.press('Enter');
    await road.screen('words');
    await road.tabTo('input[type="search"]');
    await road.page.keyboard.type('grief');
    await road.tabTo('.word');
    await road.press('Enter');
    await road.tabTo('.go');
    await road.press('Enter');
    await road.screen('reading');
    const felt = ({ evening }: Snapshot) => evening?.reading.emotions.map(({ emotion }) => emotion) ?? [];
    expect(felt(await snapshotOf(offscreen))).toEqual(['grief']);
    await road.tabTo('.emotion');
    await road.press('Enter');
    await road.tabTo('.near-words .chip');
    await road.press('Enter');
    await until(offscreen, (now) => felt(now).length === 1 && !felt(now).includes('grief'));
  });

  it('begins, plays longer, softer, and can be kept from ending', async () => {
    await road.tabTo('.go');
    await road.press('Enter');
    const { evening, volume } = await until(offscreen, ({ state }) => state === 'playing', 60);
    await road.screen('player');
    await road.tabTo('.volume .slider');
    await key('ArrowLeft');
    await until(offscreen, (now) => now.volume < volume);
    await road.tabTo('.acts button:nth-child(2)');
    await road.press('Enter');
    const long = evening?.journey.duration ?? 0;
    await until(offscreen, (now) => (now.evening?.journey.duration ?? 0) > long + 500);
    await road.tabTo('.acts button:nth-child(3)');
    await road.press('Enter');
    // The same button now keeps the music playing, once the page has heard of it.
    await road.page.waitForSelector('[data-state="ending"]');
    await road.press('Enter');
    await until(offscreen, ({ state }) => state === 'playing');
  });

  it('fills a tab from the popup, where one breathes along', async () => {
    const opened = extension.browser.waitForTarget((target) => target.url() === extension.url('journey.html'));
    await road.tabTo('[aria-label="Full screen"]');
    // The popup is gone before the key is up.
    await road.page.keyboard.down('Enter');
    road = new RoadPage(await (await opened).asPage());
    await road.screen('player');
    await road.tabTo('[aria-label="Breathe along"]');
    await road.press('Enter');
    await road.page.waitForSelector('.breath');
  });

  it('ends, and both questions are answered with figures', async () => {
    await road.tabTo('.round');
    await road.press('Enter');
    await until(offscreen, ({ state }) => state === 'paused');
    await road.tabTo('.acts button:nth-child(3)');
    await road.press('Enter');
    await road.screen('end');
    await road.tabTo('.above input[type="radio"]');
    await key('4');
    await road.tabTo('.below input[type="radio"]');
    await key('5');
    await road.tabTo('.add-line');
    await road.press('Enter');
    await road.page.waitForFunction(() => document.activeElement?.matches('.note'));
    await road.page.keyboard.type('The slow one at the end');
    await road.press('Enter');
    await road.screen('checkin');
    const { ratings } = await rowsOf(offscreen, 'ratings');
    expect(ratings).toMatchObject([{ mood: 4, felt: 5, note: 'The slow one at the end' }]);
  });

  it('the options speak another language at once, and lead to the diary', async () => {
    road = new RoadPage(await extension.tab('options.html'));
    await road.tabTo('select[aria-labelledby="language"]');
    await road.page.keyboard.type('Deutsch');
    await road.page.waitForFunction(() => document.documentElement.lang === 'de', { timeout: 30_000 });
    const opened = extension.browser.waitForTarget((target) => target.url() === extension.url('diary.html'));
    await road.tabTo('.options-ways .icon-button');
    await road.press('Enter');
    const diary = await (await opened).asPage();
    await diary.waitForFunction(() => document.querySelector('.entry-ways'));
    expect(await diary.evaluate(() => document.documentElement.lang)).toBe('de');
  });
});

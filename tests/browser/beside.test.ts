import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/messaging';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import { SETTINGS_VERSION } from '../../lib/settings/schema';
import type { Extension } from '../helpers/extension';
import { RoadPage, snapshotOf, sounds, listen, until } from '../helpers/pages';
import { openRoad } from '../helpers/road';

/** From the popup to the real side panel and what can be done there, by keyboard alone. */
describe('by keyboard alone', () => {
  let extension: Extension;
  let offscreen: Page;
  let road: RoadPage;

  beforeAll(async () => {
    ({ extension, road, offscreen } = await openRoad());
  });
  afterAll(() => extension?.close());

  it('the draft survives closing the popup', async () => {
    await road.write('so much to do');
    await road.page.close();
    road = new RoadPage(await extension.popup());
    await road.screen('checkin');
    expect(await road.page.$eval('textarea', ({ value }) => value)).toBe('so much to do');
    await road.write(' ');
  });

  it('a face instead of words is a check-in', async () => {
    await road.tabTo('[role="toolbar"] button');
    await road.page.keyboard.press('ArrowLeft');
    await road.press('Enter');
    await road.screen('reading');
    const { evening } = await snapshotOf(offscreen);
    expect(evening?.reading.source).toBe('hand');
    expect(evening?.journey.felt.affect.valence).toBeLessThan(0);
  });

  it('Begin plays, and the panel opens beside the page', async () => {
    await listen(offscreen);
    await road.page.waitForFunction(() => document.activeElement?.matches('.go'));
    await road.press('Enter');
    await sounds(offscreen);
    road = new RoadPage(await extension.panel(road));
    await road.screen('player');
  });

  it('the heart likes what sounds; "not this" lets it go, and one press brings it back as it was', async () => {
    const piece = ({ evening, item }: Snapshot) => evening?.sequence.items[item ?? -1]?.piece;
    const first = await snapshotOf(offscreen);
    await road.tabTo('.opinion .heart');
    await road.press('Enter');
    await until(offscreen, ({ liked }) => liked === true);
    await road.page.waitForSelector('.opinion .heart[aria-pressed="true"]');
    await road.tabTo('.opinion .not-this');
    await road.press('Enter');
    await until(offscreen, (now) => now.aside !== null && piece(now) !== piece(first), 60);
    const { title } = first.evening?.sequence.items[first.item ?? -1] ?? { title: 'nothing' };
    await road.page.waitForFunction(
      (wanted) => document.querySelector('.aside[role="status"]')?.textContent?.includes(wanted),
      {},
      title,
    );
    await road.tabTo('.aside .link');
    await road.press('Enter');
    await until(offscreen, (now) => now.liked === true && piece(now) === piece(first), 60);
  });

  it('a bed is mixed in with the arrow keys', async () => {
    await road.tabTo('.bed .slider');
    for (let presses = 0; presses < 12; presses += 1) await road.page.keyboard.press('ArrowRight');
    const { beds } = await until(offscreen, ({ beds }) => beds.rain >= 0.12);
    expect(beds.rain).toBeCloseTo(0.12, 5);
    await road.press('Tab');
    await road.page.keyboard.press('ArrowRight');
    const both = await until(offscreen, ({ beds }) => beds.wind > 0);
    expect(both.beds.rain).toBeCloseTo(0.12, 5);
    // How they lie is how they are the next evening.
    await road.page.waitForFunction(
      async () => {
        const { values } = (await chrome.storage.local.get('settings')).settings as { values: Settings };
        return values.beds.wind > 0 && Math.abs(values.beds.rain - 0.12) < 0.001;
      },
      { polling: 200 },
    );
  });

  it('"I feel different now" takes a sentence, and the way goes on from where it is', async () => {
    const before = await snapshotOf(offscreen);
    await road.tabTo('.panel-reading > .soft');
    await road.press('Enter');
    await road.screen('different');
    await road.page.waitForFunction(() => document.activeElement?.matches('textarea'));
    // Neither help, nor another way of saying it, nor words that cannot be read take away what is written.
    const written = () => road.page.$eval('textarea', ({ value }) => value);
    await road.page.keyboard.type('??? 123');
    await road.click('Help now');
    await road.screen('help');
    await road.click('Back to my words');
    await road.screen('different');
    expect(await written()).toBe('??? 123');
    await road.click('Pick words');
    await road.screen('words');
    await road.press('Escape');
    await road.screen('player');
    await road.tabTo('.panel-reading > .soft');
    await road.press('Enter');
    await road.screen('different');
    await road.page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await road.press('Enter');
    await road.page.waitForFunction(() => document.querySelector('.plan')?.textContent?.includes('pick the words'));
    expect([await road.screen('different'), await written()]).toEqual(['different', '??? 123']);
    await road.page.$eval('textarea', (field) => field.select());
    await road.page.keyboard.type('I am so grateful, I feel loved now');
    await road.press('Enter');
    await road.screen('player');
    const after = await until(offscreen, ({ evening }) => evening?.reading.source === 'model');
    expect(after.evening?.id).toBe(before.evening?.id);
    expect(after.state).toBe('playing');
    expect(after.evening?.journey.felt.affect.valence).toBeGreaterThan(0);
    const [was, now] = [before, after].map(({ evening }) => evening?.sequence.items[0]?.piece);
    expect(now).toBe(was);
  });

  it('why this music is one line until it is asked, and then says it in the language of the page', async () => {
    await road.tabTo('.part.fold > summary');
    expect(await road.page.$('.equation')).toBeNull();
    // Here Space opens; it does not pause.
    await road.press('Space');
    const claim = async () => {
      const found = await road.page.waitForSelector('[data-testid="evidence"] .claim');
      return found?.evaluate((element) => element.textContent);
    };
    expect(await claim()).toMatch(/ (is heard as|asks? for) /);
    await road.tabTo('.fold.inner > summary');
    await road.press('Enter');
    await road.page.waitForSelector('[data-testid="walk"] path');
    // As the options page does it: a page hears of what another page kept.
    const german = { version: SETTINGS_VERSION, values: { ...DEFAULT_SETTINGS, language: 'de' } };
    await offscreen.evaluate((kept) => localStorage.setItem('emoheal.settings', kept), JSON.stringify(german));
    await road.page.waitForFunction(() => /klingt|brauch/.test(document.querySelector('.claim')?.textContent ?? ''));
    const titles = await road.page.$$eval('.walk title', (all) => all.map((title) => title.textContent ?? ''));
    for (const title of titles) expect(title).not.toMatch(/ (is|are|asks?|Design|choice) /);
  });

  it('a skip while paused shows what comes next and stays paused; ten minutes more is one press after the other', async () => {
    const title = () => road.page.$eval('[data-testid="title"]', ({ textContent }) => textContent);
    await road.page.click('.dock .round');
    await until(offscreen, ({ state }) => state === 'paused');
    const before = [await title(), (await snapshotOf(offscreen)).evening?.journey.duration ?? 0] as const;
    await road.page.click('.dock .acts button:first-child');
    await road.page.waitForFunction(
      (was) => document.querySelector('[data-testid="title"]')?.textContent !== was,
      { timeout: 60_000 },
      before[0],
    );
    expect((await snapshotOf(offscreen)).state).toBe('paused');
    await road.page.$eval('.dock .acts button:nth-child(2)', (more) => {
      for (let presses = 0; presses < 12; presses += 1) (more as HTMLElement).click();
    });
    await road.page.waitForSelector('.dock .acts button:nth-child(2)[aria-busy="false"]');
    expect((await snapshotOf(offscreen)).evening?.journey.duration).toBe(before[1] + 600);
    // And one press too many is taken back.
    await road.page.locator('.aside .link').click();
    await until(offscreen, ({ evening }) => evening?.journey.duration === before[1], 60);
    await listen(offscreen);
    await road.page.click('.dock .round');
    await sounds(offscreen);
    expect((await snapshotOf(offscreen)).state).toBe('playing');
  });

  it('why this piece opens with its parts', async () => {
    await road.tabTo('.piece-why summary');
    await road.press('Enter');
    await road.page.waitForSelector('.piece-why[open] dl .total');
    expect((await snapshotOf(offscreen)).state).toBe('playing');
  });

  it('Space pauses where nothing else wants it, and Escape leaves help, not the music', async () => {
    await road.tabTo('.help-button');
    await road.press('Enter');
    await road.screen('help');
    await road.press('Escape');
    await road.screen('player');
    expect((await snapshotOf(offscreen)).state).toBe('playing');
    await road.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await road.press('Space');
    await until(offscreen, ({ state }) => state === 'paused');
  });
});

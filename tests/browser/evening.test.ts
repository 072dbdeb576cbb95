import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, type Extension } from '../helpers/extension';
import type { Snapshot } from '../../lib/messaging';
import { type Diagnostics, heard, listen, RoadPage, rowsOf, snapshotOf, sounds, until } from '../helpers/pages';
import { openRoad } from '../helpers/road';
import { Wire } from '../helpers/wire';

/** One evening in a real Chromium, from the toolbar icon to the last question, with everything that goes out watched. */
describe('an evening', () => {
  let extension: Extension;
  let wire: Wire;
  let offscreen: Page;
  let road: RoadPage;

  beforeAll(async () => {
    wire = await Wire.tap();
    ({ extension, road, offscreen } = await openRoad({ args: wire.args }));
  });
  afterAll(async () => {
    await extension?.close();
    await wire?.close();
  });

  it('is read from a sentence typed in the popup, by keyboard alone', async () => {
    await road.checkIn("I can't sleep, I'm so nervous about tomorrow's interview");
    const { evening, state } = await snapshotOf(offscreen);
    expect(state).toBe('idle');
    expect(evening?.reading.source).toBe('model');
    expect(evening?.reading.emotions.map(({ emotion }) => emotion)).toContain('nervousness');
    for (const { emotion } of evening?.reading.emotions ?? []) expect(await road.text()).toContain(emotion);
  });

  it('sounds after Enter, and goes on for two minutes through a closed popup, another tab and a killed worker', async () => {
    await listen(offscreen);
    await road.press('Enter');
    await road.screen('player');
    await sounds(offscreen);

    await road.page.close();
    await (await extension.browser.newPage()).goto('about:blank');
    await extension.killWorker();
    await new Promise((resolve) => setTimeout(resolve, 120_000));

    const { longestSilence, underruns, underrunsBefore, readings } = await heard(offscreen);
    expect(readings).toBeGreaterThan(2000);
    expect(longestSilence).toBeLessThan(1.5);
    expect(underruns).toBe(underrunsBefore);
    const { state, position } = await snapshotOf(offscreen);
    expect(state).toBe('playing');
    expect(position).toBeGreaterThan(115);
  });

  it('is found again by a popup that opens late, with a worker that was started anew', async () => {
    road = new RoadPage(await extension.popup());
    await road.screen('player');
    const { evening, item } = await snapshotOf(offscreen);
    const title = evening?.sequence.items[item ?? -1]?.title ?? 'no title';
    expect(await road.text()).toContain(title);
  });

  it('pauses and goes on where it was', async () => {
    await road.click('Pause');
    const paused = await until(offscreen, ({ state }) => state === 'paused');
    await offscreen.evaluate(async () => {
      const stage = await (globalThis as unknown as Diagnostics).emoheal.stage();
      while (stage.running) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await road.click('Play');
    const on = await until(offscreen, ({ state, position }) => state === 'playing' && position > paused.position + 1);
    expect(on.position).toBeLessThan(paused.position + 5);
  });

  it('is put right by a tap in the side panel, and planned again at once, without silence', async () => {
    await listen(offscreen);
    const before = await snapshotOf(offscreen);
    const wrong = before.evening?.reading.emotions[0]?.emotion ?? '';
    road = new RoadPage(await extension.panel(road));
    await road.screen('player');
    const closer = await road.correct(wrong);
    const after = await until(offscreen, ({ evening }) => evening?.reading.source === 'corrected');
    const emotions = after.evening?.reading.emotions.map(({ emotion }) => emotion);
    expect(emotions).toContain(closer);
    expect(emotions).not.toContain(wrong);
    expect(after.evening?.journey.waypoints).not.toEqual(before.evening?.journey.waypoints);
    expect(after.evening?.sequence.items[0]?.piece).toBe(before.evening?.sequence.items[0]?.piece);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    expect((await heard(offscreen)).longestSilence).toBeLessThan(1.5);
  });

  it('skips to another piece within ten seconds, without silence', async () => {
    await listen(offscreen);
    const before = await snapshotOf(offscreen);
    const piece = ({ evening, item }: Snapshot) => evening?.sequence.items[item ?? -1]?.piece;
    await road.click('Skip');
    await until(offscreen, (now) => piece(now) !== undefined && piece(now) !== piece(before), 10);
    expect((await heard(offscreen)).longestSilence).toBeLessThan(1.5);
  });

  it('ends softly, and any button brings it back', async () => {
    await road.click('End softly');
    const { silentAt, position } = await until(offscreen, ({ state }) => state === 'ending');
    expect((silentAt ?? 0) - position).toBeGreaterThan(80);
    await road.click('Keep playing');
    await until(offscreen, ({ state }) => state === 'playing');
  });

  it('asks two questions afterwards and keeps the answers', async () => {
    await road.click('Pause');
    await until(offscreen, ({ state }) => state === 'paused');
    await road.click('End softly');
    await road.screen('end');
    await road.click('a bit better', 'radio');
    await road.click('exactly', 'radio');
    await road.page.locator('button.go ::-p-text(Keep)').click();
    await road.screen('checkin');
    const { evening } = await snapshotOf(offscreen);
    const { ratings } = await rowsOf(offscreen, 'ratings');
    expect(ratings).toMatchObject([{ evening: evening?.id, mood: 4, felt: 5 }]);
  });

  it('sent nothing out of the machine, from no page that there is, and would have been caught', async () => {
    const pages = readdirSync(BUILT).filter((file) => file.endsWith('.html') && file !== 'offscreen.html');
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const page = await extension.tab(path);
      await page.waitForSelector('h1, h2', { timeout: 60_000 });
      await page.close();
    }
    expect(wire.requests).toEqual([]);
    const page = await extension.browser.newPage();
    await page.goto('http://example.invalid/planted').catch(() => undefined);
    expect(wire.requests.join()).toContain('example.invalid/planted');
  });
});

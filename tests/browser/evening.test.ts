import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../helpers/extension';
import { type Diagnostics, heard, listen, RoadPage, snapshotOf, sounds } from '../helpers/pages';
import { Wire } from '../helpers/wire';

/** One evening in a real Chromium, from the toolbar icon to the last question, with everything that goes out watched. */
describe('an evening', () => {
  let extension: Extension;
  let wire: Wire;
  let offscreen: Page;
  let road: RoadPage;

  beforeAll(async () => {
    wire = await Wire.tap();
    extension = await Extension.launch({ args: wire.args });
    road = new RoadPage(await extension.popup());
    offscreen = await extension.offscreen();
  });
  afterAll(async () => {
    await extension?.close();
    await wire?.close();
  });

  it('is read from a sentence typed in the popup, by keyboard alone', async () => {
    await road.checkIn("I can't sleep, my mind keeps replaying tomorrow's interview");
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
    await offscreen.waitForFunction(async () => {
      const stage = await (globalThis as unknown as Diagnostics).emoheal.stage();
      return !stage.running;
    });
    const paused = await snapshotOf(offscreen);
    expect(paused.state).toBe('paused');
    await road.click('Play');
    await offscreen.waitForFunction(
      (at) => (globalThis as unknown as Diagnostics).emoheal.engine.snapshot().position > at + 1,
      {},
      paused.position,
    );
  });

  it('skips to another piece within ten seconds, without silence', async () => {
    await listen(offscreen);
    const before = await snapshotOf(offscreen);
    await road.click('Skip');
    await offscreen.waitForFunction(
      (piece) => {
        const { evening, item } = (globalThis as unknown as Diagnostics).emoheal.engine.snapshot();
        const now = evening?.sequence.items[item ?? -1]?.piece;
        return now !== undefined && now !== piece;
      },
      { timeout: 15_000 },
      before.evening?.sequence.items[before.item ?? -1]?.piece,
    );
    expect((await heard(offscreen)).longestSilence).toBeLessThan(1.5);
  });

  it('ends softly, and any button brings it back', async () => {
    await road.click('End softly');
    await offscreen.waitForFunction(
      () => (globalThis as unknown as Diagnostics).emoheal.engine.snapshot().state === 'ending',
    );
    const { silentAt, position } = await snapshotOf(offscreen);
    expect((silentAt ?? 0) - position).toBeGreaterThan(80);
    await road.click('Keep playing');
    await offscreen.waitForFunction(
      () => (globalThis as unknown as Diagnostics).emoheal.engine.snapshot().state === 'playing',
    );
  });

  it('sent nothing out of the machine, and would have been caught', async () => {
    expect(wire.requests).toEqual([]);
    const page = await extension.browser.newPage();
    await page.goto('http://example.invalid/planted').catch(() => undefined);
    expect(wire.requests.join()).toContain('example.invalid/planted');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkInShape, journeyShape, ratingShape, sound } from '../../lib/diary/rows';
import type { Extension } from '../helpers/extension';
import { numbers, SEED } from '../helpers/numbers';
import { asked, heard, listen, type RoadPage, rowsOf, snapshotOf, sounds, until } from '../helpers/pages';
import { openRoadInTab, type Road } from '../helpers/road';
import { times } from '../helpers/thorough';

const WORKER_KILLS = times(3, 50);
/** Each time in the middle of a journey, and in the middle of writing. */
const BROWSER_KILLS = times(1, 10);
const chance = numbers(SEED);
const LONG = { timeout: 3_600_000 };

/** Plays something calm: no model to load, the same music. */
async function play(road: RoadPage, offscreen: Page): Promise<void> {
  await road.screen('checkin');
  await listen(offscreen);
  await road.click('Just play something calm');
  await road.screen('player');
  await sounds(offscreen);
}

describe('while music plays', () => {
  let extension: Extension;
  let offscreen: Page;
  let road: RoadPage;
  beforeAll(async () => {
    ({ extension, road, offscreen } = await openRoadInTab());
    await play(road, offscreen);
  });
  afterAll(() => extension?.close());

  it(`the worker dies ${WORKER_KILLS} times: the music goes on, and every page is answered`, LONG, async () => {
    for (let kill = 0; kill < WORKER_KILLS; kill++) {
      await extension.killWorker();
      expect(await asked(road.page, 'snapshot', null)).toMatchObject({ ok: true, answer: { state: 'playing' } });
    }
    expect((await heard(offscreen)).longestSilence).toBeLessThan(1.5);
  });

  /** What the browser does when memory is short; then the next look of the worker, without waiting for it. */
  async function takeDocumentAway(): Promise<void> {
    const worker = await extension.worker();
    await worker.evaluate(async () => {
      await chrome.offscreen.closeDocument();
      await chrome.alarms.create('watch', { when: Date.now() });
    });
    offscreen = await extension.offscreen();
  }

  it("the engine's document is taken away: it is brought back, and plays on from there by itself", async () => {
    const before = await until(offscreen, ({ position }) => position > 3);
    const alarm = await (await extension.worker()).evaluate(() => chrome.alarms.get('watch'));
    expect(alarm?.periodInMinutes).toBe(0.5);
    await takeDocumentAway();
    const after = await until(offscreen, ({ state }) => state === 'playing', 60);
    await listen(offscreen);
    await sounds(offscreen);
    expect(after.evening?.id).toBe(before.evening?.id);
    expect(Math.abs(after.position - before.position)).toBeLessThan(15);
    await road.screen('player');
  });

  it('and once more at once: then it is offered, lest it begin again and again at night', async () => {
    const before = await snapshotOf(offscreen);
    await takeDocumentAway();
    await road.screen('interrupted');
    await listen(offscreen);
    await road.click('Pick up there');
    await sounds(offscreen);
    expect((await snapshotOf(offscreen)).evening?.id).toBe(before.evening?.id);
  });
});

describe(`the browser is killed (SEED=${SEED})`, () => {
  const profile = mkdtempSync(join(tmpdir(), 'emoheal-killed-'));
  let extension: Extension | undefined;
  afterEach(() => extension?.close().catch(() => undefined));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  /** What was seen in the database before: all of it must be there afterwards, as it was or further on. */
  let seen: Awaited<ReturnType<typeof rows>> = { checkins: [], journeys: [], ratings: [] };
  const rows = (page: Page) => rowsOf(page, 'checkins', 'journeys', 'ratings');

  async function open(): Promise<Road> {
    const opened = await openRoadInTab({ profile });
    extension = opened.extension;
    // A browser that was killed opens a page of its own when it starts, late, before this one: nothing can be pressed then.
    await opened.road.page.bringToFront();
    return opened;
  }

  async function kill({ browser }: Extension): Promise<void> {
    // At no moment in particular.
    await new Promise((resolve) => setTimeout(resolve, 100 + chance() * 2000));
    const gone = new Promise((resolve) => browser.once('disconnected', resolve));
    browser.process()?.kill('SIGKILL');
    await gone;
  }

  /** Every row whole; every row that was seen still there. */
  async function nothingLost(page: Page): Promise<void> {
    const now = await rows(page);
    expect(sound(checkInShape, now.checkins)).toHaveLength(now.checkins.length);
    expect(sound(journeyShape, now.journeys)).toHaveLength(now.journeys.length);
    expect(sound(ratingShape, now.ratings)).toHaveLength(now.ratings.length);
    expect(now.checkins).toEqual(expect.arrayContaining(seen.checkins));
    for (const before of seen.journeys) {
      const after = now.journeys.find(({ id }) => id === before.id);
      expect(Number(after?.position), String(before.id)).toBeGreaterThanOrEqual(Number(before.position));
    }
    for (const before of seen.ratings) {
      const after = now.ratings.find(({ evening }) => evening === before.evening);
      expect(Number(after?.note), String(before.evening)).toBeGreaterThanOrEqual(Number(before.note));
    }
    seen = now;
  }

  /** Writes, reads what is there and tells it, over and over, until the browser is gone. */
  async function storm(page: Page, write: (turn: number) => Promise<unknown>): Promise<void> {
    try {
      for (let turn = 1; ; turn++) {
        await write(turn);
        if (turn % 5 === 0) seen = await rows(page);
      }
    } catch {
      // The browser is gone.
    }
  }

  it(
    `${2 * BROWSER_KILLS} times in the middle: the evening is offered, no row is lost or half-written`,
    LONG,
    async () => {
      for (let round = 0; round < BROWSER_KILLS; round++) {
        const playing = await open();
        await play(playing.road, playing.offscreen);
        await nothingLost(playing.road.page);
        // A place is written down every ten seconds: sometimes there is one, sometimes only the beginning.
        const far = round % 2 === 0 ? 11 : 0;
        const { evening, position } = await until(playing.offscreen, (now) => now.position > far, 60);
        const rate = (turn: number) =>
          asked(playing.road.page, 'reflect', { evening: evening?.id ?? '', mood: 1 + (turn % 5), note: String(turn) });
        await Promise.all([storm(playing.road.page, rate), kill(playing.extension)]);

        const again = await open();
        await again.road.screen('interrupted');
        await nothingLost(again.road.page);
        await listen(again.offscreen);
        await again.road.click('Pick up there');
        await sounds(again.offscreen);
        const picked = await snapshotOf(again.offscreen);
        expect(picked.evening?.id).toBe(evening?.id);
        expect(picked.evening?.sequence).toEqual(evening?.sequence);
        expect(picked.position).toBeGreaterThan(position - 15);
        expect(picked.position).toBeLessThan(position + 30);
        await asked(again.road.page, 'stop', null);

        const draft = `words of round ${round} that nobody may lose`;
        await again.road.write(draft);
        await again.road.page.waitForFunction(
          async (text) => (await chrome.storage.local.get<{ draft?: { text: string } }>('draft')).draft?.text === text,
          {},
          draft,
        );
        const choose = (turn: number) =>
          asked(again.road.page, 'choose', {
            text: `check-in ${round}.${turn}`,
            intention: 'calm',
            minutes: 20,
            emotions: ['sadness'],
          });
        await Promise.all([storm(again.road.page, choose), kill(again.extension)]);

        const last = await open();
        await last.road.screen('checkin');
        await nothingLost(last.road.page);
        expect(seen.checkins.length).toBeGreaterThan(round);
        await last.road.page.waitForFunction((text) => document.querySelector('textarea')?.value === text, {}, draft);
        await last.road.page.evaluate(() => document.querySelector('textarea')?.select());
        await last.road.press('Backspace');
        await last.road.page.waitForFunction(
          async () => !(await chrome.storage.local.get<{ draft?: { text: string } | null }>('draft')).draft?.text,
        );
        await last.extension.close();
      }
    },
  );
});

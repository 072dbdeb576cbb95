import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../helpers/extension';
import { heard, listen, RoadPage, sounds } from '../helpers/pages';
import { times } from '../helpers/thorough';

const WORKER_KILLS = times(3, 50);
const LONG = { timeout: 3_600_000 };

/** Plays something calm: no model to load, the same music. */
async function play(road: RoadPage, offscreen: Page): Promise<void> {
  await road.screen('checkin');
  await listen(offscreen);
  await road.click('Just play something calm');
  await road.screen('player');
  await sounds(offscreen);
}

describe('the worker dies while music plays', () => {
  let extension: Extension;
  let offscreen: Page;
  let road: RoadPage;
  beforeAll(async () => {
    extension = await Extension.launch();
    road = new RoadPage(await extension.popup());
    offscreen = await extension.offscreen();
    await play(road, offscreen);
  });
  afterAll(() => extension?.close());

  it(`${WORKER_KILLS} times: the music goes on, and every page is answered`, LONG, async () => {
    const tab = await extension.tab('popup.html');
    await new RoadPage(tab).screen('player');
    for (let kill = 0; kill < WORKER_KILLS; kill++) {
      await extension.killWorker();
      const now = await tab.evaluate(() =>
        chrome.runtime.sendMessage({
          id: 1,
          type: 'ask',
          timestamp: Date.now(),
          data: { name: 'snapshot', ask: null },
        }),
      );
      expect(now).toMatchObject({ res: { ok: true, answer: { state: 'playing' } } });
    }
    expect((await heard(offscreen)).longestSilence).toBeLessThan(1.5);
    await tab.close();
  });
});

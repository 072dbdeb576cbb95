import type { Page } from 'puppeteer';
import { Extension, type Launch } from './extension';
import { listen, RoadPage, snapshotOf, sounds } from './pages';

export interface Road {
  extension: Extension;
  /** The popup. */
  road: RoadPage;
  /** The engine's document behind it. */
  offscreen: Page;
}

/** The extension in a Chromium of its own, with the real popup open. */
export const openRoad = (options?: Launch): Promise<Road> => opened(options, (extension) => extension.popup());

/** The same with the popup's page in a tab: it stays, whatever else is opened. */
export const openRoadInTab = (options?: Launch): Promise<Road> =>
  opened(options, (extension) => extension.tab('popup.html'));

async function opened(options: Launch | undefined, popup: (extension: Extension) => Promise<Page>): Promise<Road> {
  const extension = await Extension.launch(options);
  try {
    return { extension, road: new RoadPage(await popup(extension)), offscreen: await extension.offscreen() };
  } catch (error) {
    await extension.close();
    throw error;
  }
}

/** Picks two feelings by hand and plays: this way on works whatever else is broken. */
export async function pickAndPlay(road: RoadPage, offscreen: Page): Promise<void> {
  await road.click('Pick words');
  await road.screen('words');
  await road.pick('sadness');
  await road.click('These come close');
  await road.screen('reading');
  await listen(offscreen);
  await road.press('Enter');
  await sounds(offscreen);
  const { state } = await snapshotOf(offscreen);
  if (state !== 'playing') throw new Error(`The engine is ${state}`);
}

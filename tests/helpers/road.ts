import type { Page } from 'puppeteer';
import { Extension, type Launch } from './extension';
import { RoadPage } from './pages';

export interface Road {
  extension: Extension;
  /** The real popup. */
  road: RoadPage;
  /** The engine's document behind it. */
  offscreen: Page;
}

/** The extension in a Chromium of its own, with its popup open. */
export async function openRoad(options?: Launch): Promise<Road> {
  const extension = await Extension.launch(options);
  try {
    return { extension, road: new RoadPage(await extension.popup()), offscreen: await extension.offscreen() };
  } catch (error) {
    await extension.close();
    throw error;
  }
}

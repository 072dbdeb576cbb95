import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { BUILT, Extension } from '../helpers/extension';
import { RoadPage, until } from '../helpers/pages';
import { quantile, spread } from './statistics';

const OPENINGS = 20;
const WATCHED_SECONDS = 30;

/** How soon the popup takes a key, and the side panel while an evening plays; whether that ever keeps a finger waiting. */
export async function pageTimes() {
  const extension = await Extension.launch();
  try {
    const popups: number[] = [];
    for (let run = 0; run < OPENINGS; run++) popups.push(await popupOpening(extension));
    const road = new RoadPage(await extension.popup());
    const offscreen = await extension.offscreen();
    await road.checkIn('I am so nervous about tomorrow');
    await road.press('Enter');
    await until(offscreen, ({ state, position }) => state === 'playing' && position > 5, 60);
    const page = await extension.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.dock .round')) return;
        performance.mark('player');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    const opened: number[] = [];
    for (let run = 0; run < OPENINGS; run++) opened.push(await panelOpening(page, extension));
    await page.evaluate(() => ((globalThis as unknown as { tasks: number[] }).tasks.length = 0));
    await new Promise((resolve) => setTimeout(resolve, WATCHED_SECONDS * 1000));
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    return {
      'popup usable, ms': spread(popups),
      'panel usable while music plays, ms': spread(opened),
      [`longest task of the panel in ${WATCHED_SECONDS} s of playing, ms`]: Math.round(Math.max(0, ...tasks)),
      'long tasks (over 50 ms), median ms': tasks.length > 0 ? Math.round(quantile(tasks, 0.5)) : 'none',
      'popup JavaScript, KB gzipped': Math.round(scripts('popup.html') / 100) / 10,
      'panel JavaScript before the first screen, KB gzipped': Math.round(scripts('sidepanel.html') / 100) / 10,
    };
  } finally {
    await extension.close();
  }
}

/** From the start of the real popup's document to a focused field that takes a key. */
async function popupOpening(extension: Extension): Promise<number> {
  const page = await extension.popup();
  const milliseconds = await markOf(page, 'usable');
  await page.close();
  return milliseconds;
}

/** The panel in a tab: to the round button, with the music playing. */
async function panelOpening(page: Page, extension: Extension): Promise<number> {
  await page.goto(extension.url('sidepanel.html'));
  return markOf(page, 'player');
}

/** Milliseconds from the start of the document to a mark. */
async function markOf(page: Page, name: string): Promise<number> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, { polling: 20 }, name);
  return page.evaluate((wanted) => performance.getEntriesByName(wanted)[0]?.startTime ?? Number.NaN, name);
}

/** Bytes of the scripts that a page loads before it is drawn, each gzipped as it lies in the extension. */
export function scripts(html: string): number {
  const found = new Set<string>();
  const queue = [...readFileSync(join(BUILT, html), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(BUILT, path), 'utf8');
    // What is imported at once; `import(…)` comes later, when it is asked for.
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      queue.push(normalize(join(dirname(path), target)));
  }
  return [...found].reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILT, path))).length, 0);
}

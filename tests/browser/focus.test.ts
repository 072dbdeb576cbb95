import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../helpers/extension';
import { RoadPage } from '../helpers/pages';

/** More stops than any page has: by then Tab has gone round. */
const MOST = 150;

interface Stop {
  name: string;
  /** A ring around it, or around what it draws itself with; in a text field the caret. */
  seen: boolean;
  /** Inside the window, and not under something else. */
  shown: boolean;
}

/** Where Tab has come to; null at the page's own edge. */
const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || element === document.documentElement) return null;
    const ringed = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const caret = element.matches('textarea, input:is([type="text"], [type="search"], [type="time"], :not([type]))');
    const drawn = [element, element.parentElement, element.nextElementSibling, element.closest('label')];
    const seen = caret || drawn.some(ringed) || [...element.querySelectorAll('*')].some(ringed);
    const { left, top, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const under = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    const shown =
      under !== null &&
      (element.contains(under) ||
        Boolean(under.closest('label, .lamp, .chart, svg')?.contains(element)) ||
        under.contains(element));
    return { name: element.outerHTML.replace(/<svg.*/s, '').slice(0, 110), seen, shown };
  });

describe('by Tab alone', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await Extension.launch();
  });
  afterAll(() => extension?.close());

  it.each(['popup', 'sidepanel', 'options', 'diary', 'library', 'welcome', 'journey'])(
    'the focus on the %s page is always seen, never under something, and comes out again',
    async (name) => {
      const page = await extension.tab(`${name}.html`);
      await page.waitForSelector(name === 'library' ? '.piece' : '[data-screen], h1');
      await page.bringToFront();
      await page.evaluate(() => {
        document.documentElement.style.scrollBehavior = 'auto';
      });
      const stops: Stop[] = [];
      let out = false;
      for (let presses = 0; presses < MOST && !out; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await stopOf(page);
        if (stop) stops.push(stop);
        else out = stops.length > 0;
      }
      expect(stops.filter(({ seen }) => !seen)).toEqual([]);
      expect(stops.filter(({ shown }) => !shown)).toEqual([]);
      expect(stops.length).toBeGreaterThan(1);
      // The library has a few controls a piece, more than are worth walking through.
      expect(out || name === 'library').toBe(true);
      await page.close();
    },
  );

  it('the field keeps all of its lines in sight when the panel is made narrower', async () => {
    const page = await extension.tab('sidepanel.html');
    await page.setViewport({ width: 420, height: 800 });
    await new RoadPage(page).write('I keep replaying that meeting, and I am so nervous about tomorrow');
    await page.setViewport({ width: 320, height: 800 });
    await page.waitForFunction(() => {
      const field = document.querySelector('textarea');
      return field && innerWidth === 320 && field.scrollHeight <= field.clientHeight + 1;
    });
    await page.close();
  });
});

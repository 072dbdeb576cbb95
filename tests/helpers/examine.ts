import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';

const axe = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong on a page: the rule and the elements, one line each. Colours still on their way are waited for. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await axe);
  return page.evaluate(async () => {
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Texts that are cut off or stand out at the sides. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (
        !hasText ||
        element.closest('.hidden, [inert], svg, .quote, .title, textarea') ||
        !element.getClientRects().length
      )
        return [];
      const { left, right } = element.getBoundingClientRect();
      const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return left < -1 || right > innerWidth + 1 || cut
        ? [`${element.tagName}.${element.className} "${element.textContent?.slice(0, 60)}"`]
        : [];
    }),
  );
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { misfits, violations } from '../helpers/examine';
import { Extension } from '../helpers/extension';
import { type Look, LOOKS } from '../helpers/looks';
import { tour } from '../helpers/tour';

/**
 * Pictures of the built extension in every state that can be reached for real, in every look, to out/screenshots as
 * <page>-<state>.<look>.png: `npm run screenshots`. What axe finds wrong and what does not fit is printed. After a build
 * also `tsx tests/pages/tour.ts [looks] [names]`: some looks (`dark,arabic`), stops whose name matches.
 */
const out = join(import.meta.dirname, '../../out/screenshots');
const wanted = process.argv[2]?.split(',');
await mkdir(out, { recursive: true });
const extension = await Extension.launch();
let count = 0;
try {
  const looks = LOOKS.filter(({ name }) => !wanted || wanted.includes(name));
  const only = new RegExp(process.argv[3] ?? '.');
  const shoot = async (page: Page, name: string, look: Look) => {
    await new Promise((done) => setTimeout(done, 400));
    const path = join(out, `${name}.${look.name}.png`) as `${string}.png`;
    const fullPage = !name.startsWith('popup') || look.name === 'large';
    // Beyond the viewport, Chromium shifts a page that is written from the right.
    await page.screenshot({ path, fullPage, captureBeyondViewport: false });
    for (const line of [...(await violations(page)), ...(await misfits(page))])
      console.log(`${name}.${look.name}: ${line}`);
    count += 1;
  };
  await tour(extension, looks, shoot, only);
} finally {
  await extension.close();
}
console.log(`${count} pictures in out/screenshots`);

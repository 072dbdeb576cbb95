import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import type { Extension } from './extension';
import { asked, rowsOf } from './pages';

/** The engine has its database, and has marked it as the one it knows (lib/library/made.ts). */
export async function known(tab: Page): Promise<void> {
  const there = () => indexedDB.databases().then((all) => all.some(({ name }) => name === 'emoheal'));
  await expect.poll(() => tab.evaluate(there), { timeout: 60_000 }).toBe(true);
  const mark = () => tab.evaluate(() => localStorage.getItem('emoheal.made'));
  const made = async () => (await rowsOf(tab, 'meta')).meta.find(({ key }) => key === 'made')?.value;
  await expect.poll(async () => (await mark()) === (await made()), { timeout: 60_000 }).toBe(true);
}

/** The engine's document goes, and lets go of the database. */
export async function engineGone(extension: Extension): Promise<void> {
  await (await extension.worker()).evaluate(() => chrome.offscreen.closeDocument());
}

/** The next call brings another, which has to open the database as it is then. */
export async function anotherEngine(extension: Extension, tab: Page): Promise<Page> {
  await asked(tab, 'snapshot', null);
  return extension.offscreen();
}

/** Ends the browser gracefully, and then something happens to the files that hold the database. */
export async function closeAndDamage(
  extension: Extension,
  damage: (files: { name: string; bytes: Buffer }[]) => unknown,
): Promise<void> {
  await extension.close();
  const folder = join(
    extension.profile,
    'Default',
    'IndexedDB',
    `chrome-extension_${extension.id}_0.indexeddb.leveldb`,
  );
  const files = readdirSync(folder)
    .filter((name) => /^(CURRENT|MANIFEST|.*\.(ldb|log)$)/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  damage(files);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
}

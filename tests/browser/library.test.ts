import { copyFileSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../../lib/clamp3';
import { nodeModel } from '../../lib/clamp3/node';
import { writePack } from '../../lib/library/pack';
import { packed } from '../../lib/library/pack-npy';
import { violations } from '../helpers/examine';
import { Extension } from '../helpers/extension';
import { heard, listen, snapshotOf, sounds, until } from '../helpers/pages';
import { Wire } from '../helpers/wire';

/** The library in the built extension: real pieces, real model, real sound. */
describe('the library', () => {
  let extension: Extension;
  let page: Page;
  let wire: Wire;

  beforeAll(async () => {
    wire = await Wire.tap();
    extension = await Extension.launch({ args: wire.args });
    page = await extension.tab('library.html');
    page.setDefaultTimeout(60_000);
    await page.waitForSelector('.piece');
  }, 120_000);
  afterAll(async () => {
    await extension?.close();
    await wire?.close();
  });

  const titles = () => page.$$eval('.piece h3', (all) => all.map((one) => one.textContent ?? ''));
  const shows = (text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 60_000 }, text);
  const ask = async (text: string) => {
    await page.focus('#find');
    await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await shows(`“${text}”`);
  };

  it('lists every piece, in an order of one’s choice', async () => {
    const all = await titles();
    expect(all.length).toBeGreaterThan(150);
    await page.select('.library-order select', 'slow');
    expect((await titles()).sort()).toEqual([...all].sort());
    const tempi = await page.$$eval('.piece-figures bdi:first-child', (all) =>
      all.map((one) => parseInt(one.textContent ?? '', 10)),
    );
    expect(tempi).toEqual([...tempi].sort((a, b) => a - b));
    expect(await violations(page)).toEqual([]);
  });

  it('plays a piece by itself and stops it, by keyboard', async () => {
    const offscreen = await extension.offscreen();
    await page.focus('.piece .play');
    await page.keyboard.press('Enter');
    const { state } = await until(offscreen, ({ alone }) => alone !== null, 30);
    expect(state).toBe('idle');
    await listen(offscreen);
    await sounds(offscreen);
    expect((await heard(offscreen)).loudest).toBeGreaterThan(0.001);
    await page.waitForSelector('.piece .play[aria-label^="Stop"]');
    await page.keyboard.press('Enter');
    await until(offscreen, ({ alone }) => alone === null);
  });

  it('keeps what is liked and what is put aside, and takes both back', async () => {
    await page.click('.piece .heart');
    await shows('is liked');
    await page.click('.piece:nth-child(2) .piece-opinion button:last-child');
    await shows('is put aside');
    await page.reload();
    await page.waitForSelector('.piece');
    await page.click('.segments label:nth-child(2)');
    await shows('1 piece');
    await page.click('.piece .heart');
    await shows('The heart beside a piece puts it here.');
    await page.click('.segments label:nth-child(3)');
    await page.click('.piece .piece-opinion button:last-child');
    await shows('Nothing is put aside.');
    await page.click('.segments label:nth-child(1)');
  });

  it('finds pieces by words, in any language, and says when there are none to find', async () => {
    await ask('a lullaby for someone grieving');
    await page.waitForSelector('.nearness');
    const lullaby = await titles();
    expect(lullaby).toHaveLength(24);
    await ask('schnelle, laute Musik');
    await page.waitForFunction((before) => document.querySelector('.piece h3')?.textContent !== before, {}, lullaby[0]);
    const fast = await titles();
    expect(fast.slice(0, 8).filter((title) => lullaby.slice(0, 8).includes(title))).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('takes in an index of one’s own and searches it; a broken one is refused in one sentence', async () => {
    const model = await openModel(nodeModel());
    const { dimension, model: name } = model;
    await model.close();
    const folder = mkdtempSync(join(tmpdir(), 'index-'));
    const rows = [0, 1, 2].map((row) => Float32Array.from({ length: dimension }, (_, at) => Math.sin(row + at)));
    const good = new Uint8Array(writePack(packed(['my first song', 'my second song', 'rain'], rows, name, 'f32')));
    writeFileSync(join(folder, 'good.pack'), good);
    writeFileSync(join(folder, 'bad.pack'), good.slice(0, 200));
    const input = (await page.waitForSelector('.own-indexes input[type=file]')) as ElementHandle<HTMLInputElement>;
    const upload = (name: string) => input.uploadFile(join(folder, name));
    await upload('good.pack');
    await shows('3 files are searched now.');
    await upload('bad.pack');
    await shows('neither MIDI files that can be read nor an index. Nothing was changed.');
    await ask('slow cello, like rain');
    await page.waitForSelector('.own-hits li');
    expect(
      (await page.$$eval('.own-hits li bdi:first-child', (all) => all.map((one) => one.textContent))).sort(),
    ).toEqual(['my first song', 'my second song', 'rain']);
    const song = readdirSync('public/catalog/midi')[0] ?? '';
    copyFileSync(join('public/catalog/midi', song), join(folder, 'a song of mine.mid'));
    await upload('a song of mine.mid');
    await shows('4 files are searched now.');
    await ask('quiet');
    await page.waitForFunction(() => document.querySelector('.own-hits')?.textContent?.includes('a song of mine'));
    await page.click('.own-indexes li .link');
    await shows('The index is deleted.');
    await ask('quiet music');
    await page.waitForSelector('.nearness');
    expect(await page.$('.own-hits')).toBeNull();
  });

  it('shows who can help when the words speak of a crisis', async () => {
    await page.focus('#find');
    await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await page.keyboard.type('music to kill myself to');
    await page.keyboard.press('Enter');
    await shows("You don't have to get through tonight alone.");
    expect((await snapshotOf(await extension.offscreen())).evening).toBeNull();
  });

  it('asked nobody outside, for what it finds or for what was brought in', () => expect(wire.requests).toEqual([]));
});

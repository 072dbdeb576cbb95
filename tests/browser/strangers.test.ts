import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, Extension } from '../helpers/extension';
import { RoadPage, snapshotOf } from '../helpers/pages';
import { NASTY } from '../helpers/texts';

const ASK = { id: 1, type: 'ask', timestamp: 1, data: { name: 'snapshot', ask: null } };

/** Another extension and a web page try to reach this one; and texts try to be more than text. */
describe('strangers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emoheal-stranger-'));
  let extension: Extension;
  let server: Server;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const manifest = {
      manifest_version: 3,
      name: 'stranger',
      version: '1',
      background: { service_worker: 'worker.js' },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => undefined)');
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>stranger</title>');
    server = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end('<!doctype html><p>web</p>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    extension = await Extension.launch({ extension: BUILT });
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of another extension are not answered', async () => {
    const other = await extension.browser.installExtension(folder);
    const page = await extension.browser.newPage();
    await page.goto(`chrome-extension://${other}/page.html`);
    const answer = await page.evaluate(
      (id, message) => chrome.runtime.sendMessage(id, message).catch((error: unknown) => String(error)),
      extension.id,
      ASK,
    );
    expect(answer).toMatch(/Could not establish connection/);
    await page.close();
  });

  it('of the web are not answered, and find no file of the extension', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const found = await page.evaluate(async (address) => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
      const file = await fetch(address).catch(() => null);
      return { runtime: typeof runtime, file: file?.status ?? null };
    }, extension.url('popup.html'));
    expect(found).toEqual({ runtime: 'undefined', file: null });
    await page.close();
  });

  it('wrong arguments from a page of our own get a sentence', async () => {
    const page = await extension.tab('popup.html');
    for (const data of [{ name: 'volume', ask: { volume: 'loud' } }, { name: 'constructor' }, null, 7]) {
      const { res } = await page.evaluate((message) => chrome.runtime.sendMessage(message), { ...ASK, data });
      expect(res).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    }
    await page.close();
  });

  it('in a text are shown as text, and never run', async () => {
    const road = new RoadPage(await extension.popup());
    const offscreen = await extension.offscreen();
    const text = NASTY.slice(0, 12).join('\n');
    await road.write(`${text}\nI am sad. ${'.'.repeat(200)}`);
    await road.click('No words? Point instead');
    await road.click('Pick words');
    await road.screen('words');
    await road.pick('sadness');
    await road.click('These come close');
    await road.screen('reading');
    expect((await snapshotOf(offscreen)).evening?.checkIn.text).toContain('<img src=x onerror=');
    for (const page of [road.page, offscreen]) {
      const state = await page.evaluate(() => ({
        hacked: (globalThis as { hacked?: number }).hacked,
        strangers: document.querySelectorAll('iframe, img[src="x"], script:not([src])').length,
      }));
      expect(state).toEqual({ strangers: 0 });
    }
  });
});

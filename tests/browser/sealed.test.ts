import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, Extension } from '../helpers/extension';

/** What must have been refused on each page, by the directive that refuses it. */
const REFUSED = [
  'connect-src fetch',
  'connect-src beacon',
  'connect-src socket',
  'connect-src events',
  'connect-src preload',
  'default-src prefetch',
  'font-src font',
  'form-action form',
  'frame-src frame',
  'img-src icon',
  'img-src img',
  'media-src audio',
  'media-src video',
  'object-src object',
  'script-src-elem modulepreload',
  'script-src-elem script',
  'style-src-elem style',
].sort();

/** The policy at work: every way out that it can close is tried from every page, and a server beside it hears nothing. */
describe('code that would send something out', () => {
  let extension: Extension;
  let server: Server;
  const heard: string[] = [];
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        heard.push(data.toString('latin1').split('\r\n')[0] ?? '');
        socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    extension = await Extension.launch();
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  it('is refused in the background worker, in the reader and in what a page makes of text', async () => {
    const tries = async (base: string) => {
      const found: string[] = [];
      const said = (error: unknown) => found.push(error instanceof Error ? error.name : String(error));
      await fetch(`${base}/fetch`).then(() => found.push('sent'), said);
      // In a turn of its own: a debugger's own turn may do more than the page.
      await new Promise<void>((done) =>
        setTimeout(() => {
          try {
            found.push(String((globalThis as unknown as { eval(code: string): unknown }).eval('1 + 1')));
          } catch (error) {
            said(error);
          }
          done();
        }),
      );
      return found;
    };
    const page = await extension.tab('popup.html');
    expect(await (await extension.worker()).evaluate(tries, address())).toEqual(['TypeError', 'EvalError']);
    const offscreen = await extension.offscreen();
    expect(await offscreen.evaluate(tries, address())).toEqual(['TypeError', 'EvalError']);
    await expect.poll(() => offscreen.workers().length, { timeout: 120_000 }).toBeGreaterThan(0);
    expect(await offscreen.workers()[0]?.evaluate(tries, address())).toEqual(['TypeError', 'EvalError']);
    await page.close();
  });

  const pages = readdirSync(BUILT).filter((file) => file.endsWith('.html'));
  it.each(pages)('is refused on %s', async (path) => {
    const page = await extension.tab(path);
    const refused = await page.evaluate(async (base) => {
      const found = new Set<string>();
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        found.add(`${effectiveDirective} ${blockedURI}`),
      );
      // Frames and plugins are reported by their origin alone: each has an address of its own.
      const other = (host: string) => base.replace('127.0.0.1', host);
      fetch(`${base}/fetch`).catch(() => undefined);
      navigator.sendBeacon(`${base}/beacon`, 'words');
      new WebSocket(`${base.replace('http', 'ws')}/socket`);
      new EventSource(`${base}/events`);
      new FontFace('a font', `url(${base}/font)`).load().catch(() => undefined);
      const parts: [tag: string, properties: object][] = [
        ['img', { src: `${base}/img` }],
        ['audio', { src: `${base}/audio` }],
        ['video', { src: `${base}/video` }],
        ['script', { src: `${base}/script` }],
        ['link', { rel: 'stylesheet', href: `${base}/style` }],
        ['link', { rel: 'icon', href: `${base}/icon` }],
        ['link', { rel: 'prefetch', href: `${base}/prefetch` }],
        ['link', { rel: 'preload', as: 'fetch', href: `${base}/preload` }],
        ['link', { rel: 'modulepreload', href: `${base}/modulepreload` }],
        ['iframe', { src: `${other('frame.localhost')}/frame` }],
        ['object', { data: `${other('object.localhost')}/object` }],
      ];
      for (const [tag, properties] of parts)
        document.body.append(Object.assign(document.createElement(tag), properties));
      const form = Object.assign(document.createElement('form'), { action: `${base}/form`, method: 'post' });
      document.body.append(form);
      form.submit();
      const end = performance.now() + 30_000;
      while (found.size < 17 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
      return [...found];
    }, address());
    const names = refused.map((one) =>
      one.replace(/(ws|http):\/\/((frame|object)\.localhost|127\.0\.0\.1):\d+\/?/, '$3'),
    );
    expect(names.sort()).toEqual(REFUSED);
    await page.close();
  });

  it('and nothing of it was heard, though a page of the web is', async () => {
    expect(heard).toEqual([]);
    const page = await extension.browser.newPage();
    await page.goto(`${address()}/planted`).catch(() => undefined);
    expect(heard.join()).toContain('GET /planted');
  });
});

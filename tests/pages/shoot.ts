import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer';
import { build } from 'vite';
import type { AxeResults } from 'axe-core';

/**
 * Pictures of the pages on a made-up engine, in a plain Chromium: `tsx tests/pages/shoot.ts [pattern]`.
 * They land in out/pages/<page>-<picture>.<theme>.png; what axe finds wrong is printed.
 */
const root = import.meta.dirname;
const built = join(root, '../../.cache/pages');
const out = join(root, '../../out/pages');
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const filter = new RegExp(process.argv[2] ?? '');

/** page, moment, picture, and what to do first: "click NAME OR TEXT", "press SELECTOR", "key NAME". */
const KINDS = ['dark', 'light', 'forced', 'rtl', 'large'] as const;

const SHOTS: [page: 'popup' | 'panel', moment: string, name: string, steps?: string[], width?: number][] = [
  ['popup', 'checkin', 'empty'],
  ['popup', 'text', 'text'],
  ['popup', 'long', 'long'],
  ['popup', 'checkin', 'point', ['click Point instead']],
  ['popup', 'checkin', 'words', ['click Point instead', 'click Pick words']],
  ['popup', 'loading', 'loading', ['key Enter']],
  ['popup', 'reading', 'reading'],
  ['popup', 'many', 'many'],
  ['popup', 'reading', 'correct', ['click nervousness']],
  ['popup', 'reading', 'correct-all', ['click nervousness', 'click All 27 words']],
  ['popup', 'reading', 'taken-out', ['click fear', 'click Take it out']],
  ['popup', 'unclear', 'unclear', ['key Enter']],
  ['popup', 'reader-failed', 'reader-failed', ['key Enter']],
  ['popup', 'failed', 'failed'],
  ['popup', 'interrupted', 'interrupted'],
  ['popup', 'preparing', 'preparing'],
  ['popup', 'playing', 'player'],
  ['popup', 'paused', 'paused'],
  ['popup', 'ending', 'ending'],
  ['popup', 'end', 'end', ['key Tab', 'key 4']],
  ['popup', 'end', 'end-note', ['click Add a line']],
  ['popup', 'checkin', 'help', ['click Help now']],
  ['panel', 'checkin', 'idle'],
  ['panel', 'reading', 'reading'],
  ['panel', 'playing', 'playing'],
  ['panel', 'playing', 'nine', ['click All nine']],
  ['panel', 'late', 'narrow', [], 320],
  ['panel', 'playing', 'correct', ['press .emotion']],
  ['panel', 'ending', 'ending'],
];

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Prints what axe finds wrong on a page. */
async function examine(page: Page, name: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  for (const violation of found) console.log(`${name}: ${violation}`);
}

await build({
  root,
  logLevel: 'warn',
  plugins: [preact()],
  build: { outDir: built, emptyOutDir: true, target: 'chrome120', modulePreload: false },
});
const server = createServer(async (request, reply) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(built, path === '/' ? 'index.html' : path);
  const body = await readFile(file).catch(() => null);
  reply.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
}).listen(0);
const { port } = server.address() as { port: number };
await mkdir(out, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error('page error:', error));
  page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
  for (const [kind, moment, name, steps = [], width] of SHOTS) {
    if (!filter.test(`${kind}-${name}`)) continue;
    const size = { width: width ?? (kind === 'panel' ? 360 : 400), height: kind === 'panel' ? 900 : 520 };
    await page.setViewport({ ...size, deviceScaleFactor: 2 });
    for (const theme of KINDS) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme === 'light' ? 'light' : 'dark' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' }],
      });
      await page.goto(`http://localhost:${port}/?page=${kind}&moment=${moment}&theme=${theme}`);
      await page.waitForSelector('[data-screen]');
      for (const step of steps) {
        const [act, ...rest] = step.split(' ');
        if (act === 'press') await page.locator(rest.join(' ')).click();
        else if (act === 'key') await page.keyboard.press(rest.join(' ') as 'Enter');
        else await page.locator(`::-p-aria([name*="${rest.join(' ')}"]), ::-p-text(${rest.join(' ')})`).click();
      }
      await new Promise((done) => setTimeout(done, 350));
      await page.screenshot({
        path: join(out, `${kind}-${name}.${theme}.png`),
        fullPage: kind === 'panel' || theme === 'large',
      });
      if (theme === 'dark' || theme === 'light') await examine(page, `${kind}-${name}.${theme}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}

import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer';
import { build } from 'vite';
import { type Language, LANGUAGE_TAGS, loadMessages, type Message, type Messages } from '../../lib/i18n';
import { en } from '../../lib/i18n/locales/en';
import { needChromium } from '../helpers/chromium';
import { misfits, violations } from '../helpers/examine';

/**
 * Pictures of the pages on a made-up engine, in a plain Chromium: `tsx tests/pages/shoot.ts [pattern] [languages]`.
 * They land in out/screenshots/made-up/<page>-<picture>.<theme>.png; with languages (such as `de,ar,ja`) in the dark theme only, as
 * <page>-<picture>.<language>.png. What axe finds wrong and what does not fit is printed.
 */
const root = import.meta.dirname;
const built = join(root, '../../.cache/pages');
const out = join(root, '../../out/screenshots/made-up');
const filter = new RegExp(process.argv[2] ?? '');
const KINDS = ['dark', 'light', 'forced', 'rtl', 'large'] as const;
const kinds = KINDS.filter((kind) => !process.env.KINDS || process.env.KINDS.split(',').includes(kind));
const languages = LANGUAGE_TAGS.filter((tag) => process.argv[3]?.split(',').includes(tag));

/** page, moment, picture, and what to do first: "click NAME OR TEXT", "press SELECTOR", "key NAME". */
const SHOTS: [
  page: 'popup' | 'panel' | 'diary' | 'journey' | 'library' | 'welcome',
  moment: string,
  name: string,
  steps?: string[],
  width?: number,
][] = [
  ['popup', 'checkin', 'empty'],
  ['popup', 'text', 'text'],
  ['popup', 'long', 'long'],
  ['popup', 'checkin', 'point', ['click Point instead']],
  ['popup', 'checkin', 'words', ['click Point instead', 'click Pick words']],
  ['popup', 'loading', 'loading', ['key Enter']],
  ['popup', 'reading', 'reading'],
  ['popup', 'reading', 'waiting', ['click Edit']],
  ['popup', 'many', 'many'],
  ['popup', 'heavy', 'heavy'],
  ['popup', 'reading', 'correct', ['click nervousness']],
  ['popup', 'reading', 'correct-all', ['click nervousness', 'click All 27 words']],
  ['popup', 'reading', 'taken-out', ['click fear', 'click Take it out']],
  ['popup', 'unclear', 'unclear', ['key Enter']],
  ['popup', 'reader-failed', 'reader-failed', ['key Enter']],
  ['popup', 'reader-silent', 'reader-silent', ['key Enter']],
  ['popup', 'failed', 'failed'],
  ['popup', 'interrupted', 'interrupted'],
  ['popup', 'preparing', 'preparing'],
  ['popup', 'playing', 'player'],
  ['popup', 'liked', 'liked'],
  ['popup', 'aside', 'aside'],
  ['popup', 'added', 'added'],
  ['popup', 'paused', 'paused'],
  ['popup', 'ending', 'ending'],
  ['popup', 'end', 'end', ['key Tab', 'key 4']],
  ['popup', 'end', 'end-note', ['click Add a line']],
  ['popup', 'checkin', 'help', ['click Help now']],
  ['panel', 'checkin', 'idle'],
  ['panel', 'reading', 'reading'],
  ['panel', 'playing', 'playing'],
  ['panel', 'playing', 'why', ['press .part.fold > summary', 'press .fold.inner > summary']],
  ['panel', 'playing', 'nine', ['press .part.fold > summary', 'click All nine']],
  ['panel', 'late', 'narrow', [], 320],
  ['panel', 'playing', 'correct', ['press .emotion']],
  ['panel', 'playing', 'piece', ['press .piece-why summary']],
  ['panel', 'playing', 'different', ['click I feel different now']],
  ['panel', 'aside', 'aside', [], 320],
  ['panel', 'ending', 'ending'],
  ['diary', 'year', 'year', [], 1240],
  ['diary', 'year', 'shapes', ['click Show shapes'], 1000],
  ['diary', 'year', 'narrow', [], 320],
  ['diary', 'year', 'evenings', ['press a[href="#evenings"]'], 1240],
  ['diary', 'year', 'edit', ['press .entry-ways .link'], 1240],
  ['diary', 'year', 'deleted', ['press .entry-ways .brick'], 1240],
  ['diary', 'year', 'data', ['press .diary-data button'], 1240],
  ['diary', 'year', 'erase', ['press .diary-data button', 'press .data .brick'], 1240],
  ['diary', 'year', 'study', ['press nav a[href="#study"]'], 1240],
  ['diary', 'early', 'early', [], 1240],
  ['diary', 'empty', 'empty', [], 1240],
  ['diary', 'diary-failed', 'failed', [], 1240],
  ['library', 'all', 'all', [], 1080],
  ['library', 'all', 'liked', ['click Liked'], 1080],
  ['library', 'all', 'found', ['press #find', 'key s', 'key Enter'], 1080],
  ['library', 'no-model', 'no-model', ['press #find', 'key s', 'key Enter'], 1080],
  ['library', 'library-failed', 'failed', [], 1080],
  ['library', 'all', 'narrow', [], 320],
  ['welcome', 'checkin', 'first', [], 1240],
  ['welcome', 'checkin', 'try', ['click Next'], 1240],
  ['welcome', 'checkin', 'there', ['click Next', 'click Next'], 1240],
  ['welcome', 'checkin', 'narrow', ['click Next'], 320],
  ['journey', 'playing', 'playing', [], 1240],
  ['journey', 'late', 'breath', [], 1240],
  ['journey', 'ending', 'narrow', [], 320],
  ['journey', 'checkin', 'checkin', [], 1240],
];

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The words of a step as the language has them: the steps name what to press in English, or how it begins. */
function worded(step: string, messages: Messages): string {
  const last = (message: Message) => (typeof message === 'string' ? message : message.other);
  const found = Object.entries<Message>(en).flatMap(([key, english]) => {
    const [before = '', after] = last(english).split('{count}');
    const count = after !== undefined && step.startsWith(before) && step.endsWith(after) ? step.match(/\d+/)?.[0] : '';
    const same = last(english) === step || count;
    return same || last(english).includes(step) ? [{ key: key as keyof Messages, count, same }] : [];
  });
  const best = found.find(({ same }) => same) ?? found[0];
  return best ? last(messages[best.key]).replace('{count}', best.count || '') : step;
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
  executablePath: needChromium(),
  args: ['--no-sandbox', '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => console.error('page error:', error));
  page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
  for (const [kind, moment, name, steps = [], width] of SHOTS) {
    if (!filter.test(`${kind}-${name}`)) continue;
    const size = { width: width ?? (kind === 'panel' ? 360 : 400), height: kind === 'panel' ? 900 : 520 };
    await page.setViewport({ ...size, deviceScaleFactor: 2 });
    const variants: { theme: (typeof KINDS)[number]; language: Language; as: string }[] = languages.length
      ? languages.map((language) => ({ theme: 'dark', language, as: language }))
      : kinds.map((theme) => ({ theme, language: theme === 'rtl' ? 'ar' : 'en', as: theme }));
    for (const { theme, language, as } of variants) {
      const messages = await loadMessages(language);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme === 'light' ? 'light' : 'dark' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' }],
      });
      await page.goto(`http://localhost:${port}/?page=${kind}&moment=${moment}&theme=${theme}&language=${language}`);
      await page.waitForSelector('[data-screen], h1');
      for (const step of steps) {
        const [act, ...rest] = step.split(' ');
        const what = rest.join(' ');
        if (act === 'press') await page.locator(what).click();
        else if (act === 'key') await page.keyboard.press(what as 'Enter');
        else await page.locator(`::-p-text(${worded(what, messages)})`).click();
      }
      await new Promise((done) => setTimeout(done, 350));
      await page.screenshot({
        path: join(out, `${kind}-${name}.${as}.png`),
        fullPage: kind !== 'popup' || theme === 'large',
      });
      const axed = theme === 'large' || theme === 'rtl' ? [] : await violations(page);
      for (const line of [...axed, ...(await misfits(page))]) console.log(`${kind}-${name}.${as}: ${line}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}

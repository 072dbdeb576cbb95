import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SCENES } from '../../lib/scenes/catalogue';
import { bundle } from '../helpers/bundle';
import { needChromium } from '../helpers/chromium';
import type { Harness, Sample } from '../helpers/scenes-page';

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  code = (await bundle('./scenes-page.ts', true)).map((chunk) => chunk.code).join('\n');
  browser = await puppeteer.launch({
    executablePath: needChromium(),
    headless: true,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 400, height: 520 });
  await page.setContent('<body style="margin:0"><canvas style="display:block;width:400px;height:520px"></canvas>');
  await page.addScriptTag({ content: code });
});

const PARAMETERS = { motion: 1, warmth: 1, brightness: 1, progress: 0 };

/** Mounts a scene on the page's canvas and keeps it there as `scene`. */
const mount = (id: string) =>
  page.evaluate(
    (id, parameters) => {
      const { mountScene } = globalThis as unknown as Harness;
      const canvas = document.querySelector('canvas');
      if (canvas) Object.assign(globalThis, { scene: mountScene(canvas, { id, parameters, clock: 100, fade: 0.2 }) });
    },
    id,
    PARAMETERS,
  );

const look = async () => Buffer.from(await page.screenshot()).toString('base64');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many times in the worst second a value swings by `swing` or more and back (one flash = two opposite swings). */
function flashes(values: number[], swing: number): number {
  const turns: number[] = [];
  let [low, high, direction] = [values[0] ?? 0, values[0] ?? 0, 0];
  const turn = (frame: number, to: number) => {
    turns.push(frame);
    direction = to;
  };
  for (const [frame, value] of values.entries()) {
    low = direction === 1 ? value : Math.min(low, value);
    high = direction === -1 ? value : Math.max(high, value);
    if (direction !== 1 && value - low >= swing) turn(frame, 1);
    else if (direction !== -1 && high - value >= swing) turn(frame, -1);
    if (direction === 1) high = Math.max(high, value);
    if (direction === -1) low = Math.min(low, value);
  }
  return Math.max(0, ...turns.map((from) => turns.filter((at) => at >= from && at < from + 30).length / 2));
}

test('the measure itself finds a flash', () => {
  const blinking = Array.from({ length: 60 }, (_, frame) => (Math.floor(frame / 4) % 2 ? 0.6 : 0.1));
  expect(flashes(blinking, 0.1)).toBeGreaterThan(3);
  expect(
    flashes(
      Array.from({ length: 60 }, (_, frame) => frame / 60),
      0.1,
    ),
  ).toBeLessThanOrEqual(0.5);
});

describe.each(SCENES.map(({ id }) => id))('%s', (id) => {
  test.each([false, true])('never flashes, by night and by day (light: %s)', async (light) => {
    const frames = await page.evaluate(
      (id, parameters, light) => (globalThis as unknown as Harness).film(id, parameters, light, 4),
      id,
      PARAMETERS,
      light,
    );
    const parts = (pick: (sample: Sample) => number) =>
      frames[0]?.map((_, part) => frames.map((frame) => pick(frame[part] ?? { luminance: 0, red: 0 }))) ?? [];
    const mean = frames.map((frame) => frame.reduce((sum, { luminance }) => sum + luminance, 0) / frame.length);
    expect(Math.max(...mean)).toBeGreaterThan(0.004);
    // WCAG 2.2, 2.3.1: a general flash swings by 10 % of full luminance; a red one is counted at a tenth of that here.
    for (const part of parts(({ luminance }) => luminance)) expect(flashes(part, 0.1)).toBeLessThanOrEqual(0.5);
    for (const part of parts(({ red }) => red)) expect(flashes(part, 0.01)).toBeLessThanOrEqual(1);
    // The picture as a whole drifts: between two frames its mean changes by less than half a level of 255.
    const steps = mean.slice(1).map((value, n) => Math.abs(value - (mean[n] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.004);
  });
});

describe('mounted', () => {
  test('moves, holds still when asked, moves again, and crosses over to another scene', async () => {
    await mount('sea');
    await wait(1200);
    const first = await look();
    await wait(600);
    expect(await look()).not.toBe(first);
    await page.evaluate(() => (globalThis as unknown as { scene: ReturnType<Harness['mountScene']> }).scene.still());
    await wait(300);
    const held = await look();
    await wait(600);
    expect(await look()).toBe(held);
    await page.evaluate(() => {
      const { scene } = globalThis as unknown as { scene: ReturnType<Harness['mountScene']> };
      scene.still(false);
      scene.show('candle');
    });
    await wait(1500);
    expect(await look()).not.toBe(held);
  });

  test('draws at most 30 frames a second, and none out of sight', async () => {
    await page.evaluate(() => {
      const counted = { frames: 0 };
      const { clear } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.clear = function (mask) {
        counted.frames++;
        clear.call(this, mask);
      };
      Object.assign(globalThis, { counted });
    });
    const frames = () => page.evaluate(() => (globalThis as unknown as { counted: { frames: number } }).counted.frames);
    await mount('stars');
    await wait(1500);
    const before = await frames();
    await wait(2000);
    const shown = (await frames()) - before;
    expect(shown).toBeGreaterThan(4);
    expect(shown).toBeLessThanOrEqual(61);
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      if (canvas) canvas.style.marginTop = '2000px';
    });
    await wait(400);
    const away = await frames();
    await wait(800);
    expect(await frames()).toBe(away);
  });

  test('with reduced motion it is one still picture', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await mount('aurora');
    await wait(1000);
    const first = await look();
    await wait(800);
    expect(await look()).toBe(first);
    // A picture, not the gradient that stands in for it.
    await page.evaluate(() => document.querySelector('canvas')?.style.setProperty('background', 'none'));
    expect(await look()).toBe(first);
  });

  test('without WebGL, or when its context is lost, a still gradient keeps the horizon', async () => {
    await mount('sea');
    await wait(800);
    const drawn = await look();
    await page.evaluate(() => {
      document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await wait(500);
    expect(await look()).not.toBe(drawn);
    const background = await page.evaluate(() => document.querySelector('canvas')?.style.background ?? '');
    expect(background).toContain('54.62%');

    await page.evaluate(() => {
      document.body.innerHTML = '<canvas style="display:block;width:400px;height:520px"></canvas>';
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind === 'webgl2' ? null : getContext.call(this, kind as '2d', ...(rest as []));
      } as typeof getContext;
    });
    await mount('sea');
    await wait(300);
    const pixel = (y: number) =>
      page.evaluate(
        (y) => [...(document.querySelector('canvas')?.getContext('2d')?.getImageData(200, y, 1, 1).data ?? [])],
        y,
      );
    const [above, below] = [await pixel(281), await pixel(287)];
    expect((above[0] ?? 0) - (below[0] ?? 0)).toBeGreaterThan(30);
  });
});

test('a page that draws scenes pulls in little code before the first one', async () => {
  const chunks = await bundle('../../lib/scenes/index.ts', false);
  const entry = chunks.find((chunk) => chunk.isEntry);
  const first = [entry, ...chunks.filter((chunk) => entry?.imports.includes(chunk.fileName))];
  const bytes = gzipSync(first.map((chunk) => chunk?.code ?? '').join('')).length;
  expect(chunks.length).toBeGreaterThan(SCENES.length);
  expect(bytes).toBeLessThan(15_000);
});

import puppeteer, { type Browser, type Page } from 'puppeteer';
import { SCENES } from '../../lib/scenes/catalogue';
import { bundle } from '../helpers/bundle';
import { needChromium } from '../helpers/chromium';
import type { Harness } from '../helpers/scenes-page';

const SECONDS = 10;
const PARAMETERS = { motion: 1, warmth: 1, brightness: 1, progress: 0 };

/**
 * Per cent of one core that the whole browser takes (every process of it, the compositor too) while it shows one scene
 * of 400 x 520 at its liveliest, and while it shows nothing. Where no graphics chip is, the processor draws: `drawn by`
 * says which it was.
 */
export async function sceneShares() {
  const code = (await bundle('./scenes-page.ts', true)).map((chunk) => chunk.code).join('\n');
  const browser = await puppeteer.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage();
    const shares: Record<string, number> = {};
    await open(page, code);
    const drawnBy = await renderer(page);
    shares.nothing = await share(browser);
    for (const { id } of SCENES) {
      await open(page, code);
      await page.evaluate(
        (id, parameters) => {
          const { mountScene } = globalThis as unknown as Harness;
          const canvas = document.querySelector('canvas');
          if (canvas) mountScene(canvas, { id, parameters });
        },
        id,
        PARAMETERS,
      );
      shares[id] = await share(browser);
    }
    return { 'drawn by': drawnBy, 'per cent of one core': shares };
  } finally {
    await browser.close();
  }
}

async function open(page: Page, code: string): Promise<void> {
  await page.setViewport({ width: 400, height: 520 });
  await page.goto('about:blank');
  await page.setContent('<body style="margin:0"><canvas style="display:block;width:400px;height:520px"></canvas>');
  await page.addScriptTag({ content: code });
}

/** Of the seconds after the scene has risen. */
async function share(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return { cpu: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0), at: performance.now() / 1000 };
  };
  const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  await wait(2);
  const before = await used();
  await wait(SECONDS);
  const after = await used();
  await session.detach();
  return Math.round((1000 * (after.cpu - before.cpu)) / (after.at - before.at)) / 10;
}

function renderer(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return String(gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'nothing: no WebGL here');
  });
}

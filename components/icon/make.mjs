/**
 * Draws the icons: the lamp cut by the horizon, amber above and teal below. Run by hand when the drawing changes
 * (`node components/icon/make.mjs`); the PNG files are committed. Needs a Chromium: set CHROMIUM to its path, or have
 * /usr/bin/chromium. The toolbar icon sinks with the journey: the cut lies lower at its start and higher at its end.
 */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';

const out = join(dirname(fileURLToPath(import.meta.url)), '../../public/icon');
const AMBER = '#ce8222';
const TEAL = '#349b96';

/** Height of the cut's middle in a 16 x 16 drawing, where y grows downwards. */
const CUT = { match: 11.5, guide: 8.5, target: 5.5 };

/** The circle of radius 7.5 around (8, 8), with a gap of one unit around `cut`. */
function drawing(cut) {
  const half = (y) => Math.sqrt(7.5 ** 2 - (8 - y) ** 2);
  const above = cut - 0.5;
  const below = cut + 0.5;
  const [a, b] = [half(above), half(below)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 16 16">
<path d="M${8 - a} ${above}A7.5 7.5 0 ${above > 8 ? 1 : 0} 1 ${8 + a} ${above}Z" fill="${AMBER}"/>
<path d="M${8 - b} ${below}A7.5 7.5 0 ${below < 8 ? 1 : 0} 0 ${8 + b} ${below}Z" fill="${TEAL}"/></svg>`;
}

const files = [16, 32, 48, 96, 128].map((size) => ({ name: `${size}.png`, size, cut: CUT.guide }));
for (const [stage, cut] of Object.entries(CUT)) {
  for (const size of [16, 32]) files.push({ name: `${stage}-${size}.png`, size, cut });
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const { name, size, cut } of files) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${drawing(cut)}`);
    await writeFile(join(out, name), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { planOf } from '../lib/cli/plan';
import { writeWav } from '../lib/sound/write-wav';
import { needChromium } from './helpers/chromium';
import { startTape, stopTape } from './helpers/capture';
import { BUILT, Extension } from './helpers/extension';
import { listen, RoadPage, snapshotOf, sounds } from './helpers/pages';
import { openRoad } from './helpers/road';

/**
 * `npm start`: the built extension in a browser with the check-in open. Without a display, or with a sentence, the same
 * check-in headless, through the real popup and the real offscreen document, written to out/.
 */
const SENTENCE = "I can't sleep, I'm so nervous about tomorrow's interview";
const OUT = 'out';
const SECONDS = 60;

async function show(): Promise<void> {
  const extension = await Extension.launch({ headless: false });
  await extension.popup().catch(() => extension.tab('popup.html'));
  console.log(
    `EmoHeal is loaded from ${BUILT}. Its icon is in the toolbar (the puzzle piece pins it). Close the browser to end.`,
  );
  await new Promise((resolve) => extension.browser.once('disconnected', resolve));
}

async function listenTo(sentence: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const { extension, road, offscreen } = await openRoad();
  try {
    await road.checkIn(sentence);
    await road.page.screenshot({ path: `${OUT}/popup-reading.png` });
    const { evening } = await snapshotOf(offscreen);
    if (!evening) throw new Error('The engine has no evening');
    const { reading, sequence } = evening;
    console.log(`“${sentence}”\n`);
    console.log(
      'Sounds like:',
      reading.emotions
        .map(({ emotion, strength }) => `${strength === 'a lot' ? 'a lot of' : strength} ${emotion}`)
        .join(', '),
    );
    console.log('\nWhy:');
    for (const { sentence: why, source } of planOf(evening).reasons.slice(0, 8)) console.log(`  ${why} (${source})`);
    console.log('\nSequence:');
    for (const { start, title, stage, tempo, scene } of sequence.items) {
      console.log(`  ${clock(start)}  ${title} · ${stage}, ${Math.round(tempo)} BPM, ${scene}`);
    }
    writeFileSync(`${OUT}/plan.json`, JSON.stringify({ ...planOf(evening), sequence: sequence.items }, null, 1));

    await listen(offscreen);
    await road.press('Enter');
    await sounds(offscreen);
    console.log(`\nPlaying. Recording ${SECONDS} s …`);
    await startTape(offscreen);
    await road.screen('player');
    await road.page.screenshot({ path: `${OUT}/popup.png` });
    const panel = new RoadPage(await extension.panel(road));
    await panel.screen('player');
    await panel.page.screenshot({ path: `${OUT}/panel.png`, fullPage: true });
    await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
    const { sampleRate, left, right } = await stopTape(offscreen);
    const frames = Math.min(left.length, SECONDS * sampleRate);
    await writeWav(
      `${OUT}/sound.wav`,
      [{ left: left.subarray(0, frames), right: right.subarray(0, frames) }],
      sampleRate,
    );
    console.log(
      `Written to ${OUT}/: plan.json, popup-reading.png, popup.png, panel.png, sound.wav (${(frames / sampleRate).toFixed(0)} s)`,
    );
  } finally {
    await extension.close();
  }
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const sentence = process.argv.slice(2).join(' ');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
try {
  needChromium();
  await (sentence || !display ? listenTo(sentence || SENTENCE) : show());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

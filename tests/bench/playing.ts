import type { CDPSession } from 'puppeteer';
import { privateMegabytes } from '../helpers/memory';
import { heard, listen, sounds } from '../helpers/pages';
import { openRoad } from '../helpers/road';

/**
 * Minutes of playing that are watched; `PLAYING_MINUTES=10 npm run bench -- playing` for the figure of the issue. In the
 * first minutes new instruments are still being decoded: a short watch makes an hour look worse than it is.
 */
const MINUTES = Number(process.env.PLAYING_MINUTES ?? 3);
const EVERY_SECONDS = 10;

interface Process {
  type: string;
  id: number;
  cpuTime: number;
}

/** An evening that plays with no page open: what it takes of the processor and of memory, and whether it ever falters. */
export async function playingCost() {
  const { extension, road, offscreen } = await openRoad();
  try {
    await road.checkIn('I am so nervous about tomorrow');
    await listen(offscreen);
    await road.press('Enter');
    await sounds(offscreen);
    await road.page.close();
    // After the first minute it is found out whether WebGPU is faster, and the reader rests.
    await seconds(70);

    const system = await extension.browser.target().createCDPSession();
    const own = (await busiest(system, 5)).id;
    const before = await processes(system);
    const began = Date.now();
    const memory: { at: number; megabytes: number }[] = [];
    while (Date.now() - began < MINUTES * 60_000) {
      memory.push({ at: (Date.now() - began) / 60_000, megabytes: privateMegabytes(own) });
      await seconds(EVERY_SECONDS);
    }
    const wall = (Date.now() - began) / 1000;
    const after = await processes(system);
    const used = (wanted: (one: Process) => boolean) =>
      after
        .filter(wanted)
        .reduce((sum, one) => sum + one.cpuTime - (before.find(({ id }) => id === one.id)?.cpuTime ?? 0), 0);
    const percent = (share: number) => Math.round(1000 * share) / 10;
    const { underruns, underrunsBefore, longestSilence } = await heard(offscreen);
    const { now, anHourOn } = trend(memory);
    return {
      'minutes watched': MINUTES,
      'one core, the process that plays, %': percent(used(({ id }) => id === own) / wall),
      'one core, the whole browser, %': percent(used(() => true) / wall),
      'memory of that process alone, MB': Math.round(now),
      'the same after an hour, extrapolated, MB': Math.round(anHourOn),
      underruns: (underruns ?? Number.NaN) - (underrunsBefore ?? 0),
      'longest silence, s': Math.round(100 * longestSilence) / 100,
    };
  } finally {
    await extension.close();
  }
}

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));

async function processes(system: CDPSession): Promise<Process[]> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo;
}

/** The renderer that is at work: the extension's own, with the audio thread in it. */
async function busiest(system: CDPSession, over: number): Promise<Process> {
  const before = await processes(system);
  await seconds(over);
  const spent = (one: Process) => one.cpuTime - (before.find(({ id }) => id === one.id)?.cpuTime ?? 0);
  const renderers = (await processes(system)).filter(({ type }) => type === 'renderer');
  const [first] = renderers.sort((a, b) => spent(b) - spent(a));
  if (!first) throw new Error('Chromium names no renderer process');
  return first;
}

/** The straight line through the readings: where it stands now, and in an hour from the beginning. */
function trend(readings: readonly { at: number; megabytes: number }[]): { now: number; anHourOn: number } {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [at, level] = [mean(readings.map((one) => one.at)), mean(readings.map(({ megabytes }) => megabytes))];
  const spread = readings.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  const slope = readings.reduce((sum, one) => sum + (one.at - at) * (one.megabytes - level), 0) / spread;
  return { now: level + slope * (MINUTES - at), anHourOn: level + slope * (60 - at) };
}

import type { CDPSession, Page } from 'puppeteer';
import { privateMegabytes } from '../helpers/memory';
import { heard, listen, sounds } from '../helpers/pages';
import { openRoad } from '../helpers/road';

/** Minutes of playing that are watched; `PLAYING_MINUTES=10 npm run bench -- playing` for the figure of the issue. */
const MINUTES = Number(process.env.PLAYING_MINUTES ?? 3);
const EVERY_SECONDS = 10;
/** Readings from one collection of garbage to the next: in between it waits, and looks like growth. */
const PER_COLLECTION = 6;

/** Megabytes at a moment. */
interface Reading {
  minute: number;
  /** Of the process alone. */
  all: number;
  /** Decoded samples and the bank, which the audio thread keeps: they come and go with the pieces. */
  samples: number;
  /** Garbage had just been collected. */
  collected: boolean;
}

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
    const heaps = await heapsOf(offscreen);
    const before = await processes(system);
    const began = Date.now();
    const memory: Reading[] = [];
    while (Date.now() - began < MINUTES * 60_000) {
      memory.push(await read(own, heaps, (Date.now() - began) / 60_000, memory.length % PER_COLLECTION === 0));
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
    const most = (of: (one: Reading) => number) => Math.round(Math.max(...memory.map(of)));
    const bare = restAfterAnHour(memory);
    return {
      'minutes watched': MINUTES,
      'one core, the process that plays, %': percent(used(({ id }) => id === own) / wall),
      'one core, the whole browser, %': percent(used(() => true) / wall),
      'memory of that process alone, the mean, MB': Math.round(mean(memory.map(({ all }) => all))),
      'its highest, MB': most(({ all }) => all),
      'decoded samples in it, the highest, MB': most(({ samples }) => samples),
      'all but them after an hour, extrapolated, MB': Math.round(bare),
      'after an hour with the most samples, MB': Math.round(bare) + most(({ samples }) => samples),
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

interface Heaps {
  document: CDPSession;
  audio: CDPSession;
}

/** The document and its audio thread, to be asked how much they hold. */
async function heapsOf(offscreen: Page): Promise<Heaps> {
  const document = await offscreen.createCDPSession();
  const found = new Promise<CDPSession>((resolve) => {
    document.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const attached = document.connection()?.session(sessionId);
      if (targetInfo.type === 'worklet' && attached) resolve(attached);
    });
  });
  await document.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return { document, audio: await found };
}

async function read(pid: number, { document, audio }: Heaps, minute: number, collected: boolean): Promise<Reading> {
  if (collected) for (const heap of [document, audio]) await heap.send('HeapProfiler.collectGarbage');
  const { backingStorageSize = 0 } = await audio.send('Runtime.getHeapUsage');
  return { minute, all: privateMegabytes(pid), samples: backingStorageSize / 1e6, collected };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** What the process holds besides the samples, an hour after the beginning: on the straight line through the collected readings. */
function restAfterAnHour(readings: readonly Reading[]): number {
  const clean = readings.filter(({ collected }) => collected).map((one) => ({ ...one, rest: one.all - one.samples }));
  const [at, rest] = [mean(clean.map(({ minute }) => minute)), mean(clean.map((one) => one.rest))];
  const spread = clean.reduce((sum, { minute }) => sum + (minute - at) ** 2, 0);
  const slope = spread && clean.reduce((sum, one) => sum + (one.minute - at) * (one.rest - rest), 0) / spread;
  return rest + slope * (60 - at);
}

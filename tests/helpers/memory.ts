import { readFileSync } from 'node:fs';
import type { CDPSession, Page, WebWorker } from 'puppeteer';
import type { Extension } from './extension';

const MB = 1e6;

/** What the extension holds once all garbage is collected. Megabytes where nothing else is said. */
export interface Held {
  /** Counts of the whole process. */
  documents: number;
  nodes: number;
  listeners: number;
  /** Script heaps, with the memory of buffers that they hold. */
  engine: number;
  reader: number;
  background: number;
  page: number;
  /** The process that the extension runs in, as no other process shares it (Linux alone says so). */
  process: number;
}

/** Bytes that a heap holds: objects, what belongs to the document, and array buffers. */
async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what a finaliser lets go is garbage only then.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / MB;
}

async function heapOfAll(workers: readonly Pick<WebWorker, 'client'>[]): Promise<number> {
  const heaps = await Promise.all(workers.map(({ client }) => heapOf(client)));
  return heaps.reduce((sum, heap) => sum + heap, 0);
}

/** Measured with the engine's document, the background worker and one page of the extension in sight. */
export async function held(extension: Extension, offscreen: Page, page: Page): Promise<Held> {
  const sessions = await Promise.all([offscreen.createCDPSession(), page.createCDPSession()]);
  try {
    const [engine, other] = sessions;
    const heaps = {
      page: await heapOf(other),
      reader: await heapOfAll(offscreen.workers()),
      background: await heapOfAll([await extension.worker()]),
      engine: await heapOf(engine),
    };
    await engine.send('Performance.enable');
    const { metrics } = await engine.send('Performance.getMetrics');
    const count = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return {
      documents: count('Documents'),
      nodes: count('Nodes'),
      listeners: count('JSEventListeners'),
      ...heaps,
      process: await heaviestRenderer(extension),
    };
  } finally {
    for (const session of sessions) await session.detach();
  }
}

/** Private megabytes of the renderer that holds most: the extension's own. */
async function heaviestRenderer({ browser }: Extension): Promise<number> {
  const system = await browser.target().createCDPSession();
  try {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMegabytes(id)));
  } finally {
    await system.detach();
  }
}

/** What the process shares with no other (Linux alone says so), in megabytes. */
export function privateMegabytes(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
  return (kilobytes * 1024) / MB;
}

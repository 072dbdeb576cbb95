import type { Page, WebWorker } from 'puppeteer';
import type { Screen } from '../../components/state/screen';
import type { AnswerOf, AskOf, CallName, Reply, Snapshot } from '../../lib/messaging';

/** A page of the extension that shows the road: the popup, or the side panel. Found by what a person would go by. */
export class RoadPage {
  constructor(readonly page: Page) {}

  /** Waits for one of the screens and says which it is. */
  async screen(...wanted: Screen[]): Promise<Screen> {
    const names = wanted.map((name) => `[data-screen="${name}"]`).join();
    const found = await this.page.waitForSelector(names, { timeout: 90_000 });
    return (await found?.evaluate((element) => (element as HTMLElement).dataset.screen)) as Screen;
  }

  /** Writes the sentence where the cursor is when the page opens, by key presses or (long texts) as a paste. */
  async write(text: string): Promise<void> {
    // A plan that was never begun is still there: its words are written over.
    if ((await this.screen('checkin', 'reading')) === 'reading') await this.click('Edit');
    await this.screen('checkin');
    await this.page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await this.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).select());
    if (text.length < 200) await this.page.keyboard.type(text);
    else await (await this.page.createCDPSession()).send('Input.insertText', { text });
  }

  async press(key: 'Enter' | 'Escape' | 'Space' | 'Tab' | 'Backspace'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tab until a control that matches has the focus. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.press('Tab');
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`Tab never came to ${selector}`);
  }

  /** Clicks a control by its role and accessible name (as the accessibility tree has it). */
  async click(name: string, role = 'button'): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(120_000).click();
  }

  /** Picks one of the 27 words; its meaning is part of its name. */
  async pick(emotion: string): Promise<void> {
    await this.page.locator(`button.word ::-p-text(${emotion})`).setTimeout(120_000).click();
  }

  /** Says of a word in the reading that the first of the closer words is nearer: two taps. Gives that word. */
  async correct(emotion: string): Promise<string> {
    await this.page.locator(`button.emotion ::-p-text(${emotion})`).setTimeout(120_000).click();
    const chip = await this.page.waitForSelector('[role="dialog"] .near-words .chip');
    const closer = (await chip?.evaluate((element) => element.textContent)) ?? '';
    await this.page.locator('[role="dialog"] .near-words .chip').click();
    return closer;
  }

  /** Opens the side panel by its button, from the keyboard. */
  async openBeside(): Promise<void> {
    const button = await this.page.waitForSelector('::-p-aria([name="Open beside the page"][role="button"])');
    await button?.focus();
    // The popup is gone before the key is up.
    await this.page.keyboard.down('Enter');
  }

  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree, is what a person reads
    return this.page.evaluate(() => (document.body as HTMLElement).innerText);
  }

  /** Sentence to reading, all by keyboard. */
  async checkIn(text: string): Promise<void> {
    await this.write(text);
    await this.press('Enter');
    await this.screen('reading');
  }
}

/** Waits until the engine's snapshot is as wished. By a timer: a page that nobody sees draws no frames to wait for. */
export async function until(offscreen: Page, wished: (now: Snapshot) => boolean, seconds = 15): Promise<Snapshot> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const now = await snapshotOf(offscreen);
    if (wished(now)) return now;
    if (Date.now() > end) throw new Error(`After ${seconds} s the engine is still ${now.state} at ${now.position} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What the engine says of itself, asked in the offscreen document. */
export function snapshotOf(offscreen: Page): Promise<Snapshot> {
  return offscreen.evaluate(() => (globalThis as unknown as Diagnostics).emoheal.engine.snapshot());
}

/** Stops a page's workers where they are, those to come too, as a debugger does; the result lets them go on. */
export async function holdWorkers(page: Page): Promise<() => Promise<void>> {
  const held: WebWorker[] = [];
  const hold = async (worker: WebWorker) => {
    held.push(worker);
    await worker.client.send('Debugger.enable');
    await worker.client.send('Debugger.pause');
  };
  const onCreated = (worker: WebWorker) => void hold(worker);
  page.on('workercreated', onCreated);
  await Promise.all(page.workers().map(hold));
  return async () => {
    page.off('workercreated', onCreated);
    // One that was ended meanwhile answers no more.
    await Promise.allSettled(held.map((worker) => worker.client.send('Debugger.disable')));
  };
}

/** Looks of a page that are ten seconds apart come `apart` ms after each other, until the result is called. */
export async function paceLooks(page: Page, apart: number): Promise<() => Promise<void>> {
  await page.evaluate((pace) => {
    const scope = globalThis as unknown as { usual: typeof setTimeout; setTimeout: unknown };
    scope.usual = setTimeout;
    scope.setTimeout = (act: () => void, ms?: number, ...rest: []) =>
      scope.usual(act, ms === 10_000 ? pace : ms, ...rest);
  }, apart);
  return () =>
    page.evaluate(() => {
      const scope = globalThis as unknown as { usual: typeof setTimeout; setTimeout: unknown };
      scope.setTimeout = scope.usual;
    });
}

/** The handle that lib/engine/offscreen.ts puts there for developer tools and tests. */
export interface Diagnostics {
  emoheal: {
    engine: Pick<import('../../lib/engine/engine').Engine, 'snapshot' | 'desk'>;
    stage(): Promise<import('../../lib/sound/stage').Stage>;
    reader(): Promise<import('../../lib/emotions').EmotionReader>;
  };
  heard: Heard;
}

/** What the meter of the audio graph has heard since {@link listen}. */
export interface Heard {
  /** Readings, twenty a second of audio time. */
  readings: number;
  loudest: number;
  /** Longest stretch below -60 dBFS, seconds. */
  longestSilence: number;
  underruns: number | null;
  underrunsBefore: number | null;
}

/** Listens to the meter inside the offscreen document from now on, without polling. */
export async function listen(offscreen: Page): Promise<void> {
  await offscreen.evaluate(async () => {
    const scope = globalThis as unknown as Diagnostics;
    const stage = await scope.emoheal.stage();
    const before = stage.meter.underruns;
    scope.heard = { readings: 0, loudest: 0, longestSilence: 0, underruns: before, underrunsBefore: before };
    stage.onMeter((reading) => {
      scope.heard.readings += 1;
      scope.heard.loudest = Math.max(scope.heard.loudest, reading.rms);
      // Silence counts from the first sound on: before it, the music is still being made ready.
      if (scope.heard.loudest > 0.001) {
        scope.heard.longestSilence = Math.max(scope.heard.longestSilence, reading.silentFor);
      }
      scope.heard.underruns = stage.meter.underruns;
    });
  });
}

export function heard(offscreen: Page): Promise<Heard> {
  return offscreen.evaluate(() => (globalThis as unknown as Diagnostics).heard);
}

/** Waits until sound comes out of the audio graph: louder than -60 dBFS. */
export async function sounds(offscreen: Page): Promise<void> {
  await offscreen.waitForFunction(() => (globalThis as unknown as Diagnostics).heard.loudest > 0.001, {
    timeout: 120_000,
    polling: 50,
  });
}

/** All rows of some tables of the database, read at one moment: what is there has been committed. */
export function rowsOf<T extends string>(page: Page, ...tables: T[]): Promise<Record<T, Record<string, unknown>[]>> {
  return page.evaluate(async (names) => {
    const done = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('emoheal'));
    try {
      const reading = database.transaction(names);
      const rows = await Promise.all(names.map((name) => done(reading.objectStore(name).getAll())));
      return Object.fromEntries(names.map((name, n) => [name, rows[n]]));
    } finally {
      database.close();
    }
  }, tables) as Promise<Record<T, Record<string, unknown>[]>>;
}

/** Asks the engine as a page does, and gives the whole reply. */
export function asked<N extends CallName>(page: Page, name: N, ask: AskOf<N>): Promise<Reply<AnswerOf<N>>> {
  return page.evaluate(
    async (data) => {
      const { res } = await chrome.runtime.sendMessage({ id: 1, type: 'ask', timestamp: Date.now(), data });
      return res;
    },
    { name, ask } as never,
  );
}

/** The same, and gives the answer; a failure is thrown. */
export async function answered<N extends CallName>(page: Page, name: N, ask: AskOf<N>): Promise<AnswerOf<N>> {
  const reply = await asked(page, name, ask);
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.sentence}`);
  return reply.answer;
}

/** Picks a word by hand and plays: this way on is there whatever else is broken. */
export async function playByHand(page: Page, offscreen: Page, { text = '', calm = true } = {}): Promise<void> {
  await answered(page, 'choose', { text, intention: 'calm', minutes: 20, emotions: ['sadness'] });
  await listen(offscreen);
  const { state } = await answered(page, 'begin', { calm });
  if (state !== 'playing') throw new Error(`The engine is ${state}`);
  await sounds(offscreen);
}

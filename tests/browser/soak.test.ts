import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskOf, CallName } from '../../lib/messaging';
import { type Held, held } from '../helpers/memory';
import { Extension } from '../helpers/extension';
import { answered, RoadPage, until } from '../helpers/pages';
import { THOROUGH, times } from '../helpers/thorough';

/** An evening of some seconds has as many check-ins, pages and changes as one of an hour. */
const EVENINGS = times(6, 60);
const LONG = { timeout: 3_600_000 };

const SENTENCES = [
  "I can't sleep, I'm so nervous about tomorrow's interview",
  'I miss her so much tonight',
  'Ich bin so wütend auf meinen Chef',
  'It was a lovely evening with my friends, and I am grateful',
];

const COUNTS: (keyof Held)[] = ['documents', 'nodes', 'listeners'];
const MEGABYTES: (keyof Held)[] = ['engine', 'reader', 'background', 'page', 'process'];

/** Evening after evening at speed: what is held afterwards is what was held before. */
describe('many evenings in a row', () => {
  let extension: Extension;
  let offscreen: Page;
  /** Stays open all the while. */
  let page: Page;

  beforeAll(async () => {
    extension = await Extension.launch();
    page = await extension.tab('journey.html');
    offscreen = await extension.offscreen();
  });
  afterAll(() => extension?.close());

  const ok = <N extends CallName>(name: N, ask: AskOf<N>) => answered(page, name, ask);

  /** Opens a page of the extension, waits for what shows that it stands, and closes it. */
  async function glance(path: string, wanted: string): Promise<void> {
    const tab = await extension.tab(path);
    await tab.waitForSelector(wanted, { timeout: 60_000 });
    await tab.close();
  }

  async function evening(n: number): Promise<void> {
    const road = new RoadPage(await extension.tab('popup.html'));
    await road.checkIn(SENTENCES[n % SENTENCES.length] ?? '');
    await road.press('Enter');
    await road.screen('player');
    await until(offscreen, ({ state, position }) => state === 'playing' && position > 0.5, 60);
    await glance('sidepanel.html', '[data-screen="player"]');
    await ok('skip', null);
    await ok('correct', { putIn: 'grief' });
    await ok('aim', { intention: n % 2 ? 'sleep' : 'calm' });
    await ok('extend', { minutes: 5 });
    await ok('beds', { levels: { rain: 0.3 } });
    await ok('beds', { levels: { rain: 0 } });
    const { evening: now, item } = await until(offscreen, (snapshot) => snapshot.item !== null);
    const piece = now?.sequence.items[item ?? -1]?.piece ?? '';
    await ok('putAside', { piece });
    await ok('bringBack', null);
    await ok('differ', { point: { valence: -0.4, arousal: 0.5 } });
    await ok('endSoftly', null);
    await ok('keepPlaying', null);
    await ok('pause', null);
    await ok('resume', null);
    await ok('pause', null);
    await ok('endSoftly', null);
    await road.page.bringToFront();
    await road.screen('end');
    await road.click('a bit better', 'radio');
    await road.page.locator('button.go ::-p-text(Keep)').click();
    await road.screen('checkin');
    await road.page.close();
    await ok('find', { text: 'slow piano, like rain' });
    await glance('diary.html', '.entry-ways');
    await glance('library.html', '.piece-name');
  }

  /** The browser needs memory; the next call brings another document. */
  async function takeEngineAway(): Promise<void> {
    await (await extension.worker()).evaluate(() => chrome.offscreen.closeDocument());
    await ok('snapshot', null);
    offscreen = await extension.offscreen();
  }

  it(`${EVENINGS} of them: no document, listener or node is left behind, and memory stays flat`, LONG, async () => {
    const readings: Held[] = [];
    const third = EVENINGS / 3;
    for (let n = 0; n < EVENINGS; n++) {
      // Only in the first third: afterwards nothing may be forgotten for this reason.
      if (n < third && n % 2 === 1) await takeEngineAway();
      await evening(n);
      readings.push(await held(extension, offscreen, page));
      if (THOROUGH)
        console.log(
          n,
          JSON.stringify(readings.at(-1), (_, value) => Math.round(value * 10) / 10 || value),
        );
    }
    // In few evenings, what the pieces of each one need is not yet averaged out.
    const slack = (of: keyof Held) => (!THOROUGH && MEGABYTES.includes(of) ? (of === 'process' ? 80 : 5) : 0);
    const middle = readings.slice(Math.ceil(third), Math.ceil(2 * third));
    const last = readings.slice(Math.ceil(2 * third));
    const mean = (some: Held[], of: keyof Held) => some.reduce((sum, one) => sum + one[of], 0) / some.length;
    for (const of of [...COUNTS, ...MEGABYTES]) {
      const most = 1.1 * mean(middle, of) + slack(of);
      expect(mean(last, of), `${of}: ${readings.map((one) => one[of].toFixed(1)).join(' ')}`).toBeLessThan(most);
    }
    expect(Math.min(...last.map(({ documents }) => documents))).toBeLessThanOrEqual(
      Math.min(...middle.map(({ documents }) => documents)),
    );
  });
});

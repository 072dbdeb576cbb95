import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emotion } from '../../lib/values';
import { Extension } from '../helpers/extension';
import { asked, heard, playByHand, RoadPage, snapshotOf, until } from '../helpers/pages';
import { numbers, SEED } from '../helpers/numbers';
import { times } from '../helpers/thorough';

const CLICKS = times(40, 500);
const CALLS = times(24, 500);
const chance = numbers(SEED);
const LONG = { timeout: 3_600_000 };
const PAGES = ['popup', 'sidepanel', 'journey', 'diary', 'options'] as const;

/** Two windows and five pages of one engine, and somebody who clicks everything, twice. */
describe(`many pages at once (SEED=${SEED})`, () => {
  let extension: Extension;
  let offscreen: Page;
  const pages: Page[] = [];
  /** What a page or the engine could not cope with. */
  const errors: string[] = [];

  beforeAll(async () => {
    extension = await Extension.launch();
    for (const [n, name] of PAGES.entries()) {
      const address = extension.url(`${name}.html`);
      const found = extension.browser.waitForTarget((target) => target.url() === address);
      if (n === 0) await extension.tab(`${name}.html`);
      else if (n === 3)
        await pages[0]?.evaluate((url) => chrome.windows.create({ url }).then(() => undefined), address);
      else await pages[0]?.evaluate((url) => chrome.tabs.create({ url }).then(() => undefined), address);
      const page = await (await found).asPage();
      page.on('pageerror', (error) => errors.push(`${name}: ${String(error)}`));
      pages.push(page);
    }
    offscreen = await extension.offscreen();
    offscreen.on('pageerror', (error) => errors.push(`engine: ${String(error)}`));
  });
  afterAll(() => extension?.close());

  const road = () => pages.slice(0, 3);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

  /** The page shows what the engine says. */
  async function agree(): Promise<void> {
    await expect
      .poll(
        async () => {
          const { state } = await snapshotOf(offscreen);
          const shown = await Promise.all(
            road().map((page) =>
              page.evaluate(() => document.querySelector<HTMLElement>('[data-state]')?.dataset.state),
            ),
          );
          return shown.every((one) => one === undefined || one === state) ? 'agree' : `${shown.join()} of ${state}`;
        },
        { timeout: 60_000 },
      )
      .toBe('agree');
  }

  const playCalm = () => playByHand(pages[0] as Page, offscreen);

  it('two Begins and three corrections at once, from three pages: one evening, and all of them in it', async () => {
    await playCalm();
    const words: Emotion[] = ['grief', 'remorse', 'disappointment'];
    const replies = await Promise.all([
      ...words.map((putIn, n) => asked(pages[n] as Page, 'correct', { putIn })),
      asked(pages[3] as Page, 'skip', null),
    ]);
    for (const reply of replies) expect(reply).toMatchObject({ ok: true });
    const { evening, item } = await snapshotOf(offscreen);
    expect(evening?.reading.emotions.map(({ emotion }) => emotion)).toEqual(expect.arrayContaining(words));
    expect(item).not.toBeNull();
    await Promise.all([
      asked(pages[0] as Page, 'begin', { calm: false }),
      asked(pages[1] as Page, 'begin', { calm: false }),
    ]);
    const begun = await until(offscreen, ({ state }) => state === 'playing');
    expect(begun.evening?.id).toBe(evening?.id);
    await agree();
  });

  it(
    `${CALLS} starts, stops, skips and corrections at random from all of them: it does what was asked last`,
    LONG,
    async () => {
      const [page] = pages as [Page];
      const any = () => oneOf(pages);
      const acts: (() => Promise<{ ok: boolean; failure?: { code: string } }>)[] = [
        () =>
          asked(any(), 'choose', {
            text: '',
            intention: oneOf(['calm', 'sleep', 'lighter']),
            minutes: 15,
            emotions: ['fear'],
          }),
        () => asked(any(), 'begin', { calm: chance() < 0.5 }),
        () => asked(any(), 'begin', { calm: false }),
        () => asked(any(), 'stop', null),
        () => asked(any(), 'pause', null),
        () => asked(any(), 'resume', null),
        () => asked(any(), 'skip', null),
        () => asked(any(), 'endSoftly', null),
        () => asked(any(), 'keepPlaying', null),
        () => asked(any(), 'correct', { putIn: oneOf(['grief', 'joy', 'anger']) }),
        () => asked(any(), 'aim', { intention: oneOf(['calm', 'sleep']) }),
      ];
      for (let done = 0; done < CALLS; done += 4) {
        const replies = await Promise.all(Array.from({ length: 4 }, () => oneOf(acts)()));
        for (const reply of replies) if (!reply.ok) expect(reply.failure?.code).toBe('nothing-to-do');
      }
      expect(await asked(page, 'stop', null)).toMatchObject({ ok: true });
      await until(offscreen, ({ state }) => state === 'idle');
      await playCalm();
      expect((await heard(offscreen)).longestSilence).toBeLessThan(1.5);
      await agree();
    },
  );

  it(`${CLICKS} double clicks on whatever button there is: nothing breaks, and all pages agree`, LONG, async () => {
    // A page that is clicked away could not be clicked again.
    for (const page of pages) {
      await page.evaluate(() => {
        Object.assign(chrome.tabs, { remove: async () => undefined });
        Object.assign(globalThis, { close: () => undefined });
      });
    }
    for (let click = 0; click < CLICKS; click++) {
      await oneOf(road()).evaluate((chance) => {
        const buttons = [
          ...document.querySelectorAll<HTMLElement>('button:not(:disabled), [role="radio"], [role="tab"]'),
        ];
        const button = buttons[Math.floor(chance * buttons.length)];
        for (const detail of [1, 2]) {
          button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));
        }
      }, chance());
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await agree();
    const [page] = pages as [Page];
    await asked(page, 'stop', null);
    await playCalm();
    await agree();
    for (const one of road()) {
      await one.reload();
      await new RoadPage(one).screen('player');
    }
  });

  it('and nothing was thrown that nobody caught', () => expect(errors).toEqual([]));
});

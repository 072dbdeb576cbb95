import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { Screen } from '../../components/state/screen';
import { BUILT, type Extension } from './extension';
import { dress, type Look } from './looks';
import { type Diagnostics, RoadPage, snapshotOf, until } from './pages';

/** A page of the extension in one state, and how it is reached once the page is open; words differ by language. */
interface Stop {
  name: string;
  path: string;
  screen?: Screen;
  width: number;
  height: number;
  /** Presses, by selector: independent of the language. */
  press?: string[];
  write?: string;
}

const POPUP = { path: 'popup.html', width: 400, height: 520 };
const PANEL = { path: 'sidepanel.html', width: 360, height: 900 };
const SENTENCE = 'I keep replaying that meeting, and I am so nervous about tomorrow.';

const BEFORE: Stop[] = [
  { ...POPUP, name: 'popup-empty', screen: 'checkin' },
  { ...POPUP, name: 'popup-text', screen: 'checkin', write: SENTENCE },
  { ...POPUP, name: 'popup-point', screen: 'point', press: ['.about .link'] },
  { ...POPUP, name: 'popup-words', screen: 'words', press: ['.about .link', '.to-words', '.word'] },
  { ...POPUP, name: 'popup-help', screen: 'help', press: ['.help-button'] },
  { ...PANEL, name: 'panel-empty', screen: 'checkin' },
];
const READ: Stop[] = [
  { ...POPUP, name: 'popup-reading', screen: 'reading' },
  { ...POPUP, name: 'popup-correct', screen: 'reading', press: ['.emotion'] },
  { ...POPUP, name: 'popup-correct-all', screen: 'reading', press: ['.emotion', '.near-words .chip:last-child'] },
  { ...PANEL, name: 'panel-reading', screen: 'reading' },
];
const TAB = { width: 1240, height: 900 };
const DIARY = { ...TAB, path: 'diary.html' };
const WELCOME = { ...TAB, path: 'welcome.html' };
const PLAYING: Stop[] = [
  { ...TAB, path: 'journey.html', name: 'journey-playing', screen: 'player' },
  { ...POPUP, name: 'popup-player', screen: 'player' },
  { ...POPUP, name: 'popup-player-help', screen: 'help', press: ['.help-button'] },
  { ...PANEL, name: 'panel-player', screen: 'player', press: ['.piece-why summary'] },
  { ...PANEL, name: 'panel-why', screen: 'player', press: ['.part.fold > summary', '.fold.inner > summary'] },
  { ...PANEL, name: 'panel-different', screen: 'different', press: ['.panel-reading > .soft'] },
];
const ENDING: Stop[] = [
  { ...POPUP, name: 'popup-ending', screen: 'player' },
  { ...PANEL, name: 'panel-ending', screen: 'player' },
];
const ENDED: Stop[] = [
  { ...POPUP, name: 'popup-end', screen: 'end' },
  { ...PANEL, name: 'panel-end', screen: 'end' },
];
const KEPT: Stop[] = [
  { ...DIARY, name: 'diary-edit', press: ['.entry-ways .link'] },
  { ...DIARY, name: 'diary-evenings', press: ['nav a[href="#evenings"]'] },
  { ...DIARY, name: 'diary-study', press: ['nav a[href="#study"]'] },
  { ...DIARY, name: 'diary-data', press: ['.diary-data > button'] },
  { ...TAB, path: 'library.html', name: 'library', press: ['.piece-name'] },
  { ...WELCOME, name: 'welcome-try', press: ['footer .go'] },
  { ...WELCOME, name: 'welcome-there', press: ['footer nav button:last-child'] },
];
/** Whatever other pages the build has: options, diary and so on. */
const PAGES: Stop[] = readdirSync(BUILT)
  .filter((file) => file.endsWith('.html') && !/^(popup|sidepanel|offscreen|library)\./.test(file))
  .map((path) => ({ name: path.replace('.html', ''), path, width: 1080, height: 900 }));

/**
 * Walks through the built extension with its real engine and stops in every state that can be reached for real, dressed
 * in each of the looks. `only`: at stops of these names.
 */
export async function tour(
  extension: Extension,
  looks: readonly Look[],
  visit: (page: Page, name: string, look: Look) => Promise<void>,
  only = /./,
): Promise<void> {
  const road = new RoadPage(await extension.tab('popup.html'));
  const offscreen = await extension.offscreen();
  const page = await extension.browser.newPage();
  page.setDefaultTimeout(180_000);

  async function stopAt(stops: readonly Stop[], before = async () => {}): Promise<void> {
    for (const stop of stops.filter(({ name }) => only.test(name))) {
      await page.goto(extension.url(stop.path));
      await page.bringToFront();
      for (const look of looks) {
        // The popup is as wide as it is; only the panel and the pages can be narrow.
        if (look.width && stop.path === 'popup.html') continue;
        await before();
        await page.evaluate(async () => {
          localStorage.removeItem('emoheal.draft');
          await chrome.storage.local.remove('draft');
        });
        await dress(page, look, stop);
        await page.waitForSelector(stop.screen ? '[data-screen]' : 'h1', { timeout: 30_000 });
        for (const selector of stop.press ?? []) {
          const control = await page.waitForSelector(selector, { timeout: 60_000 });
          // In view may still be below the dock, which would be pressed instead.
          await control?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await control?.click();
        }
        if (stop.write) {
          await page.waitForFunction(() => document.activeElement?.matches('textarea'));
          await page.keyboard.type(stop.write);
        }
        if (stop.screen) await new RoadPage(page).screen(stop.screen);
        await visit(page, stop.name, look);
      }
    }
  }

  const ask = (name: 'endSoftly' | 'keepPlaying' | 'pause') =>
    offscreen.evaluate((call) => (globalThis as unknown as Diagnostics).emoheal.engine.desk[call](null), name);

  await stopAt(BEFORE);
  await road.page.bringToFront();
  await dress(road.page, { name: 'dark' }, POPUP);
  await road.checkIn(SENTENCE);
  await stopAt(READ);
  await road.page.bringToFront();
  await road.page.focus('.go');
  await road.press('Enter');
  await until(offscreen, ({ state, position }) => state === 'playing' && position > 3, 60);
  await stopAt(PLAYING);
  // A soft ending lasts 90 s, the tour of it longer: it begins anew for each picture.
  await stopAt(ENDING, async () => {
    await ask('keepPlaying');
    await ask('endSoftly');
    await until(offscreen, ({ state }) => state === 'ending');
  });
  await ask('keepPlaying');
  await ask('pause');
  await until(offscreen, ({ state }) => state === 'paused');
  await ask('endSoftly');
  await until(offscreen, ({ state }) => state === 'finished');
  await stopAt(ENDED);
  await stopAt(KEPT);
  await stopAt(PAGES);
  const { failure } = await snapshotOf(offscreen);
  if (failure) throw new Error(`The tour ended with ${failure.sentence}`);
}

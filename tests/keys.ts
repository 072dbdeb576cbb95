import { execFileSync, spawn } from 'node:child_process';
import { Extension } from './helpers/extension';
import { RoadPage, until } from './helpers/pages';

/**
 * Real key presses for the four commands, as a window system hands them to the browser: `tsx tests/keys.ts`. Needs Xvfb
 * and xdotool, so it is no part of `npm test`: the browser's debugging protocol cannot press an extension's keys.
 */
const DISPLAY = ':97';

const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
process.env.DISPLAY = DISPLAY;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
await pause(1500);
const extension = await Extension.launch({ headless: false, args: ['--window-size=1200,850'] });

function press(keys: string): void {
  const [window] = execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'chrom'], { encoding: 'utf8' })
    .trim()
    .split('\n');
  if (window) execFileSync('xdotool', ['windowfocus', '--sync', window]);
  execFileSync('xdotool', ['key', '--clearmodifiers', keys]);
}

async function check(name: string, done: Promise<unknown>): Promise<void> {
  const outcome = await Promise.race([done.then(() => 'ok', String), pause(30_000).then(() => 'nothing came of it')]);
  console.log(`${name}: ${outcome}`);
  if (outcome !== 'ok') process.exitCode = 1;
}

try {
  const worker = await extension.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(
    commands.map(({ name, shortcut }) => [name, shortcut?.toLowerCase().replaceAll(' ', '') ?? '']),
  );
  console.log(keys);
  const page = (await extension.browser.pages())[0];
  await page?.goto('about:blank');
  await page?.bringToFront();
  const target = (path: string) =>
    extension.browser.waitForTarget((found) => found.url().startsWith(extension.url(path)), { timeout: 30_000 });

  const popup = target('popup.html');
  press(keys._execute_action ?? '');
  await check(`open the check-in (${keys._execute_action})`, popup);
  const road = new RoadPage(await (await popup).asPage());
  const offscreen = await extension.offscreen();
  await road.click('Just play something calm');
  await until(offscreen, ({ state }) => state === 'playing', 60);
  await road.page.close().catch(() => undefined);
  await page?.bringToFront();

  press(keys['play-pause'] ?? '');
  await check(
    `pause (${keys['play-pause']})`,
    until(offscreen, ({ state }) => state === 'paused', 20),
  );
  press(keys['play-pause'] ?? '');
  await check(
    `play (${keys['play-pause']})`,
    until(offscreen, ({ state }) => state === 'playing', 20),
  );
  const panel = target('sidepanel.html');
  press(keys['side-panel'] ?? '');
  await check(`side panel (${keys['side-panel']})`, panel);
  // Again and again beside the open panel, with the focus in the page and (after a click into it) in the panel.
  for (const focus of ['page', 'panel', 'page', 'panel', 'page', 'panel']) {
    const x = focus === 'panel' ? '1100' : '300';
    execFileSync('xdotool', ['mousemove', x, '560', 'click', '1']);
    await pause(500);
    press(keys['end-softly'] ?? '');
    await check(
      `end softly, focus in the ${focus} (${keys['end-softly']})`,
      until(offscreen, ({ state }) => state === 'ending', 20),
    );
    press(keys['play-pause'] ?? '');
    await check(
      `keep playing, focus in the ${focus} (${keys['play-pause']})`,
      until(offscreen, ({ state }) => state === 'playing', 20),
    );
  }
} finally {
  await extension.close();
  screen.kill();
}

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/messaging';
import type { Extension } from '../helpers/extension';
import { type Diagnostics, listen, snapshotOf, sounds, until } from '../helpers/pages';
import { openRoad } from '../helpers/road';
import { SessionBus } from '../helpers/session-bus';

const bus = await SessionBus.open();
let extension: Extension;
let offscreen: Page;

beforeAll(async () => {
  const opened = await openRoad();
  ({ extension, offscreen } = opened);
  const { road } = opened;
  await road.checkIn('I am so nervous about tomorrow');
  await listen(offscreen);
  await road.press('Enter');
  await sounds(offscreen);
});
afterAll(async () => {
  await extension?.close();
  bus?.close();
});

const session = () =>
  offscreen.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    return { title: metadata?.title, artist: metadata?.artist, picture: metadata?.artwork[0]?.src, playbackState };
  });
const ask = (name: 'pause' | 'resume' | 'stop') =>
  offscreen.evaluate((call) => (globalThis as unknown as Diagnostics).emoheal.engine.desk[call](null), name);

it('the system is told what plays, and the browser holds a media session for it', async () => {
  const { evening, item } = await snapshotOf(offscreen);
  const playing = evening?.sequence.items[item ?? -1];
  const told = await session();
  expect(told).toMatchObject({ title: playing?.title, artist: playing?.composer, playbackState: 'playing' });
  // An extension's own address would be refused; the picture is told when it is there.
  await expect.poll(async () => (await session()).picture, { timeout: 30_000 }).toMatch(/^blob:/);
  // What the browser itself lists: chrome://media-internals, sessions that hold the audio focus.
  const internals = await extension.browser.newPage();
  await internals.goto('chrome://media-internals');
  await internals.waitForFunction(
    () => {
      const held = document.getElementById('audio-focus-session-list')?.textContent ?? '';
      return /offscreen\.html\s+Gain Active Playing .*Controllable/.test(held);
    },
    { polling: 200 },
  );
  await internals.close();
});

it.skipIf(bus === null)('media keys, as a desktop hands them on, pause, go on and skip', async () => {
  const playing = ({ evening, item }: Snapshot) => evening?.sequence.items[item ?? -1];
  const first = playing(await snapshotOf(offscreen));
  expect(await bus?.shows()).toContain(first?.title);
  await bus?.press('PlayPause');
  await until(offscreen, ({ state }) => state === 'paused', 30);
  await bus?.press('Play');
  await until(offscreen, ({ state }) => state === 'playing', 30);
  await bus?.press('Next');
  await until(offscreen, (now) => playing(now)?.piece !== first?.piece, 60);
});

it('sound that something else stops goes on by itself, and a pause stays a pause', async () => {
  const stop = () =>
    offscreen.evaluate(async () => {
      const { output } = await (globalThis as unknown as Diagnostics).emoheal.stage();
      await (output.context as AudioContext).suspend();
    });
  const runs = () =>
    offscreen.evaluate(async () => (await (globalThis as unknown as Diagnostics).emoheal.stage()).running);
  await stop();
  const { position } = await snapshotOf(offscreen);
  await until(offscreen, (now) => now.position > position + 1, 30);
  expect(await runs()).toBe(true);

  // Another output, as when headphones are pulled out: here, none at all.
  await offscreen.evaluate(async () => {
    const { output } = await (globalThis as unknown as Diagnostics).emoheal.stage();
    await (output.context as AudioContext & { setSinkId(id: { type: 'none' }): Promise<void> }).setSinkId({
      type: 'none',
    });
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  });
  const then = await snapshotOf(offscreen);
  await until(offscreen, (now) => now.position > then.position + 3, 30);

  await ask('pause');
  expect((await session()).playbackState).toBe('paused');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await runs()).toBe(false);
  await ask('resume');
  await ask('stop');
  await until(offscreen, ({ state }) => state === 'idle', 30);
  expect(await session()).toMatchObject({ playbackState: 'none' });
  expect(await runs()).toBe(false);
});

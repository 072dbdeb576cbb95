import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { BUILT, type Extension } from '../helpers/extension';
import {
  answered,
  type Diagnostics,
  holdWorkers,
  hurryLooks,
  listen,
  type RoadPage,
  snapshotOf,
  sounds,
  until,
} from '../helpers/pages';
import { openRoad, type Road } from '../helpers/road';
import { THOROUGH, times } from '../helpers/thorough';

/** Bad input and broken surroundings, each in the real popup: one clear sentence, nothing lost, and a way on. */
describe('when something is wrong', () => {
  let extension: Extension | undefined;
  let copy: string | undefined;

  async function open(folder?: string, args?: string[]): Promise<Road> {
    const opened = await openRoad({ extension: folder, args });
    extension = opened.extension;
    return opened;
  }

  function copied(): string {
    copy = mkdtempSync(join(tmpdir(), 'emoheal-broken-'));
    cpSync(BUILT, copy, { recursive: true });
    return copy;
  }

  /** The built extension without some of its files. */
  function without(...paths: string[]): string {
    const folder = copied();
    for (const path of paths) rmSync(join(folder, path));
    return folder;
  }

  /** The built extension with some of what its manifest says left out. */
  function withManifest(change: (manifest: Record<string, unknown>) => Record<string, unknown>): string {
    const folder = copied();
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
    return folder;
  }

  /** In pages that are not isolated: threads may not share memory there. */
  const withoutThreads = () =>
    withManifest(({ cross_origin_embedder_policy, cross_origin_opener_policy, ...rest }) => {
      expect([cross_origin_embedder_policy, cross_origin_opener_policy]).not.toContain(undefined);
      return rest;
    });

  /** Where the browser's quota counts, which a test can set: the error is that of a full disk. */
  const withQuota = () =>
    withManifest(({ permissions, ...rest }) => {
      expect(permissions).toContain('unlimitedStorage');
      return { ...rest, permissions: (permissions as string[]).filter((one) => one !== 'unlimitedStorage') };
    });

  /** Picks two feelings by hand and plays: this way on works whatever else is broken. */
  async function pickAndPlay(road: RoadPage, offscreen: Page): Promise<void> {
    await road.click('Pick words');
    await road.screen('words');
    await road.pick('sadness');
    await road.click('These come close');
    await road.screen('reading');
    await listen(offscreen);
    await road.press('Enter');
    await sounds(offscreen);
    expect((await snapshotOf(offscreen)).state).toBe('playing');
  }

  afterEach(async () => {
    await extension?.close();
    if (copy) rmSync(copy, { recursive: true });
    extension = copy = undefined;
  });

  it('an empty field offers something calm instead of a dead button', async () => {
    const { road, offscreen } = await open();
    await road.write('   ');
    await road.press('Enter');
    await road.screen('checkin');
    await listen(offscreen);
    await road.click('Just play something calm');
    await road.screen('player');
    await sounds(offscreen);
  });

  it('ten thousand characters are read, and no more than that is taken', async () => {
    const { road, offscreen } = await open();
    await road.write('I am so sad and lonely tonight. '.repeat(400));
    await road.press('Enter');
    await road.screen('reading');
    const { evening } = await snapshotOf(offscreen);
    expect(evening?.checkIn.text.length).toBeLessThanOrEqual(10_000);
    expect(evening?.checkIn.text.length).toBeGreaterThan(9_000);
    expect(evening?.reading.emotions[0]?.emotion).toBe('sadness');
  });

  it('emoji alone are read, or asked about', async () => {
    const { road } = await open();
    await road.write('😢😢😭💔');
    await road.press('Enter');
    expect(['reading', 'unclear']).toContain(await road.screen('reading', 'unclear', 'failed'));
  });

  it('a script the model has never seen is said plainly; picking words goes on', async () => {
    const { road, offscreen } = await open();
    const cuneiform = '𒀭𒂗𒆤 𒇽𒀀𒆷 𒊮𒄀𒅗';
    await road.write(cuneiform);
    await road.press('Enter');
    await road.screen('failed', 'unclear');
    await pickAndPlay(road, offscreen);
    expect((await snapshotOf(offscreen)).evening?.checkIn.text).toBe(cuneiform);
  });

  it('a reader that takes its time: the sentence is seen to be safe, and is read when it can be', async () => {
    const { road, offscreen } = await open();
    const letGo = await holdWorkers(offscreen);
    await road.write('I am so nervous about tomorrow');
    await road.press('Enter');
    await road.screen('loading');
    expect(await road.text()).toContain('Your sentence is safe here.');
    expect(await road.text()).toContain('I am so nervous about tomorrow');
    expect((await snapshotOf(offscreen)).evening).toBeNull();
    await letGo();
    await road.screen('reading');
  });

  it(`a reader that never answers, ${times(2, 10)} times: said in one sentence, the words stay, and there are ways on`, {
    timeout: 3_600_000,
  }, async () => {
    const { road, offscreen } = await open();
    for (let n = 0; n < times(2, 10); n++) {
      const words = `I am so nervous about tomorrow, and this is night ${n}`;
      // Before it has opened at first, later in the middle of a reading.
      const letGo = await holdWorkers(offscreen);
      const usual = THOROUGH ? async () => undefined : await hurryLooks(offscreen);
      await road.write(words);
      await road.press('Enter');
      await road.screen('failed');
      await road.page.waitForSelector('[data-code="reader-silent"]');
      expect(await road.text()).toContain('The reader did not answer');
      expect(await road.text()).toContain(words);
      expect((await snapshotOf(offscreen)).evening?.checkIn.text).not.toBe(words);
      await letGo();
      await usual();
      if (n % 2 === 0) {
        await road.click('Try again');
        await road.screen('reading');
        expect((await snapshotOf(offscreen)).evening?.reading.source).toBe('model');
      } else {
        await pickAndPlay(road, offscreen);
        await answered(road.page, 'stop', null);
      }
      expect((await snapshotOf(offscreen)).evening?.checkIn.text).toBe(words);
      await until(offscreen, ({ state }) => state === 'idle');
      expect(offscreen.workers().length).toBeLessThanOrEqual(1);
    }
  });

  it('whoever does not want to wait for a reading picks words, and the reading that comes late changes nothing', async () => {
    const { road, offscreen } = await open();
    const letGo = await holdWorkers(offscreen);
    await road.write('I am so nervous about tomorrow');
    await road.press('Enter');
    await road.screen('loading');
    await pickAndPlay(road, offscreen);
    const { evening } = await snapshotOf(offscreen);
    await letGo();
    await offscreen.evaluate(() => (globalThis as unknown as Diagnostics).emoheal.reader().then(() => undefined));
    const { position } = await snapshotOf(offscreen);
    const later = await until(offscreen, (now) => now.position > position + 3, 60);
    expect(later).toMatchObject({ state: 'playing', evening: { id: evening?.id } });
  });

  it('a reading that comes from elsewhere while one writes leaves the field and its focus alone, and waits', async () => {
    const { road, offscreen } = await open();
    await road.write('Today was');
    await answered(road.page, 'choose', { text: '', intention: 'calm', minutes: 20, emotions: ['sadness'] });
    await until(offscreen, ({ evening }) => evening !== null);
    await road.page.waitForSelector('.waiting');
    await road.page.keyboard.type(' too much');
    expect(await road.page.$eval('textarea', (field) => field === document.activeElement && field.value)).toBe(
      'Today was too much',
    );
    await road.click('Your evening is waiting: open it');
    await road.screen('reading');
  });

  it('words of a crisis open the page with people to call; nothing plays and nothing is kept', async () => {
    const { road, offscreen } = await open();
    await road.write("I can't do this any more, I want to kill myself");
    await road.press('Enter');
    await road.screen('help');
    expect(await road.text()).toContain("You don't have to get through tonight alone.");
    const { evening, state } = await snapshotOf(offscreen);
    expect([evening, state]).toEqual([null, 'idle']);
    await road.click('Back to my words');
    await road.screen('checkin');
  });

  it('a missing model file: the sentence is safe, picking words goes on', async () => {
    const { road, offscreen } = await open(without('models/emotion/onnx/model_quantized.onnx'));
    await road.write('I miss her so much');
    await road.press('Enter');
    await road.screen('failed');
    expect(await road.text()).toMatch(/The reader didn.t start/);
    await pickAndPlay(road, offscreen);
    expect((await snapshotOf(offscreen)).evening?.checkIn.text).toBe('I miss her so much');
  });

  it('a missing sound bank is said in one sentence', async () => {
    const { road, offscreen } = await open(without('sound/bank.sf3'));
    await road.checkIn('I am so nervous and scared about tomorrow');
    await road.press('Enter');
    await road.screen('failed');
    expect((await snapshotOf(offscreen)).failure?.code).toBe('sound-bank-missing');
  });

  it('a processor too old for the reader, a language without words of its own, no loudspeaker: plain English, by hand, and it plays', async () => {
    // Without SSE 4.1 there is no SIMD in WebAssembly, which every build of the runtime needs.
    const args = ['--js-flags=--no-enable-sse4-1', '--accept-lang=is', '--disable-audio-output'];
    const { road, offscreen } = await open(undefined, args);
    await road.write('I miss her so much');
    expect(await road.page.evaluate(() => [navigator.language, document.documentElement.lang])).toEqual(['is', 'en']);
    expect(await road.text()).toContain('How are you, right now?');
    await road.press('Enter');
    await road.screen('failed');
    expect(await road.text()).toMatch(/The reader didn.t start/);
    await pickAndPlay(road, offscreen);
  });

  it('no threads and no graphics card: it reads all the same', async () => {
    const { road, offscreen } = await open(withoutThreads());
    await road.checkIn('I am so nervous and scared about tomorrow');
    expect(await offscreen.evaluate(() => crossOriginIsolated)).toBe(false);
    const emotions = (await snapshotOf(offscreen)).evening?.reading.emotions.map(({ emotion }) => emotion);
    expect(emotions).toContain('nervousness');
  });

  it('an audio context that the browser refuses to start: said, and it plays when it may', async () => {
    const { road, offscreen } = await open();
    await offscreen.evaluate(() => {
      const scope = globalThis as unknown as { resume: unknown };
      scope.resume = AudioContext.prototype.resume;
      AudioContext.prototype.resume = () => new Promise(() => undefined);
    });
    await road.checkIn('I am so nervous and scared about tomorrow');
    await road.press('Enter');
    await road.screen('failed');
    expect((await snapshotOf(offscreen)).failure?.code).toBe('sound-refused');
    await offscreen.evaluate(() => {
      AudioContext.prototype.resume = (globalThis as unknown as { resume: () => Promise<void> }).resume;
    });
    await listen(offscreen);
    await road.click('Try again');
    await sounds(offscreen);
    expect((await snapshotOf(offscreen)).state).toBe('playing');
  });

  it('a full disk is said, and the music plays all the same', async () => {
    const { road, offscreen } = await open(withQuota());
    const quota = await offscreen.createCDPSession();
    await quota.send('Storage.overrideQuotaForOrigin', { origin: extension?.url('').slice(0, -1) ?? '', quotaSize: 1 });
    await road.checkIn('I am so nervous and scared about tomorrow');
    await listen(offscreen);
    await road.press('Enter');
    await sounds(offscreen);
    const { state } = await until(offscreen, ({ failure }) => failure?.code === 'storage-full');
    expect(state).toBe('playing');
  });
});

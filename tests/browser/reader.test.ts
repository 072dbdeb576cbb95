import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { SETTINGS_VERSION } from '../../lib/settings/schema';
import { withManifest, without, withSmallReader } from '../helpers/broken';
import { forEachTest } from '../helpers/for-each-test';
import { answered, asked, type Diagnostics, holdWorkers, paceLooks, snapshotOf, until } from '../helpers/pages';
import { pickAndPlay } from '../helpers/road';
import { THOROUGH, times } from '../helpers/thorough';

/** A reader that does not start, does not answer or loses what it runs on: the words are safe, and there is a way on. */
describe('when the reader is in trouble', () => {
  const { open, launch } = forEachTest();

  /** In pages that are not isolated: threads may not share memory there. */
  const withoutThreads = () =>
    withManifest(({ cross_origin_embedder_policy, cross_origin_opener_policy, ...rest }) => {
      expect([cross_origin_embedder_policy, cross_origin_opener_policy]).not.toContain(undefined);
      return rest;
    });

  it('a reader that takes its time: the sentence is seen to be safe, and is read when it can be', async () => {
    const { road, offscreen } = await open();
    await paceLooks(offscreen, 3_600_000);
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
      const usual = THOROUGH ? async () => undefined : await paceLooks(offscreen, 500);
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
    await paceLooks(offscreen, 3_600_000);
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

  it('a missing model file: the sentence is safe, picking words goes on', async () => {
    const { road, offscreen } = await open(without('models/emotion/onnx/model_quantized.onnx'));
    await road.write('I miss her so much');
    await road.press('Enter');
    await road.screen('failed');
    expect(await road.text()).toMatch(/The reader didn.t start/);
    await pickAndPlay(road, offscreen);
    expect((await snapshotOf(offscreen)).evening?.checkIn.text).toBe('I miss her so much');
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

  it('a graphics card that is lost in the middle of a text: it is read to the end without it', async () => {
    // The browser emulates one, which is too little for the shipped reader (half precision): a small one then.
    const extension = await launch({ extension: withSmallReader(), args: ['--enable-unsafe-webgpu'] });
    const kept = { version: SETTINGS_VERSION, values: { ...DEFAULT_SETTINGS, backend: 'webgpu' } };
    await (await extension.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), kept as never);
    const page = await extension.tab('popup.html');
    const offscreen = await extension.offscreen();
    // The engine has been told its settings by the time it answers.
    await answered(page, 'wake', null);
    const reads = () =>
      offscreen.evaluate(async () => {
        const { backend, why } = await (globalThis as unknown as Diagnostics).emoheal.reader();
        return `${backend}: ${why}`;
      });
    expect(await reads()).toMatch(/^webgpu: /);
    const ask = { text: 'I lie awake and think of it. '.repeat(340), intention: 'calm', minutes: 20 } as const;
    const reading = asked(page, 'read', ask);
    const system = await extension.browser.target().createCDPSession();
    await system.send('Browser.crashGpuProcess' as never).catch(() => undefined);
    expect(await reading).toMatchObject({ ok: true });
    expect(await asked(page, 'read', ask)).toMatchObject({ ok: true });
    expect(await reads()).toMatch(/^wasm: WebGPU failed: /);
  });
});

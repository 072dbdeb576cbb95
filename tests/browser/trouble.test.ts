import { describe, expect, it } from 'vitest';
import { withManifest, without } from '../helpers/broken';
import { forEachTest } from '../helpers/for-each-test';
import { answered, listen, snapshotOf, sounds, until } from '../helpers/pages';
import { pickAndPlay } from '../helpers/road';

/** Bad input and broken surroundings, each in the real popup: one clear sentence, nothing lost, and a way on. */
describe('when something is wrong', () => {
  const { open } = forEachTest();

  /** Where the browser's quota counts, which a test can set: the error is that of a full disk. */
  const withQuota = () =>
    withManifest(({ permissions, ...rest }) => {
      expect(permissions).toContain('unlimitedStorage');
      return { ...rest, permissions: (permissions as string[]).filter((one) => one !== 'unlimitedStorage') };
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

  it('ten thousand characters are read, and no more than that is taken; one sees how far it is', async () => {
    const { road, offscreen } = await open();
    await road.write('I am so sad and lonely tonight. '.repeat(400));
    await road.press('Enter');
    await road.page.waitForSelector('[role="progressbar"][aria-label="Reading your words"]');
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

  it('a missing sound bank is said in one sentence', async () => {
    const { road, offscreen } = await open(without('sound/bank.sf3'));
    await road.checkIn('I am so nervous and scared about tomorrow');
    await road.press('Enter');
    await road.screen('failed');
    expect((await snapshotOf(offscreen)).failure?.code).toBe('sound-bank-missing');
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
    const { extension, road, offscreen } = await open(withQuota());
    const quota = await offscreen.createCDPSession();
    await quota.send('Storage.overrideQuotaForOrigin', { origin: extension.url('').slice(0, -1), quotaSize: 1 });
    await road.checkIn('I am so nervous and scared about tomorrow');
    await listen(offscreen);
    await road.press('Enter');
    await sounds(offscreen);
    const { state } = await until(offscreen, ({ failure }) => failure?.code === 'storage-full', 60);
    expect(state).toBe('playing');
  });
});

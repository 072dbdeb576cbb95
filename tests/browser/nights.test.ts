import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../lib/journey';
import type { Evening } from '../../lib/messaging';
import type { Extension } from '../helpers/extension';
import { answered, type RoadPage, rowsOf, snapshotOf, until } from '../helpers/pages';
import { openRoadInTab } from '../helpers/road';

const HEAVY = 'Several heavy evenings in a row are a lot to carry alone.';
const SAD = 'I miss her so much, I am so sad tonight';

/** Night after night with the same sadness, as the diary of a real browser knows them; then a journey across the world. */
describe('sad night after sad night', () => {
  let extension: Extension;
  let offscreen: Page;
  let road: RoadPage;
  beforeAll(async () => {
    ({ extension, road, offscreen } = await openRoadInTab());
  });
  afterAll(() => extension?.close());

  const met = (evening: Evening | null) => evening?.journey.stages.find(({ stage }) => stage === 'match')?.end ?? 0;
  async function tonight(): Promise<Evening | null> {
    await road.checkIn(SAD);
    const { evening } = await snapshotOf(offscreen);
    expect(evening?.reading).toMatchObject({ source: 'model' });
    expect(evening?.reading.emotions.map(({ emotion }) => emotion)).toContain('sadness');
    await expect
      .poll(async () => (await rowsOf(offscreen, 'checkins')).checkins.map(({ id }) => id), { timeout: 120_000 })
      .toContain(evening?.id);
    return evening;
  }

  /** Everything that was written down happened a day earlier. */
  const aDayPasses = () =>
    offscreen.evaluate(async (day) => {
      const done = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('emoheal'));
      const store = database.transaction('checkins', 'readwrite').objectStore('checkins');
      for (const row of await done(store.getAll())) await done(store.put({ ...row, at: row.at - day }));
      database.close();
    }, 24 * 3_600_000);

  it('is met for five minutes at first, and for two after three such nights, with a kind word', async () => {
    for (let night = 0; night < 3; night++) {
      const evening = await tonight();
      expect(met(evening), `night ${night}`).toBeGreaterThan(limits.HEAVY_MATCH_LONGEST);
      expect(met(evening), `night ${night}`).toBeLessThanOrEqual(limits.SAD_MATCH_LONGEST);
      expect(await road.text()).not.toContain(HEAVY);
      await aDayPasses();
    }
    const evening = await tonight();
    expect(evening?.checkIn.sadEvenings).toBe(3);
    expect(met(evening)).toBeLessThanOrEqual(limits.HEAVY_MATCH_LONGEST);
    for (const { start, stage } of evening?.sequence.items ?? [])
      if (stage === 'match') expect(start).toBeLessThan(limits.HEAVY_MATCH_LONGEST);
    expect(await road.text()).toContain(HEAVY);
    expect(await road.text()).toContain('Help now');
  });

  it('plays on where the clocks are set differently, and every night is still there', async () => {
    await road.press('Enter');
    let { position } = await until(offscreen, ({ state }) => state === 'playing', 120);
    const diary = await extension.tab('diary.html');
    await diary.bringToFront();
    // All pages of the extension share a process, and that its clock.
    const clock = await offscreen.createCDPSession();
    for (const timezoneId of ['Pacific/Kiritimati', 'America/Adak', 'Australia/Lord_Howe']) {
      await clock.send('Emulation.setTimezoneOverride', { timezoneId });
      for (const page of [offscreen, diary])
        expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      const now = await until(offscreen, (now) => now.position > position + 1, 120);
      expect(now.state).toBe('playing');
      ({ position } = now);
      await diary.reload();
      await diary.waitForFunction((words) => document.body.innerText.includes(words), { polling: 200 }, SAD);
      expect((await rowsOf(offscreen, 'checkins')).checkins.length).toBe(4);
    }
    expect(await answered(road.page, 'stop', null)).toMatchObject({ state: 'idle' });
  });
});

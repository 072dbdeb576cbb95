import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { anotherEngine, closeAndDamage, engineGone, known } from '../helpers/database';
import { Extension } from '../helpers/extension';
import { playByHand, RoadPage, rowsOf, snapshotOf, until } from '../helpers/pages';

/** The tables of the first version of the database, as they are on the disks of those who had it. */
const FIRST: Record<string, [key: string | null, ...indexes: string[]]> = {
  pieces: ['id'],
  midi: ['id'],
  packs: ['model'],
  checkins: ['id', 'at'],
  journeys: ['id', 'started', 'updated'],
  ratings: ['evening', 'at'],
  plays: [null, 'evening', 'at'],
  favourites: ['piece'],
  meta: ['key'],
};
const KEPT = {
  id: 'kept',
  at: 1_700_000_000_000,
  text: 'from long ago',
  intention: 'calm',
  minutes: 20,
  emotions: [],
  source: 'hand',
  felt: { valence: 0, arousal: 0 },
};

describe('a database that is not as it should be', () => {
  const profile = mkdtempSync(join(tmpdir(), 'emoheal-database-'));
  let extension: Extension;
  let tab: Page;
  afterEach(() => extension?.close());
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  async function open(): Promise<RoadPage> {
    extension = await Extension.launch({ profile });
    tab = await extension.tab('popup.html');
    return new RoadPage(tab);
  }

  const play = (offscreen: Page) => playByHand(tab, offscreen, { text: 'my words', calm: false });
  const notice = (code: string) => tab.waitForSelector(`.notice[data-code="${code}"]`, { timeout: 60_000 });

  it('of a newer version: said in one sentence, left as it is, and the music plays', async () => {
    await (await open()).screen('checkin');
    await known(tab);
    await engineGone(extension);
    await tab.evaluate(async (row) => {
      const opening = indexedDB.open('emoheal', 9990);
      await new Promise((resolve) => {
        opening.onupgradeneeded = () => opening.transaction?.objectStore('checkins').put(row);
        opening.onsuccess = resolve;
      });
      opening.result.close();
    }, KEPT);
    const offscreen = await anotherEngine(extension, tab);
    await play(offscreen);
    expect((await until(offscreen, ({ failure }) => failure !== null, 60)).failure?.code).toBe('diary-shut');
    await notice('diary-shut');
    expect((await rowsOf(tab, 'checkins')).checkins).toContainEqual(KEPT);
  });

  it('of the first version, held by another window: said, and the music plays', async () => {
    await (await open()).screen('checkin');
    await engineGone(extension);
    await tab.evaluate(
      async (tables, row) => {
        await new Promise((resolve) => {
          const deleting = indexedDB.deleteDatabase('emoheal');
          deleting.onsuccess = resolve;
        });
        const opening = indexedDB.open('emoheal', 10);
        await new Promise((resolve, reject) => {
          opening.onerror = reject;
          opening.onupgradeneeded = () => {
            for (const [name, [keyPath, ...indexes]] of Object.entries(tables)) {
              const table = opening.result.createObjectStore(name, keyPath ? { keyPath } : { autoIncrement: true });
              for (const index of indexes) table.createIndex(index, index);
              if (name === 'plays') table.createIndex('[evening+piece]', ['evening', 'piece']);
              if (name === 'checkins') table.put(row);
            }
          };
          opening.onsuccess = resolve;
        });
        Object.assign(globalThis, { held: opening.result });
      },
      FIRST,
      KEPT,
    );
    const offscreen = await anotherEngine(extension, tab);
    await play(offscreen);
    expect((await until(offscreen, ({ failure }) => failure !== null, 60)).failure?.code).toBe('diary-shut');
    await notice('diary-shut');
  });

  it('damaged on the disk: the browser begins it anew, which is said, and it works again', async () => {
    await open();
    await known(tab);
    await closeAndDamage(extension, (files) => {
      for (const { bytes } of files) bytes.fill(0x5a);
    });
    const road = await open();
    await road.screen('checkin');
    await notice('diary-lost');
    const offscreen = await extension.offscreen();
    await play(offscreen);
    await notice('diary-lost');
    const { evening } = await snapshotOf(offscreen);
    await expect
      .poll(async () => (await rowsOf(tab, 'checkins')).checkins.map(({ id }) => id), { timeout: 60_000 })
      .toEqual([evening?.id]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anotherEngine, closeAndDamage, engineGone, known } from '../helpers/database';
import { Extension } from '../helpers/extension';
import { answered, playByHand, RoadPage, rowsOf, snapshotOf, until } from '../helpers/pages';
import { times } from '../helpers/thorough';

const BLOCKS = times(1, 10);
const LONG = { timeout: 3_600_000 };
const TABLES = ['pieces', 'checkins', 'journeys', 'ratings', 'plays', 'lessons', 'favourites'] as const;

/** A disk that spoils one place, and a browser that takes the database away. */
describe('a diary of which something is gone', () => {
  let profile: string;
  let extension: Extension;
  let tab: Page;
  let offscreen: Page;
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'emoheal-damage-'));
    await open();
    await known(tab);
  });
  afterEach(async () => {
    await extension?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function open(): Promise<void> {
    extension = await Extension.launch({ profile });
    tab = await extension.tab('popup.html');
    offscreen = await extension.offscreen();
  }

  /** Some evenings, of which the last leaves a row in every table. */
  async function live(evenings: number): Promise<void> {
    for (let n = 0; n < evenings; n++) {
      const ask = { text: `evening ${n}`, intention: 'calm', minutes: 20 } as const;
      await answered(tab, 'choose', { ...ask, emotions: ['sadness'] });
    }
    await playByHand(tab, offscreen, { text: 'the last evening' });
    const { evening, item } = await until(offscreen, (now) => now.item !== null && now.position > 1);
    const piece = evening?.sequence.items[item ?? -1]?.piece ?? '';
    await answered(tab, 'correct', { putIn: 'grief' });
    await answered(tab, 'like', { piece, liked: true });
    await answered(tab, 'stop', null);
    await answered(tab, 'reflect', { evening: evening?.id ?? '', mood: 4, note: 'better' });
  }

  const codeOf = async () => (await snapshotOf(offscreen)).failure?.code;

  it('a row of each table that makes no sense: all others are there, and the music is whole again', async () => {
    await live(3);
    const before = await rowsOf(tab, ...TABLES);
    for (const table of TABLES) expect(before[table].length, table).toBeGreaterThan(0);
    await engineGone(extension);
    await tab.evaluate(async (names) => {
      const done = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('emoheal'));
      for (const name of names) {
        const store = database.transaction(name, 'readwrite').objectStore(name);
        const cursor = await done(store.openCursor());
        const row = Object.entries(cursor?.value ?? {});
        // The key and what is indexed stay, or it would be no row of this table.
        const kept = new Set([store.keyPath, ...store.indexNames].flat());
        const spoilt = Object.fromEntries(row.map(([key, value]) => [key, kept.has(key) ? value : { 7: null }]));
        if (cursor) await done(cursor.update(spoilt));
      }
      database.close();
    }, TABLES);
    offscreen = await anotherEngine(extension, tab);
    await playByHand(tab, offscreen, { text: 'after the damage' });
    expect(await codeOf()).toBeUndefined();
    const after = await rowsOf(tab, ...TABLES);
    expect(after.pieces).toEqual(before.pieces);
    expect(after.checkins).toEqual(expect.arrayContaining(before.checkins.slice(1)));
    const diary = await extension.tab('diary.html');
    for (const text of ['evening 2', 'the last evening', 'after the damage'])
      await diary.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 60_000 }, text);
  });

  it(`${BLOCKS} times one block on the disk: all is there, or it is said that something is missing`, LONG, async () => {
    for (let block = 0; block < BLOCKS; block++) {
      await live(20);
      const before = (await rowsOf(tab, 'checkins')).checkins;
      await closeAndDamage(extension, (files) => {
        const [largest] = files
          .filter(({ name }) => /ldb|log$/.test(name))
          .sort((a, b) => b.bytes.length - a.bytes.length);
        const bytes = largest?.bytes ?? Buffer.alloc(0);
        const at = Math.floor((bytes.length * (block + 0.5)) / BLOCKS);
        bytes.fill(0x5a, at, at + 64);
      });
      await open();
      await new RoadPage(tab).screen('checkin', 'reading', 'interrupted');
      await playByHand(tab, offscreen, { text: 'after the damage' });
      const there = await rowsOf(tab, 'checkins').catch(() => ({ checkins: [] }));
      const lost = before.filter(({ id }) => !there.checkins.some((row) => row.id === id));
      if (lost.length > 0) {
        await expect.poll(codeOf, { timeout: 60_000 }).toMatch(/^diary-(lost|shut)$/);
        await tab.waitForSelector('.notice[data-code^="diary-"]', { timeout: 60_000 });
      }
      // And from the next start on everything is kept again.
      await extension.close();
      await open();
      await playByHand(tab, offscreen, { text: 'kept again' });
      await expect
        .poll(async () => (await rowsOf(tab, 'checkins')).checkins.map(({ text }) => text), { timeout: 60_000 })
        .toContain('kept again');
    }
  });

  it('the browser takes it away to make room, while music plays: it is said, the music goes on, and what follows is kept', async () => {
    await live(2);
    await playByHand(tab, offscreen, { text: 'while it is taken away' });
    const session = await tab.createCDPSession();
    const origin = extension.url('').slice(0, -1);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await expect.poll(codeOf, { timeout: 60_000 }).toBe('diary-lost');
    await tab.waitForSelector('.notice[data-code="diary-lost"]', { timeout: 60_000 });
    const { position } = await snapshotOf(offscreen);
    await until(offscreen, (now) => now.state === 'playing' && now.position > position + 12, 60);
    expect((await rowsOf(tab, 'checkins')).checkins.map(({ text }) => text)).toContain('while it is taken away');
  });
});

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteAll, Diary, exportAll } from '../../../lib/diary';
import { type Database, openDatabase } from '../../../lib/library';
import type { Evening } from '../../../lib/messaging/evening';
import { type Emotion, Failure } from '../../../lib/values';
import { HOUR, madeEvening, TONIGHT } from './made';

let db: Database;
let now: number;
const keeping = { words: true, nothing: false };
let diary: Diary;

beforeEach(async () => {
  db = await openDatabase(`diary-${Math.random()}`);
  now = TONIGHT;
  Object.assign(keeping, { words: true, nothing: false });
  diary = new Diary(
    db,
    () => keeping,
    () => now,
  );
});
afterEach(() => db.delete());

describe('check-ins', () => {
  it('keeps what was written and read', async () => {
    await diary.saveCheckIn(madeEvening('a'));
    expect(await diary.checkIns()).toMatchObject([
      { id: 'a', text: 'my secret words', intention: 'sleep', source: 'model' },
    ]);
  });

  it('keeps no words where none are wanted, in no table', async () => {
    keeping.words = false;
    const evening = madeEvening('a');
    const leg = { checkIn: evening.checkIn } as NonNullable<Evening['journey']['legs']>[number];
    await diary.saveCheckIn(evening);
    await diary.saveJourney({ ...evening, journey: { ...evening.journey, legs: [leg] } }, 30, false);
    await diary.saveRating({ evening: 'a', mood: 4, note: 'my secret words' });
    const everything = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).toContain('nervousness');
    expect(JSON.stringify(everything)).not.toContain('secret');
    expect((await diary.interrupted())?.position).toBe(30);
  });

  it('keeps nothing in a private window', async () => {
    keeping.nothing = true;
    await diary.saveCheckIn(madeEvening('a'));
    await diary.saveJourney(madeEvening('a'), 30, false);
    await diary.saveRating({ evening: 'a', mood: 4 });
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });

  it('knows whether there was one today, which turns at four in the morning', async () => {
    expect(await diary.checkedInToday()).toBe(false);
    await diary.saveCheckIn(madeEvening('a'));
    expect(await diary.checkedInToday()).toBe(true);
    now = TONIGHT + 5 * HOUR;
    expect(await diary.checkedInToday()).toBe(true);
    now = TONIGHT + 6 * HOUR;
    expect(await diary.checkedInToday()).toBe(false);
  });

  it('counts sad evenings in a row, days and not check-ins', async () => {
    const sad = async (daysAgo: number, emotion: Emotion = 'sadness', id = '') =>
      diary.saveCheckIn(madeEvening(`${daysAgo}${id}`, TONIGHT - daysAgo * 24 * HOUR, emotion));
    expect(await diary.sadEveningsInARow()).toBe(0);
    await sad(1);
    await sad(1, 'grief', 'again');
    await sad(2, 'grief');
    await sad(4);
    expect(await diary.sadEveningsInARow()).toBe(2);
    await sad(3);
    expect(await diary.sadEveningsInARow()).toBe(4);
    await sad(0, 'joy');
    expect(await diary.sadEveningsInARow()).toBe(0);
    now = TONIGHT + 7 * 24 * HOUR;
    await db.checkins.delete('0');
    expect(await diary.sadEveningsInARow()).toBe(0);
  });
});

describe('an interrupted evening', () => {
  it('is offered where it was, the newest one, for twelve hours', async () => {
    await diary.saveJourney(madeEvening('old'), 100, false);
    now += HOUR;
    const evening = madeEvening('new');
    await diary.saveJourney(evening, 10, false);
    await diary.saveJourney(evening, 20, false);
    expect(await diary.interrupted()).toEqual({ evening, position: 20 });
    now += 13 * HOUR;
    expect(await diary.interrupted()).toBeNull();
  });

  it('is none when it came to its end, was let be, or was followed by one that did', async () => {
    await diary.saveJourney(madeEvening('a'), 100, false);
    await diary.forgetInterrupted('a');
    expect(await diary.interrupted()).toBeNull();
    now += 1000;
    await diary.saveJourney(madeEvening('b'), 100, false);
    expect(await diary.interrupted()).not.toBeNull();
    now += 1000;
    await diary.saveJourney(madeEvening('c'), 600, true);
    expect(await diary.interrupted()).toBeNull();
  });

  it('is the last one where the clock was set back in between', async () => {
    await diary.saveJourney(madeEvening('before'), 600, true);
    now -= 3 * HOUR;
    await diary.saveJourney(madeEvening('after'), 100, false);
    expect((await diary.interrupted())?.evening.id).toBe('after');
    now -= HOUR;
    expect((await diary.interrupted())?.evening.id).toBe('after');
  });

  it('is passed over when its row is damaged or half-written', async () => {
    await diary.saveJourney(madeEvening('whole'), 100, false);
    const { evening, ...half } = (await db.journeys.get('whole')) as Record<string, unknown>;
    await db.journeys.put({ ...half, id: 'half', updated: TONIGHT + 1 });
    await db.journeys.put({
      ...half,
      id: 'other',
      evening: { ...(evening as object), sequence: { items: [] } },
      updated: TONIGHT + 2,
    });
    await db.journeys.put({ ...half, id: 'nan', evening, position: Number.NaN, updated: TONIGHT + 3 });
    expect((await diary.interrupted())?.evening.id).toBe('whole');
  });
});

describe('pieces', () => {
  it('count as played when they were reached, newest evenings first', async () => {
    const [a, b] = [madeEvening('a'), madeEvening('b')];
    await diary.saveJourney(a, 0, false);
    expect(await diary.recentPieces()).toEqual([a.sequence.items[0]?.piece]);
    await diary.saveJourney(a, 599, false);
    expect(new Set(await diary.recentPieces())).toEqual(new Set(a.sequence.items.map((item) => item.piece)));
    now += 24 * HOUR;
    const only = b.sequence.items.slice(1);
    await diary.saveJourney({ ...b, sequence: { ...b.sequence, items: only } }, 599, true);
    expect(new Set(await diary.recentPieces(1))).toEqual(new Set(only.map((item) => item.piece)));
    expect((await diary.recentPieces(2)).at(-1)).toBe(a.sequence.items[0]?.piece);
  });
});

describe('ratings', () => {
  it('are kept, later answers over earlier ones', async () => {
    await diary.saveRating({ evening: 'a', mood: 2 });
    await diary.saveRating({ evening: 'a', felt: 5, note: 'soft' });
    expect(await db.ratings.get('a')).toMatchObject({ mood: 2, felt: 5, note: 'soft' });
  });

  it('are whole points from 1 to 5', async () => {
    for (const mood of [0, 6, 2.5, Number.NaN])
      await expect(diary.saveRating({ evening: 'a', mood })).rejects.toBeInstanceOf(Failure);
    expect(await db.ratings.count()).toBe(0);
  });
});

describe('the whole diary', () => {
  it('goes into a file, without damaged rows', async () => {
    await diary.saveCheckIn(madeEvening('a'));
    await db.checkins.put({ id: 'broken', at: 5 });
    await diary.saveRating({ evening: 'a', mood: 4 });
    const file = JSON.parse(JSON.stringify(await exportAll(db)));
    expect(file.checkIns).toHaveLength(1);
    expect(file.ratings).toMatchObject([{ evening: 'a', mood: 4 }]);
  });

  it('is gone when it is deleted, and the library stays', async () => {
    await db.meta.put({ key: 'catalogue', value: 'x' });
    await diary.saveCheckIn(madeEvening('a'));
    await diary.saveJourney(madeEvening('a'), 50, false);
    await diary.saveRating({ evening: 'a', mood: 4 });
    await db.favourites.put({ piece: 'p1', liked: true, at: 1 });
    await deleteAll(db);
    for (const table of db.tables)
      expect([table.name, await table.count()]).toEqual([table.name, table.name === 'meta' ? 1 : 0]);
  });
});

describe('when the disk does not do what it should', () => {
  it('says in one sentence that it is full, and writes no half', async () => {
    db.journeys.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const saving = diary.saveJourney(madeEvening('a'), 10, false);
    await expect(saving).rejects.toMatchObject({ code: 'storage-full', message: expect.stringMatching(/full/) });
    expect(await db.checkins.count()).toBe(0);
    expect(await db.plays.count()).toBe(0);
  });

  it('says so when the database was closed, and does not hang', async () => {
    db.close();
    await expect(diary.saveCheckIn(madeEvening('a'))).rejects.toMatchObject({ code: 'diary-shut' });
    await expect(diary.interrupted()).rejects.toBeInstanceOf(Failure);
    await db.open();
  });

  it('opens an older database and keeps its rows', async () => {
    const name = `older-${Math.random()}`;
    const older = new Dexie(name);
    // Before the first release: fewer tables, fewer indexes.
    older.version(0.5).stores({ checkins: 'id', meta: 'key' });
    await older.open();
    await older.table('checkins').put({
      id: 'kept',
      at: TONIGHT,
      text: 'hello',
      intention: 'calm',
      minutes: 20,
      emotions: [],
      source: 'hand',
      felt: { valence: 0, arousal: 0 },
    });
    older.close();
    const opened = await openDatabase(name);
    const old = new Diary(
      opened,
      () => keeping,
      () => TONIGHT,
    );
    expect(await old.checkIns()).toMatchObject([{ id: 'kept', text: 'hello' }]);
    expect(await old.checkedInToday()).toBe(true);
    await opened.delete();
  });

  it('leaves a newer database alone, and says so', async () => {
    const name = `newer-${Math.random()}`;
    const newer = new Dexie(name);
    newer.version(99).stores({ checkins: 'id, at, mood' });
    await newer.open();
    await newer.table('checkins').put({ id: 'kept', at: 1 });
    newer.close();
    await expect(openDatabase(name)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(/newer/),
    });
    await newer.open();
    expect(await newer.table('checkins').get('kept')).toEqual({ id: 'kept', at: 1 });
    await newer.delete();
  });
});

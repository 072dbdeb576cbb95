import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Diary } from '../../../lib/diary';
import type { Entry } from '../../../lib/diary/entries';
import { diaryStore } from '../../../lib/diary/database-store';
import type { DiaryStore } from '../../../lib/diary/store';
import { type Database, openDatabase } from '../../../lib/library';
import { Failure } from '../../../lib/values';
import { HOUR, madeEvening, TONIGHT } from './made';

let db: Database;
let now: number;
let diary: Diary;
let store: DiaryStore;

beforeEach(async () => {
  db = await openDatabase(`store-${Math.random()}`);
  now = TONIGHT;
  diary = new Diary(db, undefined, () => now);
  store = diaryStore(
    async () => db,
    () => now,
  );
});
afterEach(() => db.delete());

/** The next state of the diary that is not what was seen before. */
function watched() {
  const seen: Entry[][] = [];
  let wake = () => undefined as void;
  const end = store.watch(
    (entries) => {
      seen.push(entries);
      wake();
    },
    (failure) => {
      throw failure;
    },
  );
  const next = async () => {
    while (seen.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return seen.shift() as Entry[];
  };
  return { next, end };
}

const everything = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

async function anEvening(id: string, at = TONIGHT) {
  await diary.saveJourney(madeEvening(id, at), 599, true);
  await diary.saveRating({ evening: id, mood: 4, felt: 5, note: 'a note of mine' });
}

describe('the diary page', () => {
  it('sees every change, wherever it is made', async () => {
    const { next, end } = watched();
    expect(await next()).toEqual([]);
    await diary.saveCheckIn(madeEvening('a'));
    expect((await next()).map(({ checkIn }) => checkIn.id)).toEqual(['a']);
    await diary.saveRating({ evening: 'a', mood: 4 });
    expect((await next())[0]?.rating).toMatchObject({ mood: 4 });
    end();
  });

  it('keeps several check-ins of one day apart, oldest first', async () => {
    const { next, end } = watched();
    await next();
    await diary.saveCheckIn(madeEvening('late', TONIGHT + HOUR));
    await next();
    await diary.saveCheckIn(madeEvening('early', TONIGHT));
    expect((await next()).map(({ checkIn }) => checkIn.id)).toEqual(['early', 'late']);
    end();
  });

  it('puts an evening right, and old words are nowhere any more', async () => {
    await anEvening('a');
    now += HOUR;
    await store.change('a', { text: 'other words', emotions: ['nervousness', 'joy'], mood: null, note: '' });
    expect(await everything()).not.toContain('secret');
    expect(await everything()).not.toContain('note of mine');
    expect(await db.checkins.get('a')).toMatchObject({
      text: 'other words',
      source: 'corrected',
      emotions: [
        { emotion: 'nervousness', score: 0.7, strength: 'a lot' },
        { emotion: 'joy', strength: 'some' },
      ],
    });
    const rating = await db.ratings.get('a');
    expect(rating).toMatchObject({ felt: 5 });
    expect(rating).not.toHaveProperty('mood');
  });

  it('takes an evening out whole, and puts it back as it was', async () => {
    await anEvening('b', TONIGHT - 24 * HOUR);
    now += HOUR;
    await anEvening('a');
    const before = JSON.parse(await store.export('json'));
    const removed = await store.remove('a');
    expect(await everything()).not.toContain('"a"');
    expect(await db.checkins.count()).toBe(1);
    await store.putBack(removed);
    expect(JSON.parse(await store.export('json'))).toEqual(before);
  });
});

describe('a file', () => {
  it('brings a diary to an empty place whole; twice changes nothing', async () => {
    await anEvening('a');
    await db.favourites.put({ piece: 'p1', liked: true, at: TONIGHT });
    const file = await store.export('json');
    await store.erase();
    expect(await store.import(file)).toEqual({ ok: true, damaged: 0, added: 1, renewed: 0 });
    expect(await store.export('json')).toBe(file);
    expect(await store.import(file)).toEqual({ ok: true, damaged: 0, added: 0, renewed: 0 });
    expect(await store.export('json')).toBe(file);
  });

  it('loses nothing on either side: what is newer stands, answers are joined', async () => {
    await anEvening('a');
    const file = await store.export('json');
    await diary.saveCheckIn(madeEvening('mine', TONIGHT + HOUR));
    now += HOUR;
    await store.change('a', { text: 'put right here', mood: null });
    expect(await store.import(file)).toMatchObject({ added: 0, renewed: 0 });
    expect(await db.checkins.get('a')).toMatchObject({ text: 'put right here' });
    expect(await db.checkins.get('mine')).toBeDefined();
    expect(await db.ratings.get('a')).toMatchObject({ felt: 5, mood: 4 });
    const newer = await store.export('json');
    await store.erase();
    await store.import(file);
    expect(await store.import(newer)).toMatchObject({ added: 1, renewed: 1 });
    expect(await db.checkins.get('a')).toMatchObject({ text: 'put right here' });
  });

  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['{"format": "emoheal-di', 'not-json'],
    ['PK\u0003\u0004', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"emoheal-diary","version":1}', 'not-ours'],
    ['{"format":"other","version":1,"checkIns":[]}', 'not-ours'],
    ['{"format":"emoheal-diary","version":2,"checkIns":[]}', 'newer'],
  ])('that is none (%j) is refused and changes nothing', async (text, problem) => {
    await anEvening('a');
    const before = await everything();
    expect(await store.import(text)).toEqual({ ok: false, problem });
    expect(await everything()).toBe(before);
  });

  it('that is the table is told from one that is broken', async () => {
    await anEvening('a');
    expect(await store.import(await store.export('csv'))).toEqual({ ok: false, problem: 'csv' });
  });

  it('with damaged rows brings the others, and says how many were left out', async () => {
    await anEvening('a');
    const file = JSON.parse(await store.export('json'));
    await store.erase();
    file.checkIns.push({ id: 'b', at: 'yesterday' }, null);
    file.ratings[0].mood = 17;
    expect(await store.import(JSON.stringify(file))).toMatchObject({ ok: true, added: 1, damaged: 3 });
    expect(await db.checkins.count()).toBe(1);
  });

  it('that the disk has no room for changes nothing', async () => {
    await anEvening('a');
    const file = await store.export('json');
    await store.erase();
    db.plays.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.import(file)).rejects.toMatchObject({ code: 'storage-full' });
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });

  it('as a table has a line for each check-in, in any script, and runs nothing in a spreadsheet', async () => {
    await anEvening('a');
    await store.change('a', { text: '=HYPERLINK("http://x"), "quoted"\nسطر جديد' });
    await diary.saveCheckIn(madeEvening('b', TONIGHT + HOUR));
    const csv = await store.export('csv');
    expect(csv.startsWith('\uFEFFdate,time,text,')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toMatchObject([
      { date: '2026-01-20', time: '22:30', mood_change: '4', felt_accuracy: '5', emotions: 'nervousness' },
      { time: '23:30', mood_change: '', text: 'my secret words' },
    ]);
    expect(data[0]?.text).toBe('\'=HYPERLINK("http://x"), "quoted"\nسطر جديد');
    expect(Number(data[0]?.valence)).toBeCloseTo(madeEvening('a').journey.felt.affect.valence, 2);
  });
});

describe('delete everything', () => {
  it('leaves no trace of the person in any table', async () => {
    await anEvening('a');
    await db.favourites.put({ piece: 'p1', liked: true, at: TONIGHT });
    await store.erase();
    for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('says so when it could not be done', async () => {
    db.close();
    await expect(store.erase()).rejects.toBeInstanceOf(Failure);
    await db.open();
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diary } from '../../../lib/diary';
import { exportAll } from '../../../lib/diary/data';
import { diaryStore } from '../../../lib/diary/database-store';
import { readFile } from '../../../lib/diary/read-file';
import { checkInShape, journeyShape, ratingShape } from '../../../lib/diary/rows';
import { openDatabase } from '../../../lib/library';
import * as v from 'valibot';
import { anyText, NASTY } from '../../helpers/texts';
import { times } from '../../helpers/thorough';
import { madeEvening } from './made';

const COUNT = times(500, 50_000);
const MERGED = times(20, 500);
const LONG = { timeout: 7_200_000 };

/** A sound diary as a file. */
async function written(): Promise<string> {
  const db = await openDatabase(`import-${Math.random()}`);
  const diary = new Diary(db);
  await diary.saveJourney(madeEvening('a'), 599, true);
  await diary.saveRating({ evening: 'a', mood: 4, note: 'a note of mine' });
  const file = JSON.stringify(await exportAll(db));
  await db.delete();
  return file;
}
const file = await written();

const hostile = fc.oneof(
  anyText,
  fc.constantFrom(...NASTY),
  fc.constantFrom(null, true, -1, 1e308, 8.64e15 + 1, Number.MIN_VALUE, [], {}, [[]], 'x'.repeat(100_000)),
  fc.jsonValue(),
);

/** The file with one place in it, however deep, taken by something else. */
const damaged = fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), hostile).map(([way, value]) => {
  const whole = JSON.parse(file);
  let here = whole;
  for (const [n, step] of way.entries()) {
    const keys = Object.keys(here);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    const next = here[key];
    if (n === way.length - 1 || typeof next !== 'object' || next === null) here[key] = structuredClone(value);
    else here = next;
  }
  return JSON.stringify(whole);
});

const anyFile = fc.oneof(
  damaged,
  fc.json(),
  anyText,
  // Keys that reach for the prototype, anywhere a key may be.
  fc
    .constantFrom('__proto__', 'constructor', 'prototype')
    .map((key) => file.replaceAll('{"', `{${JSON.stringify(key)}:{"hacked":1,"at":1,"toString":1},"`)),
);

describe(`any file, ${COUNT} of them`, () => {
  it('is read as rows that are sound, or refused for a known reason', LONG, () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const read = readFile(text, Date.now());
        if (!read.ok) {
          expect(['empty', 'csv', 'not-json', 'not-ours', 'newer']).toContain(read.problem);
          return;
        }
        const { checkIns, journeys, ratings } = read.diary;
        for (const row of checkIns) expect(v.is(checkInShape, row)).toBe(true);
        for (const row of journeys) expect(v.is(journeyShape, row)).toBe(true);
        for (const row of ratings) expect(v.is(ratingShape, row)).toBe(true);
        for (const row of [...checkIns, ...journeys, ...ratings]) {
          expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
          expect(Number.isNaN(new Date('at' in row ? row.at : row.started).getTime())).toBe(false);
        }
        expect(({} as { hacked?: number }).hacked).toBeUndefined();
      }),
      { numRuns: COUNT },
    );
  });

  it(`${MERGED} of them: is brought in whole or not at all, and what was here stays`, LONG, async () => {
    const db = await openDatabase(`import-${Math.random()}`);
    const store = diaryStore(async () => db);
    const mine = madeEvening('mine');
    await new Diary(db).saveJourney(mine, 10, true);
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const read = await store.import(text);
        if (read.ok) expect(read.added + read.renewed).toBeGreaterThanOrEqual(0);
        expect(await db.checkins.get('mine')).toMatchObject({ text: mine.checkIn.text });
        expect(await store.export('csv')).toContain(mine.checkIn.text);
        JSON.parse(await store.export('json'));
      }),
      { numRuns: MERGED },
    );
    await db.delete();
  });

  it('a row of a time before 2000 or more than two days ahead is left out', () => {
    const now = Date.now();
    const day = 86_400_000;
    const read = (at: number, changed = now) => {
      const whole = JSON.parse(file);
      whole.checkIns = [{ ...whole.checkIns[0], at, changed }];
      const found = readFile(JSON.stringify(whole), now);
      return found.ok && { taken: found.diary.checkIns.length, damaged: found.damaged };
    };
    for (const at of [1, Date.UTC(1999, 11, 31), now + 3 * day, 8.64e15]) {
      expect(read(at)).toEqual({ taken: 0, damaged: 1 });
      expect(read(now, at)).toEqual({ taken: 0, damaged: 1 });
    }
    for (const at of [Date.UTC(2000, 0, 1), now, now + day]) expect(read(at)).toEqual({ taken: 1, damaged: 0 });
  });

  it('a megabyte of words in one row is taken as words', async () => {
    const whole = JSON.parse(file);
    whole.checkIns[0].text = '<b>'.repeat(350_000);
    const read = readFile(JSON.stringify(whole), Date.now());
    expect(read).toMatchObject({ ok: true, damaged: 0 });
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteAll, Diary, exportAll, Lessons } from '../../../lib/diary';
import { toldOf } from '../../../lib/graph';
import { waypointAt } from '../../../lib/journey';
import { type Database, openDatabase } from '../../../lib/library';
import type { Evening } from '../../../lib/messaging/evening';
import { eveningOf } from '../../../lib/pipeline';
import type { OwnLayer } from '../../../lib/values';
import { checkInAt, readingOf } from '../graph/readings';
import { madePieces } from '../library/made';

const pieces = madePieces(60);
const library = { pieces, scenes: [] };

function evening(day: number, own: OwnLayer = {}, from = library): Evening {
  const reading = { ...readingOf({ nervousness: 0.8 }), source: 'model' as const };
  const checkIn = { ...checkInAt(22.5, 'sleep', 30), seed: day };
  return { ...eveningOf(checkIn, reading, from, { own }), id: `day ${day}` };
}

/** Written tempo of an item minus the planned one near its start. */
const faster = ({ journey }: Evening, item: Evening['sequence']['items'][number]) =>
  (pieces.find(({ id }) => id === item.piece)?.music.tempo ?? 0) - waypointAt(journey, item.start).music.tempo;

let db: Database;
let lessons: Lessons;
let now = 0;
beforeEach(async () => {
  db = await openDatabase(`lessons-${Math.random()}`);
  lessons = new Lessons(db, () => ++now);
});
afterEach(() => db.delete());

/** Somebody who skips what is faster than planned once the music has settled, and is glad of what is slower. */
async function live(days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    const tonight = evening(day);
    const late = tonight.sequence.items.filter(({ start }) => start > 0.5 * tonight.journey.duration);
    for (const item of late) {
      if (faster(tonight, item) > 0) await lessons.noteSkip(tonight, item.piece);
      else await lessons.like(item.piece, true);
    }
    await lessons.noteHeard(tonight, tonight.journey.duration, pieces);
  }
}

describe('what evenings teach', () => {
  it('is nothing at first', async () => {
    expect(await lessons.learnt()).toEqual({});
    await lessons.noteHeard(evening(1), 1800, pieces);
    expect(await lessons.learnt()).toEqual({});
  });

  it('is a taste, after some evenings: slower music, and the next plan follows', async () => {
    await live(6);
    const own = await lessons.learnt();
    expect(own['intention:sleep>music:tempo']?.amount).toBeLessThan(-0.5);
    const tempo = (layer: OwnLayer) => waypointAt(evening(9, layer).journey, 1500).music.tempo;
    expect(tempo(own)).toBeLessThan(tempo({}) - 0.4);
  });

  it('is what a word means to this person', async () => {
    for (const day of [1, 2, 3]) {
      await lessons.noteCorrection(evening(day), undefined, 'excitement');
      await lessons.noteCorrection(evening(day), 'nervousness', undefined);
    }
    expect(toldOf(await lessons.learnt())).toMatchObject([
      { from: 'emotion:nervousness', to: 'emotion:excitement', amount: 0.4, evenings: 3 },
    ]);
  });

  it('weighs the two answers afterwards, and is forgotten when that is wished', async () => {
    const diary = new Diary(db);
    for (let day = 0; day < 8; day++) {
      // Music nearer to major one evening, nearer to minor the next; the first kind does good.
      const major = day % 2 === 0;
      const tonight = evening(
        day,
        {},
        { ...library, pieces: pieces.filter(({ music }) => music.mode > 0.5 === major) },
      );
      await lessons.noteHeard(tonight, 1800, pieces);
      await diary.saveRating({ evening: tonight.id, mood: major ? 5 : 1 });
    }
    expect((await lessons.learnt())['intention:sleep>music:mode']?.amount).toBeGreaterThan(0.01);
    await lessons.forget();
    expect(await lessons.learnt()).toEqual({});
    expect(await db.ratings.count()).toBe(8);
  });

  it('leaves out damaged rows, goes into the export and away with the diary', async () => {
    await live(1);
    await db.lessons.put({ evening: 'broken', at: 3 });
    expect((await exportAll(db)).lessons).toHaveLength(1);
    await expect(lessons.learnt()).resolves.toEqual({});
    await deleteAll(db);
    expect(await db.lessons.count()).toBe(0);
  });

  it('says which pieces are liked and which are not', async () => {
    await lessons.like('a', true);
    await lessons.like('b', false);
    await lessons.like('c', true);
    await lessons.like('c', null);
    expect(await lessons.taste()).toEqual({ favourites: new Set(['a']), dislikes: new Set(['b']) });
  });
});

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clamp3 } from '../../../lib/clamp3';
import { nodeModel } from '../../../lib/clamp3/node';
import { openSmall } from '../../../lib/clamp3/small';
import { openLibrary } from '../../../lib/cli/rooms';
import { type Database, openDatabase, ownIndex } from '../../../lib/library';
import { loadIndex } from '../../../lib/library/indexes';
import { indexMusic } from '../../../lib/library/own-music';

let clamp3: Clamp3;
let db: Database;
let files: { id: string; bytes: ArrayBuffer }[];
beforeAll(async () => {
  clamp3 = await openSmall(nodeModel());
  const { pieces } = await openLibrary();
  files = [0, 40, 80].map((at) => {
    const { id = '', midi = '' } = pieces[at] ?? {};
    return { id, bytes: new Uint8Array(readFileSync(`public/catalog/${midi}`)).buffer };
  });
});
afterAll(() => clamp3.close());
beforeEach(async () => {
  db = await openDatabase(`own-${Math.random()}`);
});
afterEach(() => db.delete());

const silent = () => undefined;
const never = new AbortController().signal;

describe('music of one’s own', () => {
  it('is embedded, joins what is there, and is found', async () => {
    const told: number[] = [];
    const row = await indexMusic(db, clamp3, files.slice(0, 2), (done) => told.push(done), never);
    expect([row.count, told]).toEqual([2, [0, 1]]);
    expect((await indexMusic(db, clamp3, files.slice(1), silent, never)).count).toBe(3);
    const vector = await clamp3.music('midi', files[2]?.bytes ?? new ArrayBuffer());
    const ask = ownIndex(async () => db, {});
    const [first] = await ask({ model: clamp3.model, vector }, 2);
    expect(first?.id).toBe(files[2]?.id);
    expect(first?.cosine).toBeGreaterThan(0.999);
    expect(await ask({ model: 'another', vector }, 2)).toEqual([]);
  }, 60_000);

  it('stays as it was when a file cannot be read, or it is called off', async () => {
    await indexMusic(db, clamp3, files.slice(0, 1), silent, never);
    const before = await loadIndex(db, clamp3.model);
    const broken = { id: 'broken', bytes: new Uint8Array([1, 2, 3]).buffer };
    await expect(indexMusic(db, clamp3, [...files, broken], silent, never)).rejects.toMatchObject({
      code: 'unexpected',
      file: 'broken',
      message: expect.stringMatching(/^broken: .*MIDI/),
    });
    const controller = new AbortController();
    const stopped = indexMusic(db, clamp3, files, (done) => done === 1 && controller.abort(), controller.signal);
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await loadIndex(db, clamp3.model)).toEqual(before);
  }, 60_000);
});

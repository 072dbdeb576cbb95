import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../lib/library';
import { importIndex, indexes, loadIndex, pieceVectors, removeIndex } from '../../../lib/library/indexes';
import { openNearest } from '../../../lib/library/nearest';
import { type Pack, quantised, writePack } from '../../../lib/library/pack';
import { packed, packNpy } from '../../../lib/library/pack-npy';
import { Failure } from '../../../lib/values';
import { npy } from '../clamp3/npy';
import { numbers } from '../../helpers/numbers';

/** Rounds of the fuzz test. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 150);

let db: Database;
beforeEach(async () => {
  db = await openDatabase(`indexes-${Math.random()}`);
});
afterEach(() => db.delete(), 600_000);

function madePack(model: string, count: number, dimension: number, type: 'f32' | 'i8' = 'f32', seed = 1): Pack {
  const next = numbers(seed);
  const values = Float32Array.from({ length: count * dimension }, () => next() + next() - 1);
  const vectors = type === 'i8' ? quantised(values, dimension) : { type, values };
  return { model, dimension, ids: Array.from({ length: count }, (_, i) => `p${i}`), vectors };
}

describe('indexes in the database', () => {
  it('live side by side, in chunks, and come back as they were', async () => {
    const [one, two] = [madePack('one', 9000, 128), madePack('two', 3, 5, 'i8')];
    const row = await importIndex(db, writePack(one));
    await importIndex(db, writePack(two));
    expect(row.chunks).toBe(2);
    expect((await indexes(db)).map(({ model, count }) => [model, count])).toEqual([
      ['one', 9000],
      ['two', 3],
    ]);
    expect(await loadIndex(db, 'one')).toEqual(one);
    expect(await loadIndex(db, 'two')).toEqual(two);
    await removeIndex(db, 'one');
    await expect(loadIndex(db, 'one')).rejects.toThrow(/no index of one here/);
    expect(await loadIndex(db, 'two')).toEqual(two);
  });

  it('are replaced by a later one of the same model', async () => {
    await importIndex(db, writePack(madePack('m', 9000, 128)));
    const later = madePack('m', 2, 4);
    await importIndex(db, writePack(later));
    expect(await loadIndex(db, 'm')).toEqual(later);
  });

  it('stay as they were, whatever is imported', async () => {
    const good = madePack('m', 4, 6, 'i8');
    const bytes = new Uint8Array(writePack(good));
    await importIndex(db, bytes.slice().buffer);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
        const other = bytes.slice();
        for (const [at, value] of changes) other[at] = (other[at] ?? 0) ^ value;
        return other;
      }),
      fc.nat(bytes.length - 1).map((length) => bytes.slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (other) => {
        // Two changes of one byte may undo each other.
        fc.pre(Buffer.compare(other, bytes) !== 0);
        const failed = await importIndex(db, other.slice().buffer).catch((error) => error);
        expect(failed).toBeInstanceOf(Failure);
        expect(failed.message).toMatch(/^[A-Z][^\n]+\.$/);
        expect(await loadIndex(db, 'm')).toEqual(good);
      }),
      { numRuns: ROUNDS },
    );
  });
});

describe('vectors of the official tools', () => {
  it('become an index as they are', () => {
    const files = [1, 2].map((n) => ({ id: `song ${n}`, bytes: npy([1, 3], [n, -n, 0.5]) }));
    const pack = packNpy(files, 'mine', 'f32');
    expect(pack).toMatchObject({ model: 'mine', dimension: 3, ids: ['song 1', 'song 2'] });
    expect([...pack.vectors.values]).toEqual([1, -1, 0.5, 2, -2, 0.5]);
  });

  it.each([
    ['two vectors in one file', [{ id: 'a', bytes: npy([2, 2], [1, 2, 3, 4]) }], /a\.npy: It is 2 x 2/],
    [
      'vectors of two lengths',
      [1, 2].map((n) => ({ id: `${n}`, bytes: npy([1, n], Array(n).fill(1)) })),
      /2 has 2 numb/,
    ],
    ['no file', [], /no \.npy file/],
    ['a damaged file', [{ id: 'a', bytes: new ArrayBuffer(3) }], /a\.npy: This \.npy file cannot be used/],
  ])('are refused: %s', (_, files, reason) => {
    expect(() => packNpy(files, 'm', 'f32')).toThrow(reason);
  });

  it.each([1, 700, 767, 769, 1536])('are refused as CLaMP 3 with %i numbers instead of 768', (length) => {
    const files = [{ id: 'a', bytes: npy([1, length], Array(length).fill(1)) }];
    const said = new RegExp(`^a\\.npy: It has ${length} numbers where CLaMP 3's vectors have 768; [^.]+\\.$`);
    expect(() => packNpy(files, 'clamp3', 'f32')).toThrow(said);
  });

  it('are taken as CLaMP 3 with 768', () => {
    const files = [{ id: 'a', bytes: npy([1, 768], Array(768).fill(1)) }];
    expect(packNpy(files, 'clamp3', 'f32')).toMatchObject({ model: 'clamp3', dimension: 768, ids: ['a'] });
  });

  it('need a name each', () => {
    const row = Float32Array.of(1);
    expect(() => packed(['a', 'a'], [row, row], 'm', 'f32')).toThrow(/Two files are named a/);
  });
});

describe('exact search', () => {
  /** Every cosine, one by one, in 64 bits. */
  function bruteForce(pack: Pack, query: Float32Array) {
    const { dimension, ids, vectors } = pack;
    const length = (values: ArrayLike<number>) => Math.sqrt(Array.from(values).reduce((sum, x) => sum + x * x, 0));
    const hits = ids.map((id, row) => {
      const values = vectors.values.subarray(row * dimension, (row + 1) * dimension);
      const dot = query.reduce((sum, x, at) => sum + x * (values[at] ?? 0), 0);
      return { id, cosine: dot / (length(values) * length(query)) };
    });
    return hits.sort((a, b) => b.cosine - a.cosine);
  }

  it.each([
    ['f32', 700, 64],
    ['i8', 700, 96],
    ['i8', 50, 768],
  ] as const)('finds what trying all finds (%s, %i x %i)', async (type, count, dimension) => {
    const pack = madePack('m', count, dimension, type);
    const nearest = await openNearest(pack);
    for (const seed of [3, 4, 5]) {
      const next = numbers(seed);
      const vector = Float32Array.from({ length: dimension }, () => 5 * (next() + next() - 1));
      const found = await nearest.search({ model: 'm', vector }, 12);
      const all = bruteForce(pack, vector).slice(0, 12);
      for (const [i, hit] of found.entries()) expect(hit.cosine).toBeCloseTo(all[i]?.cosine ?? 0, 4);
      // Neighbours closer than the arithmetic may change places.
      expect(found[0]?.id).toBe(all[0]?.id);
      expect(found.map(({ id }) => id).filter((id) => !all.some((hit) => hit.id === id)).length).toBeLessThan(2);
    }
    expect(await nearest.search({ model: 'm', vector: new Float32Array(dimension).fill(1) }, 9999)).toHaveLength(count);
    await nearest.close();
  });

  it('is not asked with what another model made, or with nothing', async () => {
    const nearest = await openNearest(madePack('one', 3, 4));
    const ask = (model: string, ...vector: number[]) => nearest.search({ model, vector: Float32Array.from(vector) }, 2);
    await expect(ask('two', 1, 2, 3, 4)).rejects.toThrow('This index was made by one, not by two');
    await expect(ask('one', 1, 2)).rejects.toThrow(/needs 4 finite numbers/);
    await expect(ask('one', 0, 0, 0, 0)).rejects.toThrow(/needs 4 finite numbers/);
    await expect(ask('one', Number.NaN, 0, 0, 0)).rejects.toThrow(/needs 4 finite numbers/);
    await nearest.close();
  });

  it('knows a piece of zeros, and gives it no nearness', async () => {
    const pack = madePack('m', 3, 4, 'i8');
    if (pack.vectors.type === 'i8') pack.vectors.values.fill(0, 0, 4);
    const nearest = await openNearest(pack);
    const found = await nearest.search({ model: 'm', vector: Float32Array.of(1, 1, 1, 1) }, 3);
    expect(found.find(({ id }) => id === 'p0')?.cosine).toBe(0);
    await nearest.close();
  });
});

it('a pack gives the sequence search rows of length 1', () => {
  for (const type of ['f32', 'i8'] as const) {
    const { rows, dimension } = pieceVectors(madePack('m', 5, 6, type));
    expect(dimension).toBe(6);
    for (const row of rows.values()) expect(row.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 5);
  }
});

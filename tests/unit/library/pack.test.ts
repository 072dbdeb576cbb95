import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHalf, toHalf } from '../../../lib/library/half';
import { type Pack, readPack, writePack } from '../../../lib/library/pack';
import { Failure } from '../../../lib/values';
import { numbers } from './made';

function madePack(type: Pack['type'], count = 5, dimension = 7): Pack {
  const next = numbers(count);
  const values = Float32Array.from({ length: count * dimension }, () => next() * 2 - 1);
  return {
    model: 'test/1',
    dimension,
    type,
    normalised: false,
    ids: Array.from({ length: count }, (_, i) => `né${i}`),
    values,
  };
}

describe('a pack of vectors', () => {
  it.each([
    ['f32', 0],
    ['f16', 0.0005],
    ['i8', 0.004],
  ] as const)('comes back as it was written, as %s', (type, error) => {
    const pack = madePack(type);
    const { values, ...rest } = readPack(writePack(pack));
    const { values: written, ...same } = pack;
    expect(rest).toEqual(same);
    for (const [at, value] of values.entries()) expect(Math.abs(value - (written[at] ?? 0))).toBeLessThanOrEqual(error);
  });

  it('has the checksum that gzip writes', () => {
    const bytes = writePack(madePack('f32'));
    const body = Buffer.from(bytes.slice(24));
    expect(new DataView(bytes).getUint32(20, true)).toBe(gzipSync(body).readUInt32LE(gzipSync(body).length - 8));
  });

  it('is refused when a byte is wrong or missing, wherever it is', () => {
    const bytes = new Uint8Array(writePack(madePack('i8')));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ change;
        // The flag at 7 changes what is said of the vectors, not the vectors.
        if (at !== 7) expect(() => readPack(other.buffer)).toThrow(Failure);
        expect(() => readPack(bytes.slice(0, at).buffer)).toThrow(Failure);
      }),
    );
  });

  it('is refused when it holds numbers that are none', () => {
    const pack = madePack('f32');
    pack.values[3] = Number.NaN;
    expect(() => readPack(writePack(pack))).toThrow(/numbers that are none/);
  });

  it('never breaks on what is not a pack', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readPack(bytes.slice().buffer)).toThrow(Failure);
      }),
    );
  });
});

describe('half precision', () => {
  it('goes there and back for each of its 63,488 finite values', () => {
    for (let half = 0; half < 0x10000; half += 1) {
      const value = fromHalf(half);
      if (Number.isFinite(value))
        expect(toHalf(value) === half || (value === 0 && toHalf(value) === (half & 0x8000))).toBe(true);
    }
  });

  it('rounds to the nearest, ties to even', () => {
    expect(fromHalf(toHalf(1 + 2 ** -11))).toBe(1);
    expect(fromHalf(toHalf(1 + 3 * 2 ** -11))).toBe(1 + 2 ** -9);
    expect(fromHalf(toHalf(65519))).toBe(65504);
    expect(fromHalf(toHalf(65520))).toBe(Number.POSITIVE_INFINITY);
  });
});

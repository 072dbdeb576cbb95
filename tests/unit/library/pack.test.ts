import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHalf, toHalf } from '../../../lib/clamp3/half';
import { type Pack, quantised, readPack, type Vectors, writePack } from '../../../lib/library/pack';
import { Failure } from '../../../lib/values';
import { numbers } from '../../helpers/numbers';

function madePack(type: 'f32' | 'f16' | 'i8', count = 5, dimension = 7): Pack {
  const next = numbers(count);
  const values = Float32Array.from({ length: count * dimension }, () => next() * 2 - 1);
  const vectors = type === 'i8' ? quantised(values, dimension) : { type, values };
  return {
    model: 'test/1',
    dimension,
    ids: Array.from({ length: count }, (_, i) => `né${i}`),
    vectors,
  };
}

describe('a pack of vectors', () => {
  it.each(['f32', 'f16', 'i8'] as const)('comes back as it was written, as %s', (type) => {
    const pack = madePack(type);
    const back = readPack(writePack(pack));
    if (type !== 'f16') expect(back).toEqual(pack);
    const written = pack.vectors.values;
    for (const [at, value] of back.vectors.values.entries())
      expect(Math.abs(value - (written[at] ?? 0))).toBeLessThanOrEqual(0.0005);
  });

  it('keeps a row as bytes within half a step of its scale', () => {
    const values = Float32Array.of(0.5, -1, 0.25, 0.001, 0.002, -0.003, 0, 0, 0);
    const { scales, values: bytes } = quantised(values, 3) as Extract<Vectors, { type: 'i8' }>;
    expect([...scales].map((scale) => Number(scale.toFixed(6)))).toEqual([1, 0.003, 0]);
    for (const [at, byte] of bytes.entries()) {
      const scale = scales[Math.floor(at / 3)] ?? 0;
      expect(Math.abs((byte / 127) * scale - (values[at] ?? 0))).toBeLessThanOrEqual(scale / 254 + 1e-7);
    }
  });

  it('has the checksum that gzip writes', () => {
    const bytes = writePack(madePack('f32'));
    const body = Buffer.concat([Buffer.from(bytes.slice(0, 20)), Buffer.from(bytes.slice(24))]);
    expect(new DataView(bytes).getUint32(20, true)).toBe(gzipSync(body).readUInt32LE(gzipSync(body).length - 8));
  });

  it('is refused when a byte is wrong or missing, wherever it is', () => {
    const bytes = new Uint8Array(writePack(madePack('i8')));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ change;
        expect(() => readPack(other.buffer)).toThrow(Failure);
        expect(() => readPack(bytes.slice(0, at).buffer)).toThrow(Failure);
      }),
    );
  });

  it('is refused when it holds numbers that are none', () => {
    const pack = madePack('f32');
    pack.vectors.values[3] = Number.NaN;
    expect(() => readPack(writePack(pack))).toThrow(/numbers that are none/);
  });

  it('says which version it would read', () => {
    const bytes = writePack(madePack('f32'));
    new DataView(bytes).setUint16(4, 1, true);
    expect(() => readPack(bytes)).toThrow('it has version 1, this one reads 2');
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

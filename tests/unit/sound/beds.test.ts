import { beforeAll, describe, expect, test } from 'vitest';
import { Beds } from '../../../lib/sound/beds/mixer';
import { LoudnessMeter } from '../../../lib/sound/loudness';
import { BEDS, type Bed, bedLevels, NO_BEDS } from '../../../lib/values';
import { bandLevels, envelope, sharpestCorner, toDb } from './analysis';

const rate = 44_100;
const BLOCK = 128;

function play(beds: Beds, seconds: number, at?: (second: number) => void): { left: Float32Array; right: Float32Array } {
  const blocks = Math.ceil((seconds * rate) / BLOCK);
  const [left, right] = [new Float32Array(blocks * BLOCK), new Float32Array(blocks * BLOCK)];
  for (let i = 0, next = 0; i < blocks; i++) {
    if ((i * BLOCK) / rate >= next) at?.(next++);
    beds.mix(left.subarray(i * BLOCK, (i + 1) * BLOCK), right.subarray(i * BLOCK, (i + 1) * BLOCK));
  }
  return { left, right };
}

const only = (bed: Bed, level = 1) => ({ ...NO_BEDS, [bed]: level });

describe.each(BEDS)('%s', (bed) => {
  let sound: { left: Float32Array; right: Float32Array };
  let momentary: number[];
  let integrated: number;
  beforeAll(() => {
    const beds = new Beds(rate, 3);
    beds.setLevels(only(bed));
    sound = play(beds, 26);
    const meter = new LoudnessMeter(rate);
    meter.add(sound.left.subarray(2 * rate), sound.right.subarray(2 * rate));
    momentary = meter.momentary();
    integrated = meter.integrated();
  });

  test('is as loud as the music at full level', () => {
    expect(Math.abs(integrated + 20)).toBeLessThan(1.5);
  });

  test('moves, but never jumps by more than 6 LU within 2 s', () => {
    const jump = Math.max(...momentary.map((level, i) => Math.abs(level - (momentary[i + 20] ?? level))));
    expect(jump).toBeLessThan(6);
    expect(jump).toBeGreaterThan(0.1);
  });

  test('has the spectrum of its kind', () => {
    const [b63 = 0, b125 = 0, b250 = 0, b500 = 0, k1 = 0, k2 = 0, k4 = 0, k8 = 0] = bandLevels(sound.left, rate);
    const slope = (k4 - b125) / 5;
    switch (bed) {
      case 'brown':
        // -6 dB an octave in density is -3 dB from octave band to octave band.
        expect(slope).toBeCloseTo(-3, 0);
        break;
      case 'pink':
        expect(Math.max(b63, b125, b250, b500, k1, k2, k4) - Math.min(b63, b125, b250, b500, k1, k2, k4)).toBeLessThan(
          1,
        );
        break;
      case 'rain':
        expect(Math.min(k1, k2, k4) - b125).toBeGreaterThan(10);
        break;
      case 'ocean':
        expect(b250 - k8).toBeGreaterThan(12);
        break;
      case 'stream':
      case 'wind':
        expect(Math.max(b250, b500, k1) - Math.max(b63, k4)).toBeGreaterThan(7);
        break;
      case 'fireplace':
        expect(b63 - k1).toBeGreaterThan(6);
        break;
      case 'night':
        // Crickets sing at 4 to 5 kHz.
        expect(k4 - k2).toBeGreaterThan(1);
    }
  });

  test('comes, changes and goes without a click', () => {
    const corner = (samples: Float32Array) => sharpestCorner(samples, rate).ratio;
    const beds = new Beds(rate, 3);
    const { left } = play(beds, 8, (second) => {
      if (second === 1) beds.setLevels(only(bed, 0.9));
      if (second === 3) beds.setLevels(only(bed, 0.2));
      if (second === 4) beds.setLevels(only(bed, 1));
      if (second === 6) beds.setLevels(NO_BEDS);
    });
    // Crackles and drops are corners of their own: what moves must be no sharper than what stands.
    const standing = corner(sound.left.subarray(3 * rate, 11 * rate));
    expect(corner(left)).toBeLessThan(1.3 * standing + 1);
    expect(left.subarray(7 * rate).every((x) => x === 0)).toBe(true);
    expect(left.subarray(0, rate).every((x) => x === 0)).toBe(true);
  });

  test('does not repeat', () => {
    const levels = envelope(sound.left.subarray(2 * rate), 441).map(toDb);
    const mean = levels.reduce((a, b) => a + b, 0) / levels.length;
    const dot = (lag: number) =>
      levels.slice(lag).reduce((sum, level, i) => sum + (level - mean) * ((levels[i] ?? 0) - mean), 0) /
      (levels.length - lag);
    const lags = Array.from({ length: 12 }, (_, i) => (i + 1) * 97);
    expect(Math.max(...lags.map((lag) => dot(lag) / dot(0)))).toBeLessThan(0.9);
  });
});

test('a jump in a bed would be heard', () => {
  const beds = new Beds(rate, 3);
  beds.setLevels(only('brown'));
  const { left } = play(beds, 3);
  const cut = left.map((x, i) => (i > 2 * rate + 57 ? 0 : x));
  expect(sharpestCorner(cut, rate).ratio).toBeGreaterThan(1.5 * sharpestCorner(left, rate).ratio);
});

test('beds sound together, and a fade takes all of them', () => {
  const beds = new Beds(rate);
  beds.setLevels(bedLevels({ rain: 0.5, wind: 0.5, night: 7, pink: Number.NaN }));
  const { left } = play(beds, 8, (second) => {
    if (second === 3) beds.fadeTo(0, 2);
    if (second === 6) beds.fadeTo(1, 1);
  });
  const level = (from: number) => toDb(envelope(left.subarray(from * rate, (from + 1) * rate), rate)[0] ?? 0);
  expect(level(2)).toBeGreaterThan(-40);
  expect(level(5)).toBeLessThan(-90);
  expect(level(7)).toBeGreaterThan(-40);
});

import { expect, test } from 'vitest';
import { sustain } from '../../../lib/sound/sustain';
import { envelope, noise, sharpestCorner, sine, toDb } from './analysis';

const rate = 48_000;
/** As the recording is: 20 dB in the first second, then on a plateau that beats. */
const struck = (hertz: number) =>
  sine(hertz, 0.3, 5, rate).map((x, i) => {
    const t = i / rate;
    const level = t < 1 ? -20 * t : -20 - 2 * (t - 1) - 4 * Math.sin(2.5 * (t - 1)) ** 2;
    return x * 10 ** (level / 20) * Math.min(1, t * 500);
  });
const levels = (sound: Float32Array) => envelope(sound, 0.2 * rate).map(toDb);

test('a note that falls away sings on evenly, its blow left as it is', () => {
  const sides: [Float32Array, Float32Array] = [struck(262), struck(262).map((x) => x / 2)];
  const before = levels(sides[0]);
  sustain(sides, rate, 60);
  const after = levels(sides[0]);
  expect(after[0]).toBeCloseTo(before[0] ?? 0, -0.5);
  for (let i = 5; i < 20; i++) {
    // Key 60 is to lose 4.5 dB a second.
    expect((after[i] ?? 0) - (after[i + 1] ?? 0)).toBeCloseTo(0.9, 0);
  }
  expect(levels(sides[1])[10]).toBeCloseTo((after[10] ?? 0) - 6.02, 1);
  expect(sharpestCorner(sides[0], rate).ratio).toBeLessThan(sharpestCorner(struck(262), rate).ratio * 1.2 + 0.5);
});

test('what dies slower than asked is left alone, and hiss is never lifted by more than 20 dB', () => {
  const steady = sine(262, 0.2, 3, rate);
  const sides: [Float32Array, Float32Array] = [steady.slice(), steady.slice()];
  sustain(sides, rate, 60);
  expect(Math.abs((levels(sides[0])[10] ?? 0) - (levels(steady)[10] ?? 0))).toBeLessThan(0.1);
  const hiss = noise(3 * rate).map((x, i) => x * (i < rate / 10 ? 0.3 : 1e-4));
  const lifted: [Float32Array, Float32Array] = [hiss.slice(), hiss.slice()];
  sustain(lifted, rate, 60);
  expect((levels(lifted[0])[10] ?? 0) - (levels(hiss)[10] ?? 0)).toBeLessThanOrEqual(20.01);
});

import { expect, test } from 'vitest';
import { halved } from '../../../lib/sound/halve';
import { toDb } from './analysis';

const RATE = 48_000;
const sine = (hertz: number) =>
  Float32Array.from({ length: RATE / 4 }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / RATE));
const level = (samples: Float32Array) =>
  toDb(Math.sqrt(samples.subarray(100, -100).reduce((sum, x) => sum + x * x, 0) / (samples.length - 200)));

test('what the halved sound can hold keeps level and place', () => {
  for (const hertz of [50, 1000, 5000, 9500]) {
    const half = halved(sine(hertz));
    expect(half.length).toBe(RATE / 8);
    expect(level(half)).toBeCloseTo(level(sine(hertz)), 1);
    for (const i of [200, 1001, 3333]) expect(half[i]).toBeCloseTo(sine(hertz)[2 * i] ?? 9, 2);
  }
});

test('what it cannot hold is gone, not folded down', () => {
  for (const hertz of [14_200, 17_000, 23_000]) expect(level(halved(sine(hertz)))).toBeLessThan(-75);
});

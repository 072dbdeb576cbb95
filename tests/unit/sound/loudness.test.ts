import { expect, test } from 'vitest';
import { LoudnessMeter } from '../../../lib/sound/loudness';
import { sine } from './analysis';

/** The first cases of EBU Tech 3341: a 1 kHz sine on both channels reads its own level, and silence is gated. */
const tone = (db: number, seconds: number, rate: number) => sine(1000, 10 ** (db / 20), seconds, rate);

test.each([44_100, 48_000])('-23 dBFS reads -23 LUFS at %i Hz', (rate) => {
  const meter = new LoudnessMeter(rate);
  meter.add(tone(-23, 5, rate), tone(-23, 5, rate));
  expect(meter.integrated()).toBeCloseTo(-23, 1);
  expect(meter.momentary().at(-1)).toBeCloseTo(-23, 1);
});

test.each([44_100, 48_000])('997 Hz at full scale on one channel reads -3.01 LUFS at %i Hz', (rate) => {
  const meter = new LoudnessMeter(rate);
  meter.add(sine(997, 1, 5, rate), new Float32Array(5 * rate));
  expect(meter.integrated()).toBeCloseTo(-3.01, 1);
});

test('quiet stretches more than 10 LU below are left out', () => {
  const meter = new LoudnessMeter(48_000);
  for (const [db, seconds] of [
    [-36, 10],
    [-23, 20],
    [-36, 10],
    [-72, 10],
  ] as const) {
    meter.add(tone(db, seconds, 48_000), tone(db, seconds, 48_000));
  }
  // The standard's tolerance.
  expect(Math.abs(meter.integrated() + 23)).toBeLessThan(0.1);
});

test('silence has no loudness', () => {
  const meter = new LoudnessMeter(48_000);
  meter.add(new Float32Array(96_000), new Float32Array(96_000));
  expect(meter.integrated()).toBe(Number.NEGATIVE_INFINITY);
});

import { describe, expect, test } from 'vitest';
import { Mastering } from '../../../lib/sound/mastering';
import { envelope, noise, sharpestCorner, sine, toDb, truePeak } from './analysis';

const rate = 44_100;
const CEILING_DB = -1.5;

/** Runs a mono signal through both channels in the audio thread's blocks. */
function master(signal: Float32Array, mastering: Mastering, between?: (block: number) => void): Float32Array {
  const left = signal.slice();
  const right = signal.slice();
  for (let i = 0; i < left.length; i += 128) {
    between?.(i / 128);
    mastering.process(left.subarray(i, i + 128), right.subarray(i, i + 128));
  }
  expect(right).toEqual(left);
  return left;
}

describe('the ceiling is never passed', () => {
  const impulses = new Float32Array(rate).map((_, i) => (i % 4001 === 0 ? 3 : 0));
  const bursts = sine(997, 1, 2, rate).map((x, i) => (i % 11_025 < 2000 ? 4 * x : 0.05 * x));
  // Samples at ±0.707 of the crest: the peak lies between them.
  const betweenSamples = sine(rate / 4, 1.2, 1, rate, Math.PI / 4);
  const square = sine(211, 1, 1, rate).map((x) => Math.sign(x) * 1.5);
  // Recordings have little left at the very top, where no interpolator can tell what lies between.
  const dull = (x: Float32Array) => x.map((_, i) => ((x[i - 1] ?? 0) + 2 * (x[i] ?? 0) + (x[i + 1] ?? 0)) / 4);
  test.each([
    ['impulses', impulses],
    ['bursts', bursts],
    ['a crest between samples', betweenSamples],
    ['a square wave', square],
    ['noise 12 dB over', dull(noise(rate)).map((x) => 8 * x)],
  ])('%s', (_, signal) => {
    const out = master(signal, new Mastering(rate, { gain: 0, levelled: false }));
    expect(toDb(truePeak(out))).toBeLessThanOrEqual(CEILING_DB);
  });
});

test('what stays below the ceiling is only delayed, within a hundredth of a decibel', () => {
  const out = master(sine(440, 0.5, 1, rate), new Mastering(rate, { gain: 0, levelled: false }));
  for (const level of envelope(out, 4410).slice(2)) expect(toDb(level)).toBeCloseTo(toDb(0.5 / Math.SQRT2), 1);
  expect(Math.max(...out.slice(8820))).toBeCloseTo(0.5, 3);
});

test('the limiter itself makes no click', () => {
  const loud = sine(330, 1, 2, rate).map((x, i) => x * (i > rate / 2 && i < rate ? 3 : 0.6));
  const rough = sharpestCorner(loud, rate).ratio;
  const out = master(sine(330, 3, 2, rate), new Mastering(rate, { gain: 0, levelled: false }));
  expect(rough).toBeGreaterThan(8);
  expect(sharpestCorner(out.subarray(rate / 10), rate).ratio).toBeLessThan(3);
});

test('below 28 Hz is taken away, music is not', () => {
  const through = (hertz: number) => {
    const out = master(sine(hertz, 0.5, 3, rate), new Mastering(rate, { gain: 0, levelled: false }));
    return toDb(envelope(out.subarray(rate), rate)[0] ?? 0) - toDb(0.5 / Math.SQRT2);
  };
  expect(through(7)).toBeLessThan(-20);
  expect(through(28)).toBeCloseTo(-3, 0);
  expect(through(65)).toBeGreaterThan(-0.3);
});

describe('fades', () => {
  const tone = sine(220, 0.5, 6, rate);

  test('a fade reaches silence when it should, and makes no click', () => {
    const mastering = new Mastering(rate, { gain: 0, levelled: false });
    const out = master(tone, mastering, (block) => block === 345 && mastering.fadeTo(0, 3));
    const levels = envelope(out, 4410).map(toDb);
    expect(levels[8]).toBeCloseTo(toDb(0.5 / Math.SQRT2), 1);
    expect((levels[24] ?? 0) - (levels[8] ?? 0)).toBeCloseTo(-6, 0);
    expect(Math.max(...out.subarray(Math.ceil(4.01 * rate)).map(Math.abs))).toBe(0);
    expect(sharpestCorner(out.subarray(4410, 4 * rate), rate).ratio).toBeLessThan(3);
  });

  test('a fade that is turned round in the middle has no jump', () => {
    const mastering = new Mastering(rate, { gain: 0, levelled: false });
    const out = master(tone, mastering, (block) => {
      if (block === 345) mastering.fadeTo(0, 3);
      if (block === 700) mastering.fadeTo(1, 0.5);
      if (block === 1200) mastering.setVolume(0.5);
    });
    expect(sharpestCorner(out.subarray(4410), rate).ratio).toBeLessThan(3);
    // Half the slider is a quarter of the amplitude.
    expect(toDb(envelope(out, 4410).at(-1) ?? 0)).toBeCloseTo(toDb(0.125 / Math.SQRT2), 1);
  });

  test('the detector would hear a jump', () => {
    const cut = tone.map((x, i) => (i > 2 * rate + 57 ? 0 : x));
    const found = sharpestCorner(cut, rate);
    expect(found.ratio).toBeGreaterThan(8);
    expect(found.at).toBeCloseTo(2, 1);
  });
});

describe('the fader of the evening’s end', () => {
  const tone = sine(220, 0.5, 9, rate);
  const blocks = (seconds: number) => Math.round((seconds * rate) / 128);
  /** Fader by block: told every 50 ms, as in an evening. */
  function fade(fader: (at: number) => number): Float32Array {
    const [left, right, mastering] = [tone.slice(), tone.slice(), new Mastering(rate, { gain: 0 })];
    for (let i = 0, told = 1; i * 128 < left.length; i++) {
      if (i % blocks(0.05) === 0) told = fader((i * 128) / rate);
      mastering.process(left.subarray(i * 128, (i + 1) * 128), right.subarray(i * 128, (i + 1) * 128), told);
    }
    return left;
  }

  test('falls as it is told, not held up by the riding of the level, and without a click', () => {
    const out = fade((at) => Math.max(0, 1 - Math.max(0, at - 2) / 5));
    const levels = envelope(out, 0.1 * rate).map(toDb);
    expect((levels[18] ?? 0) - (levels[45] ?? 0)).toBeCloseTo(6, 0);
    expect((levels[18] ?? 0) - (levels[60] ?? 0)).toBeCloseTo(14, -0.3);
    expect(Math.max(...out.subarray(Math.ceil(8.5 * rate)).map(Math.abs))).toBe(0);
    expect(sharpestCorner(out.subarray(4410, 6.9 * rate), rate).ratio).toBeLessThan(3);
  });

  test('opens again over seconds, where more music is asked for', () => {
    const levels = envelope(fade((at) => (at < 2 ? 1 - at / 2.5 : 1)).subarray(2 * rate), 0.5 * rate).map(toDb);
    const rise = levels.slice(1).map((level, i) => level - (levels[i] ?? 0));
    expect(Math.max(...rise)).toBeLessThan(4);
    expect(levels.at(-1)).toBeCloseTo(toDb(0.5 / Math.SQRT2), 1);
  });
});

test('the meter reads what leaves', () => {
  const mastering = new Mastering(rate, { gain: 0, level: 0, levelled: false });
  const block = () => mastering.process(sine(1000, 0.5, 441 / rate, rate), sine(1000, 0.5, 441 / rate, rate));
  expect(block()).toEqual({ rms: 0, peak: 0 });
  mastering.fadeTo(1, 0.001);
  for (let i = 0; i < 20; i++) block();
  expect(block().rms).toBeCloseTo(0.5 / Math.SQRT2, 2);
});

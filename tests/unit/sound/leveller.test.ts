import { expect, test } from 'vitest';
import { Leveller } from '../../../lib/sound/leveller';
import { envelope, sharpestCorner, sine, toDb } from './analysis';

const rate = 44_100;

function ride(signal: Float32Array): Float32Array {
  const [left, right] = [signal.slice(), signal.slice()];
  const leveller = new Leveller(rate);
  for (let i = 0; i < left.length; i += 128) leveller.process(left.subarray(i, i + 128), right.subarray(i, i + 128));
  return left;
}

/** A note every three seconds that loses 8 dB a second. */
const notes = sine(220, 0.2, 24, rate).map(
  (x, i) => x * 10 ** ((-8 * ((i / rate) % 3)) / 20) * Math.min(1, ((i / rate) % 3) * 200),
);
const levels = (sound: Float32Array) => envelope(sound.subarray(9 * rate, 24 * rate), 0.4 * rate).map(toDb);
const spread = (list: number[]) => Math.max(...list) - Math.min(...list);

test('holds up a note that dies away, and what comes next is no louder for it', () => {
  const [before, after] = [levels(notes), levels(ride(notes))];
  expect(spread(before)).toBeGreaterThan(17);
  expect(spread(after)).toBeLessThan(10.5);
  expect(Math.max(...after)).toBeLessThan(Math.max(...before) + 0.5);
});

test('makes no click, not even where a note begins', () => {
  expect(sharpestCorner(ride(notes).subarray(rate), rate).ratio).toBeLessThan(
    1.2 * sharpestCorner(notes.subarray(rate), rate).ratio + 1,
  );
});

test('leaves alone what is slower than a phrase: an evening that falls by 12 dB falls by 12 dB', () => {
  const falling = sine(220, 0.2, 90, rate).map((x, i) => x * 10 ** ((-12 * Math.min(1, i / rate / 80)) / 20));
  const sound = envelope(ride(falling), rate).map(toDb);
  expect((sound[10] ?? 0) - (sound[85] ?? 0)).toBeCloseTo((12 * 70) / 80, 0);
});

test('a steady sound is only delayed, and silence stays silent', () => {
  const out = ride(sine(330, 0.3, 4, rate));
  expect(toDb(envelope(out.subarray(2 * rate), rate)[0] ?? 0)).toBeCloseTo(toDb(0.3 / Math.SQRT2), 1);
  expect(new Leveller(rate).delay / rate).toBeLessThan(0.1);
  expect(ride(new Float32Array(rate)).every((x) => x === 0)).toBe(true);
});

test('no moment stands out by more than six decibels within two seconds, however far apart its notes are', () => {
  // Loud and soft notes in turn, 12 dB apart, each dying away by 6 dB a second: 21 dB from end to end.
  const uneven = sine(330, 0.3, 30, rate).map((x, i) => {
    const note = Math.floor(i / rate / 1.5);
    const into = (i / rate) % 1.5;
    const level = (note % 2 ? -12 : 0) - 6 * into;
    return x * 10 ** (level / 20) * Math.min(1, into * 200);
  });
  const heard = envelope(ride(uneven).subarray(9 * rate), 0.4 * rate).map(toDb);
  const jumps = heard.map((level, i) => spread(heard.slice(i, i + 6).concat(level)));
  expect(Math.max(...jumps)).toBeLessThan(6);
});

test('what grows by 15 decibels at once is let in over seconds, and arrives', () => {
  const grown = sine(330, 0.3, 40, rate).map((x, i) => x * 10 ** ((i < 12 * rate ? -15 : 0) / 20));
  const heard = envelope(ride(grown).subarray(9 * rate), 0.4 * rate).map(toDb);
  expect(Math.max(...heard.map((level, i) => spread(heard.slice(i, i + 6).concat(level))))).toBeLessThan(6);
  expect(heard.at(-1)).toBeCloseTo(toDb(0.3 / Math.SQRT2), 0);
});

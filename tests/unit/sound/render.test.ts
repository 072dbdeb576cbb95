import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBank } from '../../../lib/sound/build';
import { LoudnessMeter } from '../../../lib/sound/loudness';
import { measureLoudness } from '../../../lib/sound/measure';
import { Performance } from '../../../lib/sound/performance';
import { renderPerformance, type RenderOptions } from '../../../lib/sound/render';
import { parseScore, type Score } from '../../../lib/sound/score';
import { writeWav } from '../../../lib/sound/write-wav';
import type { SequenceItem } from '../../../lib/values';
import { beatPeriod, envelope, longestGap, sharpestCorner, toDb, truePeak } from './analysis';
import { item, pianoTune, steady, type TunePart, tune } from './tune';

const rate = 44_100;
let bank: ArrayBuffer;
beforeAll(async () => {
  await buildBank('public/sound/bank.sf3');
  bank = Uint8Array.from(await readFile('public/sound/bank.sf3')).buffer;
});

const held = (program: number, keys: number[], quarters: number): TunePart => ({
  name: 'pad',
  program,
  notes: keys.map((key) => [0, quarters, key, 70]),
});
const strings = parseScore(tune([held(48, [55, 59, 62], 30)]));
const otherStrings = parseScore(tune([held(48, [52, 60, 64], 30)]));
const piano = parseScore(pianoTune(4, 120));

const perform = (
  items: SequenceItem[],
  duration: number,
  scores: Record<string, Score>,
  loudness = -37,
  options = {},
) =>
  new Performance(
    { duration, items },
    new Map(
      Object.entries(scores).map(([id, score]) => [
        id,
        { score, piece: { loudness, joins: [], music: { dynamics: -9 } } },
      ]),
    ),
    options,
  );

async function listen(performance: Performance, options: RenderOptions = {}): Promise<Float32Array> {
  const pieces: Float32Array[] = [];
  for await (const { left } of renderPerformance(performance, bank, options)) pieces.push(left);
  const whole = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const seconds = (samples: Float32Array, from: number, to: number) => samples.subarray(from * rate, to * rate);
const levelOf = (samples: Float32Array) => toDb(envelope(samples, samples.length)[0] ?? 0);

describe('two pieces that overlap, and the end', () => {
  let sound: Float32Array;
  beforeAll(async () => {
    const items = [item('a', 0, 8, [steady()]), item('b', 4, 12, [steady()])];
    sound = await listen(perform(items, 16, { a: strings, b: otherStrings }));
  });

  test('while one gives way to the other the level neither sinks nor swells', () => {
    const [before, after] = [levelOf(seconds(sound, 1.5, 4)), levelOf(seconds(sound, 8.5, 11.5))];
    for (let at = 4; at < 11; at += 0.4) {
      const level = levelOf(seconds(sound, at, at + 0.4));
      expect(level).toBeGreaterThan(Math.min(before, after) - 1.5);
      expect(level).toBeLessThan(Math.max(before, after) + 2.5);
    }
  });

  test('there is no gap and no click, and the detector hears a planted one', () => {
    expect(longestGap(seconds(sound, 0.2, 14), rate, -50)).toBe(0);
    const clean = sharpestCorner(seconds(sound, 0, 15), rate).ratio;
    expect(clean).toBeLessThan(7);
    const clicked = sound.slice();
    for (let i = 6 * rate; i < clicked.length; i++) clicked[i] = (clicked[i] ?? 0) + 0.1;
    const found = sharpestCorner(seconds(clicked, 0, 15), rate);
    expect(found.ratio).toBeGreaterThan(10);
    expect(found.at).toBeCloseTo(6, 2);
  });
});

test('the last of the evening fades to silence, of itself 3 dB halfway and 10 dB at four fifths', async () => {
  // The end of an evening of a minute is 12 s long: the riding of the level must not hold it up.
  const evening = perform([item('a', 34, 26, [steady()])], 60, { a: strings });
  const sound = await listen(evening, { from: 44, duration: 20 });
  const fall = [3.8, 10, 13.6].map((at) => levelOf(seconds(sound, at - 0.2, at + 0.2)));
  expect((fall[0] ?? 0) - (fall[1] ?? 0)).toBeCloseTo(3, -0.3);
  expect((fall[0] ?? 0) - (fall[2] ?? 0)).toBeCloseTo(10, -0.3);
  expect(levelOf(seconds(sound, 19, 20))).toBeLessThan(-70);
});

test('the beat follows the tempo that was asked for', async () => {
  const notes = Array.from({ length: 40 }, (_, b) => [b, 0.5, 72, 70] as [number, number, number, number]);
  const score = parseScore(tune([{ name: 'melody', program: 46, notes }], { tempo: 120 }));
  const bend = [steady(), steady({ at: 5 }), steady({ at: 7, tempo: 0.85 }), steady({ at: 20, tempo: 0.85 })];
  const sound = await listen(perform([item('a', 0, 20, bend)], 60, { a: score }), { duration: 12 });
  expect(60 / beatPeriod(seconds(sound, 0, 5), rate, 0.3, 0.9)).toBeCloseTo(120, -0.3);
  expect(60 / beatPeriod(seconds(sound, 7, 12), rate, 0.3, 0.9)).toBeCloseTo(102, -0.3);
});

test('a level of -6 dB is heard as -6 dB; brightness takes away treble', async () => {
  // As in a plan that is changed on the way: the evening's own level stands already.
  const sounding = { piece: 'a', start: 0, deck: 0, offset: 9 };
  const play = (change: Parameters<typeof steady>[0]) =>
    listen(perform([item('a', 0, 20, [steady(change)])], 60, { a: piano }, -37, { sounding }), { duration: 4 });
  const [plain, soft, dark] = [await play({}), await play({ level: -6 }), await play({ brightness: 0 })];
  expect(levelOf(seconds(soft, 1, 4)) - levelOf(seconds(plain, 1, 4))).toBeCloseTo(-6, 0);
  const treble = (samples: Float32Array) =>
    levelOf(samples.map((x, i) => x - (samples[i - 1] ?? 0))) - levelOf(samples);
  expect(treble(seconds(dark, 1, 4))).toBeLessThan(treble(seconds(plain, 1, 4)) - 0.7);
});

test('what is far too loud stays under -1.5 dBTP', async () => {
  const sound = await listen(perform([item('a', 0, 20, [steady({ level: 6 })])], 60, { a: piano }, -55), {
    duration: 3,
  });
  expect(toDb(truePeak(sound))).toBeLessThanOrEqual(-1.5);
  expect(levelOf(sound)).toBeGreaterThan(-12);
});

test('a measured piece is played at -20 LUFS', async () => {
  const loudness = await measureLoudness(piano, bank);
  const meter = new LoudnessMeter(rate);
  const performance = perform([item('a', 0, 8, [steady()])], 600, { a: piano }, loudness);
  for await (const { left, right } of renderPerformance(performance, bank, { duration: 8 })) meter.add(left, right);
  expect(Math.abs(meter.integrated() + 20)).toBeLessThan(1);
});

test('going on from the middle sounds as the whole did there', async () => {
  const performance = perform([item('a', 0, 20, [steady({ level: -3 })])], 60, { a: strings });
  const whole = await listen(performance, { duration: 9 });
  const rest = await listen(performance, { from: 5, duration: 4 });
  expect(levelOf(seconds(rest, 2, 4)) - levelOf(seconds(whole, 7, 9))).toBeCloseTo(0, 0);
});

test('the same performance gives the same sound', async () => {
  const performance = perform([item('a', 0, 8, [steady()])], 60, { a: piano });
  expect(await listen(performance, { duration: 1 })).toEqual(await listen(performance, { duration: 1 }));
});

test('writes a 16-bit stereo WAV file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emoheal-'));
  try {
    const path = join(folder, 'a.wav');
    const left = Float32Array.of(0, 0.5, -1, 2);
    const right = Float32Array.of(0, -0.5, 1, -2);
    expect(
      await writeWav(
        path,
        [
          { left, right },
          { left, right },
        ],
        rate,
      ),
    ).toBe(8);
    const file = await readFile(path);
    expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
    expect([file.readUInt32LE(4), file.readUInt32LE(24), file.readUInt32LE(40)]).toEqual([36 + 32, rate, 32]);
    const samples = Array.from({ length: 8 }, (_, i) => file.readInt16LE(44 + 2 * i));
    expect(samples).toEqual([0, 0, 16_384, -16_383, -32_767, 32_767, 32_767, -32_767]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

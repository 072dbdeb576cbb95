import { readFile, stat } from 'node:fs/promises';
import { BasicSoundBank, SoundBankLoader } from 'spessasynth_core';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBank } from '../../../lib/sound/build';
import { BLOCK, Synthesiser } from '../../../lib/sound/synthesiser';
import { pack, type SoundEvent } from '../../../lib/sound/events';
import { LoudnessMeter } from '../../../lib/sound/loudness';
import { addPiano } from '../../../lib/sound/piano';
import { SampleStore } from '../../../lib/sound/samples';
import { envelope, sharpestCorner, toDb } from './analysis';

const PATH = 'public/sound/bank.sf3';
let bank: ArrayBuffer;
beforeAll(async () => {
  await buildBank(PATH);
  bank = Uint8Array.from(await readFile(PATH)).buffer;
}, 240_000);

describe('the bank', () => {
  test('is small and comes with its licences', async () => {
    expect(bank.byteLength).toBeLessThan(9e6);
    const licence = await readFile('public/sound/bank.licence.txt', 'utf8');
    expect(licence).toContain('Permission is hereby granted');
    expect(licence).toMatch(/Salamander.*Alexander Holm[\s\S]*Attribution 3\.0/);
  });

  test('is left alone while it is up to date', async () => {
    const { mtimeMs } = await stat(PATH);
    expect(await buildBank(PATH)).toEqual({ bytes: bank.byteLength, written: false });
    expect((await stat(PATH)).mtimeMs).toBe(mtimeMs);
  });

  test('has a piano that is the same each time it is made', async () => {
    const made = async () => {
      const one = new BasicSoundBank();
      await addPiano(one, [['C7', 96]]);
      return Buffer.concat(one.samples.map((sample) => sample.getRawData(true)));
    };
    const first = await made();
    expect(first.length).toBeGreaterThan(20_000);
    expect((await made()).equals(first)).toBe(true);
  });

  test('sounds every preset on every key that music is written for', () => {
    const { presets } = SoundBankLoader.fromArrayBuffer(bank.slice(0));
    expect(presets).toHaveLength(17);
    for (const preset of presets) {
      for (let key = 28; key <= 96; key++) {
        for (const velocity of [10, 50, 90, 127]) {
          expect(preset.getVoiceParameters(key, velocity).length, `${preset.name} ${key} ${velocity}`).toBeGreaterThan(
            0,
          );
        }
      }
    }
  });
});

describe('the pianos', () => {
  const keys = Array.from({ length: 25 }, (_, i) => 36 + 2 * i);
  let synthesiser: Synthesiser;
  beforeAll(async () => {
    await Synthesiser.ready;
    synthesiser = new Synthesiser(44_100);
    synthesiser.addBank(bank.slice(0));
  });

  /** Loudness of a note's first second and a half, LUFS, and its sound. */
  function strike(msb: number, key: number, velocity: number): { loudness: number; left: Float32Array } {
    synthesiser.silence();
    for (let i = 0; i < 100; i++) synthesiser.process(new Float32Array(BLOCK), new Float32Array(BLOCK), -1);
    synthesiser.enqueue(
      pack(
        [
          { at: 0, channel: 0, kind: 'program', bank: msb, program: 0 },
          { at: 0, channel: 0, kind: 'note-on', key, velocity },
        ],
        0,
      ),
    );
    const [left, right] = [new Float32Array(520 * BLOCK), new Float32Array(520 * BLOCK)];
    for (let i = 0; i < 520; i++) {
      const [from, to] = [i * BLOCK, (i + 1) * BLOCK];
      synthesiser.process(left.subarray(from, to), right.subarray(from, to), to / 44_100);
    }
    const meter = new LoudnessMeter(44_100);
    meter.add(left, right);
    return { loudness: meter.integrated(), left };
  }

  test.each([0, 8])('are voiced evenly, bank %i: no key stands out from its neighbours', (msb) => {
    const loudness = keys.map((key) => strike(msb, key, 45).loudness);
    const steps = loudness.slice(1).map((level, i) => Math.abs(level - (loudness[i] ?? level)));
    expect(Math.max(...steps)).toBeLessThan(2.5);
    expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThan(7);
  });

  test('grow louder with every touch, from one layer to the next too', () => {
    const loudness = [20, 35, 50, 59, 60, 75, 100].map((velocity) => strike(0, 60, velocity).loudness);
    expect(loudness.every((level, i) => i === 0 || level > (loudness[i - 1] ?? 0))).toBe(true);
    expect((loudness[4] ?? 0) - (loudness[3] ?? 0)).toBeLessThan(1);
  });

  test('the felt piano is darker than the grand, and both begin at once and without a click', () => {
    const level = (x: Float32Array) => toDb(envelope(x, x.length)[0] ?? 0);
    const highs = ({ left }: { left: Float32Array }) => level(left.map((x, i) => x - (left[i - 1] ?? 0))) - level(left);
    const [felt, grand] = [strike(8, 55, 45), strike(0, 55, 45)];
    expect(highs(grand) - highs(felt)).toBeGreaterThan(0.4);
    for (const { left } of [felt, grand]) {
      const peak = left.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      expect(left.findIndex((x) => Math.abs(x) > 0.1 * peak) / 44_100).toBeLessThan(0.015);
      expect(sharpestCorner(left, 44_100).ratio).toBeLessThan(8);
    }
  });
});

describe('the synthesiser', () => {
  const note: SoundEvent[] = [
    { at: 0, channel: 0, kind: 'program', bank: 0, program: 0 },
    { at: 0, channel: 0, kind: 'note-on', key: 60, velocity: 80 },
  ];

  function play(synthesiser: Synthesiser, blocks: number, from = 0): Float32Array {
    const left = new Float32Array(blocks * BLOCK);
    for (let i = 0; i < blocks; i++) {
      const block = left.subarray(i * BLOCK, (i + 1) * BLOCK);
      synthesiser.process(block, new Float32Array(BLOCK), ((from + i + 1) * BLOCK) / 44_100);
    }
    return left;
  }

  async function open(): Promise<Synthesiser> {
    await Synthesiser.ready;
    const synthesiser = new Synthesiser(44_100);
    synthesiser.addBank(bank.slice(0));
    return synthesiser;
  }

  test('begins a note in the block it falls into', async () => {
    const synthesiser = await open();
    synthesiser.enqueue(pack(note, 0.5));
    const first = play(synthesiser, 400).findIndex((x) => Math.abs(x) > 1e-6);
    expect(first / 44_100).toBeGreaterThanOrEqual(0.5 - BLOCK / 44_100);
    expect(first / 44_100).toBeLessThan(0.506);
  });

  test('takes back what is queued, and ends what sounds', async () => {
    const synthesiser = await open();
    synthesiser.enqueue(pack(note, 0));
    synthesiser.enqueue(pack(note, 1));
    play(synthesiser, 20);
    expect(synthesiser.voices).toBeGreaterThan(0);
    synthesiser.silence();
    play(synthesiser, 600, 20);
    expect(synthesiser.voices).toBe(0);
  });

  test('a sample decoded elsewhere sounds as the one it decodes itself', async () => {
    const [own, given, wrong] = [await open(), await open(), await open()];
    const store = await SampleStore.open(bank);
    const needs = [{ bank: 0, program: 0, notes: [{ key: 60, velocity: 80 }] }];
    const missing = store.missing(needs, 0);
    expect(missing.length).toBeGreaterThan(0);
    for (const index of missing) {
      const audio = store.take(index, 0);
      given.setSample(index, audio.slice());
      wrong.setSample(index, new Float32Array(audio.length));
    }
    expect(store.missing(needs, 0)).toEqual([]);
    for (const synthesiser of [own, given, wrong]) synthesiser.enqueue(pack(note, 0));
    const expected = play(own, 200);
    expect(expected.some((x) => Math.abs(x) > 1e-3)).toBe(true);
    expect(play(given, 200)).toEqual(expected);
    // What was handed over is what sounds: nothing, here.
    expect(play(wrong, 200).every((x) => x === 0)).toBe(true);
  });

  test('a sample that is not needed is let go while it sounds, and sounds the same when it is needed again', async () => {
    const [kept, spared] = [await open(), await open()];
    const store = await SampleStore.open(bank);
    const needs = [{ bank: 0, program: 0, notes: [{ key: 60, velocity: 80 }] }];
    const hand = (now: number) => {
      const missing = store.missing(needs, now);
      for (const index of missing) spared.setSample(index, store.take(index, now));
      return missing;
    };
    const asked = hand(0);
    expect(store.missing(needs, 50)).toEqual([]);
    expect(store.spare(100)).toEqual([]);
    for (const synthesiser of [kept, spared]) synthesiser.enqueue(pack(note, 0));
    const before = play(kept, 20);
    expect(play(spared, 20)).toEqual(before);
    const idle = store.spare(111);
    expect(idle).toEqual(asked);
    spared.forgetSamples(idle);
    const after = play(kept, 100, 20);
    expect(after.some((x) => Math.abs(x) > 1e-3)).toBe(true);
    expect(play(spared, 100, 20)).toEqual(after);
    // Handed over once more, as it was.
    expect(hand(112)).toEqual(asked);
    for (const synthesiser of [kept, spared]) synthesiser.enqueue(pack(note, 2));
    expect(play(spared, 200, 700)).toEqual(play(kept, 200, 700));
  });
});

import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SoundBankLoader } from 'spessasynth_core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBank } from '../../../lib/sound/build';
import { BLOCK, Engine } from '../../../lib/sound/engine';
import { pack, type SoundEvent } from '../../../lib/sound/events';
import { SampleStore } from '../../../lib/sound/samples';

let folder: string;
let path: string;
let bank: ArrayBuffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emoheal-'));
  path = join(folder, 'bank.sf3');
  expect((await buildBank(path)).written).toBe(true);
  bank = Uint8Array.from(await readFile(path)).buffer;
});
afterAll(() => rm(folder, { recursive: true }));

describe('the bank', () => {
  test('is small, comes with its licence, and is the same each time', async () => {
    expect(bank.byteLength).toBeLessThan(12.5e6);
    expect(await readFile(join(folder, 'bank.licence.txt'), 'utf8')).toContain('Permission is hereby granted');
    const again = join(folder, 'again.sf3');
    await buildBank(again);
    expect((await readFile(again)).equals(Buffer.from(bank))).toBe(true);
  });

  test('is left alone while it is up to date, and made anew when it is not', async () => {
    const { mtimeMs } = await stat(path);
    expect(await buildBank(path)).toEqual({ bytes: bank.byteLength, written: false });
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
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

describe('the engine', () => {
  const note: SoundEvent[] = [
    { at: 0, channel: 0, kind: 'program', bank: 0, program: 0 },
    { at: 0, channel: 0, kind: 'note-on', key: 60, velocity: 80 },
  ];

  function play(engine: Engine, blocks: number, from = 0): Float32Array {
    const left = new Float32Array(blocks * BLOCK);
    for (let i = 0; i < blocks; i++) {
      const block = left.subarray(i * BLOCK, (i + 1) * BLOCK);
      engine.process(block, new Float32Array(BLOCK), ((from + i + 1) * BLOCK) / 44_100);
    }
    return left;
  }

  async function open(): Promise<Engine> {
    await Engine.ready;
    const engine = new Engine(44_100);
    engine.addBank(bank.slice(0));
    return engine;
  }

  test('begins a note in the block it falls into', async () => {
    const engine = await open();
    engine.enqueue(pack(note, 0.5));
    const first = play(engine, 400).findIndex((x) => Math.abs(x) > 1e-6);
    expect(first / 44_100).toBeGreaterThanOrEqual(0.5 - BLOCK / 44_100);
    expect(first / 44_100).toBeLessThan(0.506);
  });

  test('takes back what is queued, and ends what sounds', async () => {
    const engine = await open();
    engine.enqueue(pack(note, 0));
    engine.enqueue(pack(note, 1));
    play(engine, 20);
    expect(engine.voices).toBeGreaterThan(0);
    engine.silence();
    play(engine, 600, 20);
    expect(engine.voices).toBe(0);
  });

  test('a sample decoded elsewhere sounds as the one it decodes itself', async () => {
    const [own, given, wrong] = [await open(), await open(), await open()];
    const store = await SampleStore.open(bank);
    const missing = store.missing([{ bank: 0, program: 0, notes: [{ key: 60, velocity: 80 }] }]);
    expect(missing.length).toBeGreaterThan(0);
    for (const index of missing) {
      const audio = store.take(index);
      given.setSample(index, audio.slice());
      wrong.setSample(index, new Float32Array(audio.length));
    }
    expect(store.missing([{ bank: 0, program: 0, notes: [{ key: 60, velocity: 80 }] }])).toEqual([]);
    for (const engine of [own, given, wrong]) engine.enqueue(pack(note, 0));
    const expected = play(own, 200);
    expect(expected.some((x) => Math.abs(x) > 1e-3)).toBe(true);
    expect(play(given, 200)).toEqual(expected);
    // What was handed over is what sounds: nothing, here.
    expect(play(wrong, 200).every((x) => x === 0)).toBe(true);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midiToMtf, openModel, readNpy } from '../../../lib/clamp3';
import { type Chunk, chunksOf, meanOver } from '../../../lib/clamp3/chunks';
import { noteLines } from '../../../lib/clamp3/note-text';
import { type Notes, notesOf, type PlayedNote } from '../../../lib/clamp3/notes';
import { patchesOf } from '../../../lib/clamp3/patches';
import { Failure } from '../../../lib/values';
import { npy } from './npy';

/** Rounds of the fuzz tests. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 300);

/** The call gives something or says in one sentence why not. */
function survives(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toMatch(/^[A-Z][^\n]+\.$/);
  }
}

describe('patches', () => {
  const lines = (patches: Uint8Array) =>
    Array.from({ length: patches.length / 64 }, (_, row) =>
      String.fromCharCode(...patches.subarray(row * 64, row * 64 + 64).filter((code) => code > 3)),
    );

  it('put messages of one kind together while they fit', () => {
    const notes = Array.from({ length: 9 }, (_, i) => `note_on ${i} 0 60 64`).join('\n');
    const found = lines(patchesOf(`ticks_per_beat 480\n${notes}\nend_of_track 1`));
    expect(found[1]).toBe('ticks_per_beat 480\n');
    expect(found[2]).toBe('note_on 0 0 60 64\t1 0 60 64\t2 0 60 64\t3 0 60 64\t4 0 60 64\n');
    expect(found[3]).toBe('note_on 5 0 60 64\t6 0 60 64\t7 0 60 64\t8 0 60 64\n');
    expect(found).toHaveLength(6);
  });

  it('begin with 64 ones and end with a one and 63 twos', () => {
    const patches = patchesOf('X:1\nK:C\nCDEF|G4|]\n');
    expect([...new Set(patches.subarray(0, 64))]).toEqual([1]);
    expect([...patches.subarray(-64)]).toEqual([1, ...new Array(63).fill(2)]);
    expect(lines(patches).slice(1, -1)).toEqual(['X:1\n', 'K:C\n', 'CDEF|', 'G4|]\n']);
  });

  it('drop the usual unit length, and what no barline ends', () => {
    expect(lines(patchesOf('L:1/8\nK:C\nCDEF|GA\n')).slice(1, -1)).toEqual(['K:C\n', 'CDEF|\n']);
    expect(() => patchesOf('')).toThrow(Failure);
  });
});

describe('the first patch of the small model', () => {
  const played = (change: (note: PlayedNote) => PlayedNote): Notes => {
    const notes = Array.from({ length: 40 }, (_, i) =>
      change({ at: i / 2, duration: 0.4, key: 60 + ((i * 7) % 12), velocity: 64, channel: 0 }),
    );
    return { notes, duration: 20, tempo: 90, programs: new Map(), pedalled: new Set() };
  };
  /** Behind tempo, pedal, programs, tonic and steps: mode, three keys, two of touch, two of density, two of length. */
  const counted = (music: Notes) => [...(noteLines(music)[0] ?? '').slice(24)].map((c) => c.charCodeAt(0) - 64);
  const plain = counted(played((note) => note));

  it('fits in a patch and counts a character each', () => expect(plain).toHaveLength(10));

  it.each([
    ['a fourth higher', (note: PlayedNote) => ({ ...note, key: note.key + 5 }), 1, 5],
    ['louder by 20', (note: PlayedNote) => ({ ...note, velocity: 84 }), 4, 10],
    ['twice as fast', (note: PlayedNote) => ({ ...note, at: note.at / 2 }), 6, 0],
    ['half as long', (note: PlayedNote) => ({ ...note, duration: 0.2 }), 8, -6],
  ])('moves by what is changed: %s', (_, change, at, by) => {
    expect((counted(played(change))[at] ?? 0) - (plain[at] ?? 0)).toBe(by);
  });

  it('has no more than the summary for a piece without notes', () => {
    expect(noteLines({ ...played((note) => note), notes: [] })).toHaveLength(1);
  });
});

describe('chunks', () => {
  it('overlap at the end and weigh what they add', () => {
    expect(chunksOf(1100, 512)).toEqual([
      { from: 0, to: 512, weight: 512 },
      { from: 512, to: 1024, weight: 512 },
      { from: 588, to: 1100, weight: 76 },
    ]);
    expect(chunksOf(1024, 512).map(({ weight }) => weight)).toEqual([512, 512]);
    expect(chunksOf(3, 512)).toEqual([{ from: 0, to: 3, weight: 3 }]);
  });

  it('are averaged by weight', async () => {
    const progress: [number, number][] = [];
    const embed = async ({ from }: Chunk) => Float32Array.of(from);
    const mean = await meanOver(chunksOf(10, 8), embed, (done, total) => progress.push([done, total]));
    expect(mean[0]).toBeCloseTo((0 * 8 + 2 * 2) / 10);
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('NumPy files', () => {
  it('are read with their shape', () => {
    expect(readNpy(npy([1, 3], [1, -2, 0.5]))).toEqual({ shape: [1, 3], values: Float32Array.of(1, -2, 0.5) });
    expect(readNpy(npy([2], [1, 2])).shape).toEqual([2]);
  });

  it.each([
    ['objects', npy([1], [1], '|O'), /"\|O"/],
    ['integers', npy([1], [1], '<i4'), /not floats/],
    ['a longer shape', npy([3], [1]), /cut off/],
    ['another version', npy([1], [1], '<f4', 9), /version 9/],
    ['NaN', npy([1], [Number.NaN]), /not finite/],
    ['nothing', new ArrayBuffer(0), /none/],
  ])('are refused with a reason when they hold %s', (_, bytes, reason) => {
    expect(() => readNpy(bytes)).toThrow(reason);
  });
});

describe('hostile bytes', () => {
  const damaged = (whole: Uint8Array) =>
    fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 })
      .chain((changes) => fc.nat(whole.length).map((length) => ({ changes, length })))
      .map(({ changes, length }) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes.subarray(0, length);
      });

  it('never break the MIDI reader', async () => {
    const whole = new Uint8Array(await readFile('tests/fixtures/clamp3/candle-in-a-boathouse.mid'));
    const bytes = fc.oneof(damaged(whole), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(bytes, (data) => {
        survives(() => midiToMtf(data));
        survives(() => {
          const music = notesOf(data);
          expect(noteLines(music).every((line) => /^[@-~0-9T-]{1,62}$/.test(line))).toBe(true);
        });
      }),
      { numRuns: ROUNDS },
    );
  });

  it.each([
    ['no ticks a beat', [0, 0]],
    ['no parts of a frame', [0xe8, 0]],
  ])('in a header with %s are refused with one sentence', async (_, division) => {
    const bytes = new Uint8Array(await readFile('tests/fixtures/clamp3/candle-in-a-boathouse.mid'));
    bytes.set(division, 12);
    expect(() => notesOf(bytes)).toThrow(/^This MIDI file says that a beat has no length; .+\.$/);
  });

  it('never break the NumPy reader', () => {
    const whole = new Uint8Array(npy([2, 8], new Float32Array(16).fill(0.25)));
    const bytes = fc.oneof(damaged(whole), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(bytes, (data) => survives(() => readNpy(Uint8Array.from(data).buffer))),
      { numRuns: ROUNDS },
    );
  });

  it('leave one short sentence where the kind of numbers is damaged', () => {
    const bytes = npy([1], [0], `\nf4\u0007${'x'.repeat(5000)}`);
    expect(() => readNpy(bytes)).toThrow(
      /^This .npy file cannot be used: its numbers are "\?f4\?x{16}", not floats\. .+\.$/,
    );
  });

  it('never break the patches', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => survives(() => patchesOf(text))),
      { numRuns: ROUNDS },
    );
  });
});

describe('a model folder', () => {
  const abc = new TextEncoder().encode('K:C\nC|\n').buffer;
  const folder = (config: unknown) =>
    openModel({
      file: async (path) => {
        if (path !== 'config.json') throw new Error('no such file');
        return new TextEncoder().encode(typeof config === 'string' ? config : JSON.stringify(config)).buffer;
      },
    });
  const good = {
    design: 'clamp3',
    model: 'm',
    dimension: 4,
    towers: ['symbolic'],
    limits: { text: 128, symbolic: 512, audio: 128 },
  };

  it('says what is missing or wrong', async () => {
    await expect(folder('{')).rejects.toThrow(/config.json is damaged/);
    await expect(folder({ ...good, dimension: -1 })).rejects.toThrow(/\(dimension\)/);
    const model = await folder(good);
    await expect(model.words('calm')).rejects.toThrow(/tokenizer.json is missing|has no text tower/);
    await expect(model.words(' \n'.trim())).rejects.toThrow(/write a few words/);
    await expect(model.music('abc', abc)).rejects.toThrow(/symbolic.onnx is missing/);
  });

  it('says of each design what puts it right, and what is missing however often it is asked', async () => {
    await expect(folder(good).then((model) => model.music('abc', abc))).rejects.toThrow(
      /models\/clamp3\/export\.py\.$/,
    );
    const head = { input: 1, queries: 1, hidden: 1, output: 1 };
    const small = await folder({ design: 'small', model: 'm', dimension: 4, patches: 8, head });
    const song = readFileSync(`public/catalog/midi/${readdirSync('public/catalog/midi')[0]}`);
    const read = () => small.music('midi', Uint8Array.from(song).buffer);
    await expect(read()).rejects.toThrow(/its file symbolic\.onnx is missing\. Install EmoHeal again/);
    await expect(read()).rejects.toThrow(/its file symbolic\.onnx is missing/);
    await small.close();
  });

  it('is asked anew after a failure, and closes all the same', async () => {
    let there = false;
    const config = { ...good, towers: ['symbolic', 'text'] };
    const model = await openModel({
      async file(path) {
        if (path === 'config.json') return new TextEncoder().encode(JSON.stringify(config)).buffer;
        if (!there) throw new Error('not yet');
        return new TextEncoder().encode('{ damaged').buffer;
      },
    });
    await expect(model.music('abc', abc)).rejects.toThrow(/symbolic\.onnx is missing/);
    await expect(model.words('calm')).rejects.toThrow(/is missing/);
    there = true;
    await expect(model.music('abc', abc)).rejects.toThrow(/symbolic\.onnx cannot be opened/);
    await expect(model.words('calm')).rejects.toThrow(/its tokenizer is damaged/);
    await model.close();
  });
});

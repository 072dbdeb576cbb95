import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clamp3, midiToMtf, type MusicKind, openModel } from '../../../lib/clamp3';
import { toAscii } from '../../../lib/clamp3/ascii';
import { patchesOf } from '../../../lib/clamp3/patches';
import { Failure } from '../../../lib/values';

const FOLDER = 'tests/fixtures/clamp3/';
const bytesOf = async (path: string): Promise<ArrayBuffer> => Uint8Array.from(await readFile(FOLDER + path)).buffer;
const json = async <T>(path: string) => JSON.parse(await readFile(FOLDER + path, 'utf8')) as T;

/** What models/clamp3/fixtures.py wrote down: PyTorch, mido and Unidecode. */
interface Row {
  file: string;
  vector: number[];
  patches?: number;
  sha256?: string;
}

let rows: Row[];
let model: Clamp3;
beforeAll(async () => {
  rows = await json('python.json');
  model = await openModel({ file: (path) => bytesOf(`model/${path}`) });
});
afterAll(() => model.close());

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}

describe('Python and TypeScript', () => {
  it('cut the same files, short and long, into the same patches', async () => {
    const music = rows.filter(({ sha256 }) => sha256);
    expect(music.length).toBeGreaterThan(20);
    expect(music.some(({ patches = 0 }) => patches > 512)).toBe(true);
    for (const { file, patches, sha256 } of music) {
      const bytes = new Uint8Array(await bytesOf(file));
      const text = file.endsWith('.mid') ? midiToMtf(bytes) : new TextDecoder().decode(bytes);
      const codes = patchesOf(toAscii(text));
      expect(codes.length / 64, file).toBe(patches);
      expect(createHash('sha256').update(codes).digest('hex'), file).toBe(sha256);
    }
  });

  it('give the same vectors of music and of words', async () => {
    for (const { file, vector } of rows) {
      const bytes = await bytesOf(file);
      const kind = extname(file).slice(1);
      const found =
        kind === 'txt'
          ? await model.words(new TextDecoder().decode(bytes))
          : await model.music(kind === 'mid' ? 'midi' : (kind as MusicKind), bytes);
      expect(1 - cosine(found, vector), file).toBeLessThan(1e-5);
      expect(Math.max(...found.map((value, i) => Math.abs(value - (vector[i] ?? 0)))), file).toBeLessThan(1e-3);
    }
  });

  it('tell different files apart', () => {
    const pairs = rows.flatMap((a, i) => rows.slice(i + 1).map((b) => cosine(a.vector, b.vector)));
    expect(pairs.filter((near) => near > 0.999).length).toBeLessThan(pairs.length / 20);
  });

  it('read MIDI messages of every kind and odd encoding alike, and refuse the same files', async () => {
    const cases = await json<{ midi: string; mtf: string | null }[]>('midi.json');
    expect(cases.filter(({ mtf }) => mtf !== null).length).toBeGreaterThan(80);
    for (const { midi, mtf } of cases) {
      const bytes = new Uint8Array(Buffer.from(midi, 'base64'));
      if (mtf === null) expect(() => midiToMtf(bytes), midi).toThrow(Failure);
      else expect(midiToMtf(bytes)).toBe(mtf);
    }
  });
});

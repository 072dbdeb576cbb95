import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Database,
  importCatalogue,
  loadLibrary,
  midiOf,
  openDatabase,
  shippedLibrary,
} from '../../../lib/library';
import { SCENES } from '../../../lib/scenes/catalogue';
import type { Piece } from '../../../lib/values';
import { madePieces } from './made';

const encode = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer;
const MIDI = Uint8Array.from([0x4d, 0x54, 0x68, 0x64, 0, 0, 0, 6, 0, 0, 0, 1, 1, 0xe0, 1]).buffer;

function files(pieces: readonly Piece[], hash = 'h1', changes: Record<string, ArrayBuffer | null> = {}) {
  const asked: string[] = [];
  const load = async (path: string): Promise<ArrayBuffer> => {
    asked.push(path);
    const changed = changes[path];
    if (changed === null) throw new Error('404');
    return changed ?? (path === 'catalogue.json' ? encode({ version: 1, hash, pieces }) : MIDI.slice(0));
  };
  return { load, asked };
}

let db: Database;
beforeEach(async () => {
  db = await openDatabase(`catalogue-${Math.random()}`);
});
afterEach(() => db.delete());

describe('importing the catalogue', () => {
  const pieces = madePieces(5);

  it('brings the pieces into the database, once', async () => {
    expect(await importCatalogue(db, files(pieces).load)).toBe(true);
    expect(await loadLibrary(db, SCENES)).toEqual({ pieces: expect.arrayContaining(pieces), scenes: SCENES });
    const second = files(pieces);
    expect(await importCatalogue(db, second.load)).toBe(false);
    expect(second.asked).toEqual(['catalogue.json']);
  });

  it('replaces an older one whole', async () => {
    await importCatalogue(db, files(pieces).load);
    expect(await importCatalogue(db, files(madePieces(3, 2), 'h2').load)).toBe(true);
    expect((await loadLibrary(db, [])).pieces).toHaveLength(3);
  });

  it.each([
    ['no catalogue', { 'catalogue.json': null }],
    ['half a catalogue', { 'catalogue.json': new TextEncoder().encode('{"version":1,"pie').buffer as ArrayBuffer }],
  ])('keeps the old one and says what is wrong at %s', async (_, changes) => {
    await importCatalogue(db, files(pieces).load);
    const bad = files(madePieces(5, 2), 'h2', changes as Record<string, ArrayBuffer | null>);
    await expect(importCatalogue(db, bad.load)).rejects.toMatchObject({ code: 'catalogue-missing' });
    expect((await loadLibrary(db, [])).pieces).toEqual(expect.arrayContaining(pieces));
  });

  it('writes nothing when the disk is full', async () => {
    await importCatalogue(db, files(pieces).load);
    db.pieces.hook('creating', (id) => {
      if (id === 'p2') throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(importCatalogue(db, files(madePieces(5, 2), 'h2').load)).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect((await loadLibrary(db, [])).pieces).toEqual(expect.arrayContaining(pieces));
    expect((await db.meta.get('catalogue'))?.value).toBe('h1');
  });

  it('passes over a damaged row, and imports again when one is missing', async () => {
    await importCatalogue(db, files(pieces).load);
    await db.pieces.put({ id: 'p1', title: 'half' });
    expect((await loadLibrary(db, [])).pieces).toHaveLength(4);
    await db.pieces.delete('p2');
    expect(await importCatalogue(db, files(pieces).load)).toBe(true);
    expect((await loadLibrary(db, [])).pieces).toHaveLength(5);
  });
});

describe('the music of a piece', () => {
  const piece = { title: 'p3', midi: 'midi/p3.mid' };

  it('comes from its file', async () => {
    expect((await midiOf(files([]).load, piece)).byteLength).toBe(MIDI.byteLength);
  });

  it.each([
    ['a missing file', null],
    ['a damaged file', new ArrayBuffer(40)],
    ['an empty file', new ArrayBuffer(0)],
  ])('is refused in one sentence at %s', async (_, bytes) => {
    const { load } = files([], 'h', { 'midi/p3.mid': bytes });
    await expect(midiOf(load, piece)).rejects.toMatchObject({
      code: 'catalogue-missing',
      message: expect.stringMatching(/^The music of "p3" is (missing|damaged); .*\.$/),
    });
  });
});

describe('a catalogue from its file', () => {
  const good = { version: 1, hash: 'h', pieces: madePieces(2) };
  const from = (json: unknown) =>
    shippedLibrary(async () => new TextEncoder().encode(JSON.stringify(json)).buffer, SCENES);

  it('is a library', async () => {
    expect(await from(good)).toEqual({ pieces: good.pieces, scenes: SCENES });
  });

  it.each([
    ['another version', { ...good, version: 2 }],
    ['no pieces', { ...good, pieces: [] }],
    ['two of one id', { ...good, pieces: [good.pieces[0], good.pieces[0]] }],
    ['a path that leaves its folder', { ...good, pieces: [{ ...good.pieces[0], midi: '../secret.mid' }] }],
    ['no tempo', { ...good, pieces: [{ ...good.pieces[0], music: { ...good.pieces[0]!.music, tempo: 0 } }] }],
    ['nothing', null],
  ])('is refused with one sentence at %s', async (_, json) => {
    await expect(from(json)).rejects.toThrow(/^The music catalogue cannot be read .*; build it again\.$/);
  });

  it('never throws anything but a Failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        await expect(from(json)).rejects.toThrow(expect.objectContaining({ name: 'Failure' }));
      }),
      { numRuns: 200 },
    );
  });
});

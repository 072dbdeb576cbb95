import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, importCatalogue, libraryFrom, loadLibrary, midiOf, openDatabase } from '../../../lib/library';
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

  it('brings pieces and music into the database, once', async () => {
    const progress: number[] = [];
    const first = files(pieces);
    expect(await importCatalogue(db, first.load, (done, total) => progress.push(done / total))).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(await loadLibrary(db, SCENES)).toEqual({ pieces: expect.arrayContaining(pieces), scenes: SCENES });
    expect((await midiOf(db, 'p3')).byteLength).toBe(MIDI.byteLength);
    const second = files(pieces);
    expect(await importCatalogue(db, second.load)).toBe(false);
    expect(second.asked).toEqual(['catalogue.json']);
  });

  it('replaces an older one whole', async () => {
    await importCatalogue(db, files(pieces).load);
    expect(await importCatalogue(db, files(madePieces(3, 2), 'h2').load)).toBe(true);
    expect((await loadLibrary(db, [])).pieces).toHaveLength(3);
    await expect(midiOf(db, 'p4')).rejects.toMatchObject({ code: 'catalogue-missing' });
  });

  it.each([
    ['a missing file', { 'midi/p3.mid': null }],
    ['a damaged file', { 'midi/p3.mid': new ArrayBuffer(40) }],
    ['an empty file', { 'midi/p3.mid': new ArrayBuffer(0) }],
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
    db.midi.hook('creating', (id) => {
      if (id === 'p2') throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(importCatalogue(db, files(madePieces(5, 2), 'h2').load)).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect((await loadLibrary(db, [])).pieces).toEqual(expect.arrayContaining(pieces));
    expect((await db.meta.get('catalogue'))?.value).toBe('h1');
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const importing = importCatalogue(db, files(pieces).load, (done) => done === 2 && stop.abort(), stop.signal);
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await db.pieces.count()).toBe(0);
  });

  it('passes over a damaged row, and imports again when one is missing', async () => {
    await importCatalogue(db, files(pieces).load);
    await db.pieces.put({ id: 'p1', title: 'half' });
    expect((await loadLibrary(db, [])).pieces).toHaveLength(4);
    await db.midi.delete('p2');
    expect(await importCatalogue(db, files(pieces).load)).toBe(true);
    expect((await loadLibrary(db, [])).pieces).toHaveLength(5);
  });
});

describe('a catalogue from its file', () => {
  const good = { version: 1, hash: 'h', pieces: madePieces(2) };

  it('is a library', () => {
    expect(libraryFrom(good, SCENES)).toEqual({ pieces: good.pieces, scenes: SCENES });
  });

  it.each([
    ['another version', { ...good, version: 2 }],
    ['no pieces', { ...good, pieces: [] }],
    ['two of one id', { ...good, pieces: [good.pieces[0], good.pieces[0]] }],
    ['a path that leaves its folder', { ...good, pieces: [{ ...good.pieces[0], midi: '../secret.mid' }] }],
    ['no tempo', { ...good, pieces: [{ ...good.pieces[0], music: { ...good.pieces[0]!.music, tempo: 0 } }] }],
    ['nothing', null],
  ])('is refused with one sentence at %s', (_, json) => {
    expect(() => libraryFrom(json, SCENES)).toThrow(/^The music catalogue cannot be read .*; build it again\.$/);
  });

  it('never throws anything but a Failure', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(() => libraryFrom(json, SCENES)).toThrow(expect.objectContaining({ name: 'Failure' }));
      }),
      { numRuns: 200 },
    );
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BasicMIDI } from 'spessasynth_core';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCatalogue, makeCatalogue, type Catalogue } from '../../../catalog/build';
import { findKey } from '../../../catalog/measure/key';
import { pitchClasses } from '../../../catalog/measure/profile';
import { readPlayed } from '../../../catalog/measure/read';
import { MUSIC_PARAMETERS, MUSIC_RANGE } from '../../../lib/values';

const built = await makeCatalogue();
const pieces = built.map(({ piece }) => piece);
const each = built.map((entry) => ({ id: entry.piece.id, ...entry }));
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What the bank holds, [bank, program]. */
const PATCHES = [
  '8.0',
  ...[0, 4, 8, 10, 11, 24, 32, 42, 46, 48, 52, 68, 71, 73, 88, 89].map((program) => `0.${program}`),
];

describe('the catalogue as a whole', () => {
  it('has at least 24 pieces, no two alike in title, id or notes', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(24);
    for (const values of [
      pieces.map(({ title }) => title),
      pieces.map(({ id }) => id),
      built.map(({ digest }) => digest),
    ])
      expect(new Set(values).size).toBe(values.length);
  });

  it('reaches every tempo band in minor and in major', () => {
    for (const [low, high] of [
      [46, 60],
      [60, 75],
      [75, 92],
      [92, 112],
      [112, 139],
    ] as const) {
      const band = pieces.filter(({ music }) => music.tempo >= low - 0.5 && music.tempo < high);
      expect(band.filter(({ key }) => key.mode === 'minor').length).toBeGreaterThanOrEqual(2);
      expect(band.filter(({ key }) => key.mode === 'major').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('covers the affect plane: both signs of valence, calm to agitated, and every GEMS scale somewhere', () => {
    const cell = (v: (x: number) => boolean, a: (x: number) => boolean) =>
      pieces.filter(({ affect }) => v(affect.valence) && a(affect.arousal)).length;
    expect(
      cell(
        (v) => v > 0.2,
        (a) => a < -0.2,
      ),
    ).toBeGreaterThanOrEqual(8);
    expect(
      cell(
        (v) => v < -0.1,
        (a) => a < -0.1,
      ),
    ).toBeGreaterThanOrEqual(3);
    expect(
      cell(
        (v) => v < -0.1,
        (a) => a > 0.15,
      ),
    ).toBeGreaterThanOrEqual(4);
    expect(
      cell(
        (v) => v > 0.2,
        (a) => a > 0.1,
      ),
    ).toBeGreaterThanOrEqual(4);
  });

  it('finds the written tonic or its near relatives in the notes (Krumhansl) for nine in ten', () => {
    const near = each.filter(({ midi, piece }) => {
      const found = findKey(pitchClasses(readPlayed(midi)));
      const apart = (found.tonic - piece.key.tonic + 12) % 12;
      // Modal pieces are read as a neighbour on the circle of fifths, minor as its relative.
      return [0, 3, 5, 7, 9].includes(apart);
    });
    expect(near.length / each.length).toBeGreaterThanOrEqual(0.9);
  });

  it('has a measured loudness for every piece', () => {
    expect(built.filter(({ measured }) => !measured).map(({ piece }) => piece.id)).toEqual([]);
  });

  it('is written byte for byte the same twice, and left alone the third time', async () => {
    const one = await mkdtemp(join(tmpdir(), 'catalogue-'));
    const two = await mkdtemp(join(tmpdir(), 'catalogue-'));
    folders.push(one, two);
    await buildCatalogue(one);
    await buildCatalogue(two);
    const read = (folder: string) => readFile(join(folder, 'catalogue.json'), 'utf8');
    expect(await read(one)).toBe(await read(two));
    const catalogue = JSON.parse(await read(one)) as Catalogue;
    for (const { midi } of catalogue.pieces)
      expect(await readFile(join(one, midi))).toEqual(await readFile(join(two, midi)));
    expect((await buildCatalogue(one)).written).toBe(0);
  });
});

describe.each(each)('$id', ({ piece, midi }) => {
  const file = BasicMIDI.fromArrayBuffer(Uint8Array.from(midi).buffer);
  const played = readPlayed(midi);

  it('lasts two to four minutes and can be joined along the way', () => {
    expect(piece.duration).toBeGreaterThanOrEqual(120);
    expect(piece.duration).toBeLessThanOrEqual(240);
    expect(Math.abs(file.duration - piece.duration)).toBeLessThan(1);
    expect(piece.joins.length).toBeGreaterThanOrEqual(4);
    expect(piece.joins.at(-1)).toBeLessThanOrEqual(piece.duration);
  });

  it('keeps to the player: format 1, channels 0 to 6, programs of the bank at the start, known tracks', () => {
    expect(file.format).toBe(1);
    expect(file.tracks[1]?.name).toBe('melody');
    for (const track of file.tracks.slice(1)) expect(track.name).toMatch(/^(melody|bass|inner|pad)/);
    expect(Math.max(...played.notes.map(({ channel }) => channel))).toBeLessThanOrEqual(6);
    for (const { bank, program } of played.patches.values()) expect(PATCHES).toContain(`${bank}.${program}`);
    for (const track of file.tracks)
      for (const event of track.events) if ((event.statusByte & 0xf0) === 0xc0) expect(event.ticks).toBe(0);
  });

  it('is neither empty nor crowded: no silence over two seconds before the end, no key struck twice within 60 ms', () => {
    const onsets = played.notes.map(({ at }) => at).sort((x, y) => x - y);
    let until = 0;
    for (const note of [...played.notes].sort((x, y) => x.at - y.at)) {
      if (until > 0) expect(note.at - until).toBeLessThan(2);
      until = Math.max(until, note.at + note.duration);
    }
    expect(onsets[0]).toBeLessThan(0.5);
    const last = new Map<string, number>();
    for (const note of played.notes) {
      const key = `${note.channel} ${note.key}`;
      expect(note.at - (last.get(key) ?? -1)).toBeGreaterThan(0.06);
      last.set(key, note.at);
    }
  });

  it('measures inside the bounds of each parameter', () => {
    for (const name of MUSIC_PARAMETERS) {
      expect(piece.music[name]).toBeGreaterThanOrEqual(MUSIC_RANGE[name].min);
      expect(piece.music[name]).toBeLessThanOrEqual(MUSIC_RANGE[name].max);
    }
    for (const value of Object.values(piece.gems)) expect(value).toBeGreaterThanOrEqual(0);
  });
});

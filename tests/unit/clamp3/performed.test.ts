import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../../catalog/composer/random';
import { type Clamp3, openModel } from '../../../lib/clamp3';
import { nodeModel } from '../../../lib/clamp3/node';
import { type Notes, notesOf } from '../../../lib/clamp3/notes';
import { dot, unit } from '../../../lib/library/vectors';
import { performed } from '../../../models/clamp3/performed';

const host = nodeModel();
let clamp3: Clamp3;
let music: Notes;
beforeAll(async () => {
  clamp3 = await openModel(host);
  music = notesOf(new Uint8Array(await readFile(`public/catalog/midi/${await firstPiece()}`)));
});
afterAll(async () => {
  await clamp3.close();
  await host.close();
});

async function firstPiece(): Promise<string> {
  const { pieces } = JSON.parse(await readFile('public/catalog/catalogue.json', 'utf8'));
  return pieces[0].midi.replace('midi/', '');
}

/** What a piano's recorder writes: one track, so many ticks a second, MIDI's own tempo or another that nothing keeps to. */
function recording({ notes }: Notes, division: number, tempo: number, offs: 0x80 | 0x90): ArrayBuffer {
  const tick = (seconds: number) => Math.round((seconds * division * 1e6) / tempo);
  const events = notes
    .flatMap(({ at, duration, key, velocity }) => [
      { at: tick(at), bytes: [0x90, key, velocity] },
      { at: Math.max(tick(at) + 1, tick(at + duration)), bytes: [offs, key, 0] },
    ])
    .sort((a, b) => a.at - b.at || (a.bytes[2] ?? 0) - (b.bytes[2] ?? 0));
  const track = [0, 0xff, 0x51, 3, tempo >> 16, (tempo >> 8) & 255, tempo & 255];
  let now = 0;
  for (const { at, bytes } of events) {
    track.push(...variable(at - now), ...bytes);
    now = at;
  }
  track.push(0, 0xff, 0x2f, 0);
  const header = [
    0x4d,
    0x54,
    0x68,
    0x64,
    0,
    0,
    0,
    6,
    0,
    0,
    0,
    1,
    division >> 8,
    division & 255,
    0x4d,
    0x54,
    0x72,
    0x6b,
  ];
  const { length } = track;
  return Uint8Array.from([...header, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255, ...track])
    .buffer;
}

function variable(value: number): number[] {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift(128 | (rest & 127));
  return bytes;
}

describe('a performance', () => {
  it.each([
    [384, 0x80],
    [480, 0x90],
    [960, 0x80],
    [10000, 0x90],
  ] as const)('gives the same vector in %d ticks a quarter', async (division, offs) => {
    const played = performed(music, random('performance'));
    const [a, b] = await Promise.all([
      clamp3.music('midi', recording(played, 1000, 500_000, 0x80)),
      clamp3.music('midi', recording(played, division, 500_000, offs)),
    ]);
    expect(dot(unit(a), unit(b))).toBeGreaterThan(0.995);
  });

  it('keeps its notes and says no tempo', () => {
    const played = performed(music, random('another'));
    const read = notesOf(new Uint8Array(recording(played, 480, 500_000, 0x90)));
    expect(read.tempo).toBeNull();
    expect([...read.programs.values()].every((program) => program === 0)).toBe(true);
    expect(read.notes.length).toBeGreaterThan(0.9 * played.notes.length);
    expect(Math.max(...read.notes.map(({ channel }) => channel))).toBe(0);
  });
});

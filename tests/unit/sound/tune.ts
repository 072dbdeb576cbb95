import { MIDIBuilder } from 'spessasynth_core';
import type { Adaptation, SequenceItem } from '../../../lib/values';

export interface TunePart {
  name: string;
  program: number;
  bank?: number;
  controls?: [quarter: number, controller: number, value: number][];
  /** Quarter, length in quarters, key, velocity. */
  notes: [number, number, number, number][];
}

/** A small Standard MIDI File of format 1: a track and a channel for each part, as the catalogue's are. */
export function tune(parts: TunePart[], options: { tempo?: number; meter?: [number, number] } = {}): ArrayBuffer {
  const division = 480;
  const midi = new MIDIBuilder({ timeDivision: division, initialTempo: options.tempo ?? 60, format: 1, name: 'tune' });
  const [above, below] = options.meter ?? [4, 4];
  midi.addEvent(0, 0, 0x58, [above, Math.log2(below), 24, 8]);
  for (const [channel, part] of parts.entries()) {
    const track = channel + 1;
    midi.addTrack(part.name);
    if (part.bank) midi.controllerChange(0, track, channel, 0, part.bank);
    midi.programChange(0, track, channel, part.program);
    for (const [at, controller, value] of part.controls ?? []) {
      midi.controllerChange(Math.round(at * division), track, channel, controller as 0, value);
    }
    for (const [at, length, key, velocity] of part.notes) {
      midi.noteOn(Math.round(at * division), track, channel, key, velocity);
      midi.noteOff(Math.round((at + length) * division), track, channel, key);
    }
  }
  midi.flush();
  return midi.writeMIDI();
}

/** Two hands at the piano: a tune on the beats, eighths inside, a bass on the bars. */
export function pianoTune(bars: number, tempo = 60, velocity = 60): ArrayBuffer {
  const beats = Array.from({ length: bars * 4 }, (_, i) => i);
  const scale = [72, 74, 76, 79, 77, 76, 74, 71];
  return tune(
    [
      { name: 'melody', program: 0, notes: beats.map((b) => [b, 0.95, scale[b % 8] ?? 72, velocity + 10]) },
      {
        name: 'inner',
        program: 0,
        notes: beats.flatMap((b) =>
          [0, 0.5].map((x, k) => [b + x, 0.45, [60, 64, 67, 64][(b * 2 + k) % 4] ?? 60, velocity - 10]),
        ) as [number, number, number, number][],
      },
      { name: 'bass', program: 0, notes: beats.filter((b) => b % 4 === 0).map((b) => [b, 3.9, 48, velocity]) },
    ],
    { tempo },
  );
}

export const steady = (change: Partial<Adaptation> = {}): Adaptation => ({
  at: 0,
  tempo: 1,
  level: 0,
  brightness: 1,
  density: 1,
  transpose: 0,
  ...change,
});

export const item = (piece: string, start: number, length: number, adaptation: Adaptation[]): SequenceItem => ({
  piece,
  title: piece,
  composer: '',
  scene: '',
  start,
  length,
  stage: 'match',
  tempo: 60,
  adaptation,
  why: [],
});

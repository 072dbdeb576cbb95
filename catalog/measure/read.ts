import { BasicMIDI } from 'spessasynth_core';
import { parseScore, type ScoreNote } from '../../lib/sound/score';
import type { Bpm, Seconds } from '../../lib/values';
import { METERS, type MeterName } from '../composer/score';

/** A piece as the player will read it, with what the measurements need besides. */
export interface Played {
  notes: ScoreNote[];
  duration: Seconds;
  /** Bank and program by channel. */
  patches: Map<number, { bank: number; program: number }>;
  /** Controller 7 by channel. */
  volumes: Map<number, number>;
  /** Channels whose notes a pedal holds. */
  pedalled: Set<number>;
  /** Median felt tempo of the tempo map, weighted by time: dotted quarters in compound time. */
  tempo: Bpm;
}

const TIME_SIGNATURE = 0x58;

function feltBeat(midi: BasicMIDI): number {
  const event = midi.tracks[0]?.events.find((message) => message.statusByte === TIME_SIGNATURE);
  const [numerator = 4, power = 2] = event?.data ?? [];
  return METERS[`${numerator}/${2 ** power}` as MeterName].beat;
}

function medianTempo(midi: BasicMIDI, duration: Seconds): Bpm {
  const changes = midi.tempoChanges
    .map(({ ticks, tempo }) => ({ at: midi.midiTicksToSeconds(ticks), tempo }))
    .sort((a, b) => a.at - b.at);
  const spans = changes
    .map(({ at, tempo }, i) => ({ tempo, length: (changes[i + 1]?.at ?? duration) - at }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.tempo - b.tempo);
  const half = spans.reduce((sum, { length }) => sum + length, 0) / 2;
  let sum = 0;
  for (const { tempo, length } of spans) {
    sum += length;
    if (sum >= half) return tempo;
  }
  return spans.at(-1)?.tempo ?? 120;
}

export function readPlayed(bytes: Uint8Array): Played {
  const buffer = Uint8Array.from(bytes).buffer;
  const midi = BasicMIDI.fromArrayBuffer(buffer);
  const score = parseScore(buffer);
  return {
    notes: score.notes,
    duration: score.duration,
    patches: new Map(score.programs.map(({ channel, bank, program }) => [channel, { bank, program }])),
    volumes: new Map(
      score.controls.filter(({ controller }) => controller === 7).map(({ channel, value }) => [channel, value]),
    ),
    pedalled: new Set(
      score.controls.filter(({ controller, value }) => controller === 64 && value >= 64).map(({ channel }) => channel),
    ),
    tempo: medianTempo(midi, score.duration) / feltBeat(midi),
  };
}

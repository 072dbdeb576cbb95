import { MIDIBuilder, MIDIMessageTypes } from 'spessasynth_core';
import { INSTRUMENTS, type Instrument } from '../composer/palettes';
import { KWeighting } from '../../lib/sound/loudness';
import type { Hertz } from '../../lib/values';
import { RATE } from './render';

/** How much energy a note has, K-weighted (BS.1770-4): what the shipped bank gives for single notes. */
export interface NoteEnergy {
  /** MIDI pitches that were rendered, ascending. */
  keys: number[];
  /** For each key: decibels (10 log10 of the sum of squares in seconds) of a note held for each of {@link LENGTHS}. */
  db: number[][];
  /** Decibels for a velocity twice as high. */
  octave: number;
  /** For each key: root mean square frequency of a note held for {@link TYPICAL} seconds, Hz. */
  hertz: number[];
}

/** By "bank.program". */
export type EnergyTable = Record<string, NoteEnergy>;

/** Seconds that the notes are held. */
export const LENGTHS = [0.2, 0.6, 1.5, 4];
const TYPICAL = 1.5;
/** Velocity and controller 7 that the table is measured at. */
export const AT = { velocity: 50, volume: 100 };

const TICKS = 480;
/** Seconds to ring out. */
const AFTER = 2;

function note(instrument: Instrument, key: number, seconds: number, velocity: number): Uint8Array {
  const midi = new MIDIBuilder({ timeDivision: TICKS, initialTempo: 60, format: 1, name: 'note' });
  midi.addTrack('note');
  if (instrument.bank) midi.controllerChange(0, 1, 0, 0, instrument.bank);
  midi.programChange(0, 1, 0, instrument.program);
  midi.controllerChange(0, 1, 0, 7, AT.volume);
  midi.controllerChange(0, 1, 0, 91, 48);
  midi.noteOn(10, 1, 0, key, velocity);
  const end = Math.round(10 + seconds * TICKS);
  midi.noteOff(end, 1, 0, key);
  midi.addEvent(end + AFTER * TICKS, 1, MIDIMessageTypes.endOfTrack, []);
  midi.flush();
  return new Uint8Array(midi.writeMIDI());
}

/** Sum of the squares of all K-weighted samples of all channels, over the sampling rate: power times seconds. */
function kWeightedEnergy(channels: Float32Array[], rate: number): number {
  let sum = 0;
  for (const channel of channels) {
    const weighting = new KWeighting(rate);
    for (const x of channel) sum += weighting.next(x) ** 2;
  }
  return sum / rate;
}

/** Root mean square frequency: of the sound's slope over the sound itself (mobility, Hjorth 1970). */
function rmsFrequency(channels: Float32Array[], rate: number): Hertz {
  let [slope, sound] = [0, 0];
  for (const channel of channels) {
    for (let i = 1; i < channel.length; i++) {
      const [before, x] = [channel[i - 1] as number, channel[i] as number];
      slope += (x - before) ** 2;
      sound += x * x;
    }
  }
  return (Math.sqrt(slope / sound) * rate) / (2 * Math.PI);
}

/** Renders single notes of every instrument, an octave apart. */
export function measureNotes(render: (midi: Uint8Array) => Float32Array[]): EnergyTable {
  const table: EnergyTable = {};
  for (const instrument of Object.values<Instrument>(INSTRUMENTS)) {
    const energy = (key: number, seconds: number, velocity: number) =>
      10 * Math.log10(kWeightedEnergy(render(note(instrument, key, seconds, velocity)), RATE));
    const keys: number[] = [];
    for (let key = instrument.low + 2; key <= instrument.high; key += 8) keys.push(key);
    const middle = keys[keys.length >> 1] ?? 60;
    const rounded = (value: number) => Number(value.toFixed(2));
    table[`${instrument.bank}.${instrument.program}`] = {
      keys,
      db: keys.map((key) => LENGTHS.map((seconds) => rounded(energy(key, seconds, AT.velocity)))),
      octave: rounded(energy(middle, TYPICAL, 64) - energy(middle, TYPICAL, 32)),
      hertz: keys.map((key) => Math.round(rmsFrequency(render(note(instrument, key, TYPICAL, AT.velocity)), RATE))),
    };
  }
  return table;
}

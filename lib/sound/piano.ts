import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import {
  type BasicSoundBank,
  BasicInstrument,
  BasicPreset,
  BasicSample,
  type GeneratorType,
  GeneratorTypes,
  Modulator,
  ModulatorSource,
  SampleTypes,
} from 'spessasynth_core';
import { createOggEncoder } from 'wasm-media-encoders';
import type { Hertz, MidiPitch, Seconds } from '../values';
import { Biquad } from './biquad';
import { halved } from './halve';
import { LoudnessMeter } from './loudness';
import { byKey, SUSTAIN_RECIPE, sustain } from './sustain';

/**
 * The piano that carries most evenings: two soft layers of the Salamander Grand Piano V3 (Alexander Holm, CC BY 3.0),
 * a Yamaha C5 recorded every minor third, touched as softly as its fourth and ninth of sixteen strengths. Its notes
 * sing on evenly and die away by themselves: no loop.
 */
const LAYERS = [4, 9] as const;
const NAMES: readonly [name: string, key: MidiPitch][] = [1, 2, 3, 4, 5, 6, 7]
  .flatMap((octave) =>
    (['C', 'D#', 'F#', 'A'] as const).map((name, i): [string, MidiPitch] => [name + octave, 12 * (octave + 1) + 3 * i]),
  )
  .slice(0, 25);
/** The ninth layer begins at this velocity; the felt piano never leaves the fourth. */
const FIRM_FROM = 60;

/** Vorbis quality. */
const QUALITY = 1.5;
/** Samples before the hammer's blow that are kept. */
const BEFORE: Seconds = 0.004;
/** A soft note is kept for so long (low C, high C), the last third of it fading. */
const LENGTH: [Seconds, Seconds] = [11, 4];
/** As a note dies its upper partials go first; what is left up there is the room's hiss, and is taken away. */
const OPEN: Hertz = 9500;
const CLOSED: Hertz = 1600;
const CLOSING: Seconds = 1.6;

/** The recordings'. */
const RATE = 48_000;
/** What ships: of what lies above 12 kHz {@link OPEN} and the cutoffs leave nothing, and decoded it takes half the memory. */
const SHIPPED = RATE / 2;
const [LOWEST, HIGHEST] = [24, 96];
/** Voicing: loudness of a note's first second and a half, as recorded, by key; between: linear. LUFS. */
const VOICED: readonly [MidiPitch, number][] = [
  [24, -26],
  [48, -24.3],
  [72, -20.8],
  [96, -25.3],
];
/** Headroom for what encoding adds to a peak. */
const PEAK = 0.9;
/** Timecents: the damper takes a third of a second. */
const RELEASE = -1900;
/** Half the stage, in tenths of a per cent: two pianos beside each other are not one. */
const WIDTH = 400;
/** Cutoff of the low-pass at full velocity, in cents above 8.176 Hz; how much lower it is at none, and how much higher at key 127. */
const GRAND = { cutoff: 11_200, lighter: 2600, higher: 1200 };
const FELT = { cutoff: 9200, lighter: 2200, higher: 2400 };
/** Sources of modulators (SoundFont 2.04, 8.2): velocity from 1 at none down to 0 at 127, and the key from 0 up to 1. */
const VELOCITY_DOWN = 0x0102;
const VELOCITY_CONCAVE = 0x0502;
const KEY_UP = 0x0003;
/** Attenuation at the lightest touch, centibels; the default is 960. Soft music gets lost in less. */
const TOUCH = 830;

/** Raised when what is made here changes by anything but these. */
export const PIANO_RECIPE = {
  version: 2,
  LAYERS,
  FIRM_FROM,
  QUALITY,
  LENGTH,
  filters: [OPEN, CLOSED, CLOSING, GRAND, FELT],
  levels: [VOICED, TOUCH, RELEASE, WIDTH],
  sustain: SUSTAIN_RECIPE,
};

interface Note {
  key: MidiPitch;
  sides: [BasicSample, BasicSample];
}

/**
 * Adds the grand (bank 0) and the felt piano (bank 8) as program 0. The same bytes each time.
 * @param pitches the recordings to use; all when left out
 */
export async function addPiano(bank: BasicSoundBank, pitches: typeof NAMES = NAMES): Promise<void> {
  const [soft, firm] = [await layer(LAYERS[0], 'soft', pitches), await layer(LAYERS[1], 'firm', pitches)];
  for (const { sides } of [...soft, ...firm]) bank.addSamples(...sides);
  const grand = preset(bank, 'Grand Piano', 0);
  for (const [name, notes, min, max] of [
    ['Grand soft', soft, 0, FIRM_FROM - 1],
    ['Grand firm', firm, FIRM_FROM, 127],
  ] as const) {
    grand.createZone(instrument(bank, name, notes, GRAND)).velRange = { min, max };
  }
  preset(bank, 'Felt Piano', 8).createZone(instrument(bank, 'Felt', soft, FELT));
}

/** Both layers are voiced alike: velocity alone says how loud a note is, the layer how it sounds. */
async function layer(number: number, name: string, pitches: typeof NAMES): Promise<Note[]> {
  const notes: Note[] = [];
  for (const [pitch, key] of pitches) {
    const sides = await recording(number, pitch, key);
    const meter = new LoudnessMeter(RATE);
    meter.add(...(sides.map((side) => side.subarray(0, 1.5 * RATE)) as [Float32Array, Float32Array]));
    const peak = Math.max(...sides.map((side) => side.reduce((most, x) => Math.max(most, Math.abs(x)), 0)));
    const gain = Math.min(PEAK / peak, 10 ** ((byKey(VOICED, key) - meter.integrated()) / 20));
    notes.push(await note(`${pitch} ${name}`, key, sides, gain));
  }
  return notes;
}

/** One recording from its blow on, singing on evenly, its hiss taken away and faded out. */
async function recording(layer: number, name: string, key: MidiPitch): Promise<[Float32Array, Float32Array]> {
  const folder = dirname(createRequire(import.meta.url).resolve(`@audio-samples/piano-velocity${layer}/package.json`));
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  const file = await readFile(join(folder, 'audio', `${name}v${layer}.ogg`));
  const { channelData } = await decoder.decodeFile(new Uint8Array(file));
  decoder.free();
  const [left = new Float32Array(0), right = left] = channelData;
  const loudest = left.reduce((peak, x, i) => Math.max(peak, Math.abs(x), Math.abs(right[i] ?? 0)), 0);
  const blow = left.findIndex((x, i) => Math.max(Math.abs(x), Math.abs(right[i] ?? 0)) > 0.05 * loudest);
  const from = Math.max(0, blow - Math.round(BEFORE * RATE));
  const length = Math.round((LENGTH[0] + ((LENGTH[1] - LENGTH[0]) * (key - LOWEST)) / (HIGHEST - LOWEST)) * RATE);
  const sides: [Float32Array, Float32Array] = [left.slice(from, from + length), right.slice(from, from + length)];
  sustain(sides, RATE, key);
  for (const side of sides) dying(side, key);
  return sides;
}

function dying(samples: Float32Array, key: MidiPitch): void {
  const lowest = Math.max(CLOSED, 4 * 440 * 2 ** ((key - 69) / 12));
  const filter = new Biquad('lowpass', RATE, OPEN);
  const fadeFrom = (2 * samples.length) / 3;
  const begin = Math.round(BEFORE * RATE);
  for (let i = 0; i < samples.length; i++) {
    if (i % 64 === 0) filter.tune(lowest + (OPEN - lowest) * Math.exp(-i / RATE / CLOSING));
    const fade =
      i < fadeFrom
        ? Math.min(1, (i + 1) / begin)
        : Math.cos(((i - fadeFrom) / (samples.length - fadeFrom)) * (Math.PI / 2));
    samples[i] = filter.next(samples[i] as number) * fade;
  }
}

async function note(name: string, key: MidiPitch, sides: [Float32Array, Float32Array], gain: number): Promise<Note> {
  const encoded: BasicSample[] = [];
  for (const [i, side] of sides.entries()) {
    const encoder = await createOggEncoder();
    encoder.configure({ channels: 1, sampleRate: SHIPPED, vbrQuality: QUALITY, oggSerialNo: key });
    const half = halved(side).map((x) => x * gain);
    // What the encoder gives is a view of its own memory, good until the next call.
    const parts = [encoder.encode([half]).slice(), encoder.finalize().slice()];
    const sample = new BasicSample(
      `${name} ${i ? 'R' : 'L'}`,
      SHIPPED,
      key,
      0,
      SampleTypes.monoSample,
      0,
      half.length - 1,
    );
    sample.setCompressedData(new Uint8Array(Buffer.concat(parts)));
    encoded.push(sample);
  }
  return { key, sides: encoded as [BasicSample, BasicSample] };
}

function instrument(
  bank: BasicSoundBank,
  name: string,
  notes: readonly Note[],
  { cutoff, lighter, higher }: typeof FELT,
): BasicInstrument {
  const made = new BasicInstrument();
  made.name = name;
  bank.addInstruments(made);
  made.globalZone.setGenerator(GeneratorTypes.releaseVolEnv, RELEASE);
  made.globalZone.setGenerator(GeneratorTypes.initialFilterFc, cutoff);
  const by = (curve: number, to: GeneratorType, amount: number) =>
    new Modulator(ModulatorSource.fromSourceEnum(curve), new ModulatorSource(), to, amount, 0);
  made.globalZone.addModulators(
    by(VELOCITY_DOWN, GeneratorTypes.initialFilterFc, -lighter),
    by(KEY_UP, GeneratorTypes.initialFilterFc, higher),
    by(VELOCITY_CONCAVE, GeneratorTypes.initialAttenuation, TOUCH),
  );
  for (const [i, { key, sides }] of notes.entries()) {
    for (const [side, sample] of sides.entries()) {
      const zone = made.createZone(sample);
      // A recording serves its own key and those beside it, the outermost ones all that is left.
      zone.keyRange = { min: i === 0 ? 0 : key - 1, max: i === notes.length - 1 ? 127 : key + 1 };
      zone.setGenerator(GeneratorTypes.pan, side ? WIDTH : -WIDTH);
    }
  }
  return made;
}

function preset(bank: BasicSoundBank, name: string, bankMSB: number): BasicPreset {
  const made = new BasicPreset(bank);
  made.name = name;
  made.bankMSB = bankMSB;
  made.program = 0;
  bank.addPresets(made);
  return made;
}

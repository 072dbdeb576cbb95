import { BasicSoundBank, MIDIUtils, SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core';
import type { Seconds } from '../values';
import type { PackedEvents } from './events';
import { Fader } from './fader';

/** Samples that are rendered at a time; events begin with the block they fall into. */
export const BLOCK = 128;

/**
 * The room, as GS sets it (system exclusive 40 01 33 and 34): a large, soft one, that carries a phrase over its rest and
 * stands in for the strings that a pedal leaves free to sound along.
 */
const ROOM = [
  [0x33, 90],
  [0x34, 96],
] as const;

/** More than two pieces need; past it the oldest voices give way. */
const VOICES = 160;

/**
 * The synthesiser with a queue of events that can be taken back. It is the same in the audio thread and in a
 * rendering, so that what is rendered is what is heard.
 */
export class Synthesiser {
  /** Awaited before the first bank is loaded: the decoder of its samples is WebAssembly. */
  static readonly ready: Promise<void> = BasicSoundBank.isSF3DecoderReady;

  readonly #synth: SpessaSynthProcessor;
  #bank: BasicSoundBank | null = null;
  /** Samples as they lie in the bank, of those that were handed over decoded. */
  readonly #compressed = new Map<number, Uint8Array>();
  readonly #fader = new Fader();
  #batches: { events: PackedEvents; next: number }[] = [];

  constructor(sampleRate: number) {
    this.#synth = new SpessaSynthProcessor(sampleRate, { maxBufferSize: BLOCK, eventsEnabled: false });
    this.#synth.setSystemParameter('voiceCap', VOICES);
    this.#synth.setSystemParameter('chorusLock', true);
  }

  /** @throws Error when it is no sound bank */
  addBank(file: ArrayBuffer): void {
    this.#bank = SoundBankLoader.fromArrayBuffer(file);
    this.#synth.soundBankManager.addSoundBank(this.#bank, 'bank');
    // A new bank resets the room.
    for (const [address, value] of ROOM) this.#synth.systemExclusive(MIDIUtils.gs(0x40, 0x01, address, [value]));
  }

  /** Hands over a sample that was decoded elsewhere, so that it is not decoded while music plays. */
  setSample(index: number, audio: Float32Array): void {
    const sample = this.#bank?.samples[index];
    if (sample?.isCompressed) this.#compressed.set(index, sample.getRawData(true));
    sample?.setAudioData(audio, sample.sampleRate);
  }

  /** Lets go of what was handed over. A note that sounds keeps its own; one that comes after all is decoded here. */
  forgetSamples(indices: readonly number[]): void {
    for (const index of indices) {
      const compressed = this.#compressed.get(index);
      if (compressed) this.#bank?.samples[index]?.setCompressedData(compressed);
    }
    // The synthesiser keeps a voice for each key and loudness that ever sounded, and the voice its sample.
    this.#synth.clearCache();
  }

  enqueue(events: PackedEvents): void {
    if (events.times.length > 0) this.#batches.push({ events, next: 0 });
  }

  /** Drops what is queued and ends all notes at once. To be called in silence: it does not fade. */
  silence(): void {
    this.#batches = [];
    this.#fader.open();
    this.#synth.stopAllChannels(true);
  }

  /** Amplitude, 0..1, that the evening's end asks of its music: for the mastering, which comes after. */
  get fader(): number {
    return this.#fader.level;
  }

  get voices(): number {
    return this.#synth.voiceCount;
  }

  /**
   * Renders one block of at most {@link BLOCK} samples into zeroed buffers.
   * @param until clock time of the block's end: what is due before it begins with the block
   */
  process(left: Float32Array, right: Float32Array, until: Seconds): void {
    for (const batch of this.#batches) this.#play(batch, until);
    if (this.#batches.some(over)) this.#batches = this.#batches.filter((batch) => !over(batch));
    this.#synth.process(left, right);
  }

  #play(batch: { events: PackedEvents; next: number }, until: Seconds): void {
    const { times, bytes } = batch.events;
    while (batch.next < times.length && (times[batch.next] as number) < until) {
      const start = batch.next++ * 3;
      const message = bytes.subarray(start, start + 3);
      if (!this.#fader.take(message)) this.#synth.processMessage(message);
    }
  }
}

const over = ({ events, next }: { events: PackedEvents; next: number }): boolean => next >= events.times.length;

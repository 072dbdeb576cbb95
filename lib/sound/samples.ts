import { BasicSoundBank, SoundBankLoader } from 'spessasynth_core';
import type { Seconds } from '../values';
import type { PresetNeed } from './playable';

/**
 * How long the audio thread keeps a sample that no coming note needs. Longer than notes are asked for ahead of their time
 * (WARM_AHEAD of lib/player). All that a bank of 8 MB holds takes 185 MB decoded; a piece needs a quarter of it, and
 * decoding one again takes 5 ms.
 */
const KEPT: Seconds = 60;

/** Decodes the bank's compressed samples for whoever plays them, and remembers which are still needed there. */
export class SampleStore {
  /** Clock time at which each sample that was taken was last asked for. */
  readonly #taken = new Map<number, Seconds>();

  private constructor(private readonly bank: BasicSoundBank) {}

  /** @throws Error when it is no sound bank */
  static async open(file: ArrayBuffer): Promise<SampleStore> {
    await BasicSoundBank.isSF3DecoderReady;
    return new SampleStore(SoundBankLoader.fromArrayBuffer(file));
  }

  /** Indices of the samples that these notes sound and that have not been taken, or were let go since. */
  missing(needs: readonly PresetNeed[], now: Seconds): number[] {
    const indices = new Set<number>();
    for (const { bank, program, notes } of needs) {
      const preset = this.bank.getPreset({ program, bankMSB: bank, bankLSB: 0, isGMGSDrum: false }, 'gs');
      const distinct = new Set(notes.map(({ key, velocity }) => key * 128 + velocity));
      for (const note of distinct) {
        for (const { sample } of preset.getVoiceParameters(note >> 7, note & 127)) {
          indices.add(this.bank.samples.indexOf(sample));
        }
      }
    }
    for (const index of indices) if (this.#taken.has(index)) this.#taken.set(index, now);
    return [...indices].filter((index) => index >= 0 && !this.#taken.has(index)).sort((a, b) => a - b);
  }

  /** The decoded sample, to be given away: it is not kept. */
  take(index: number, now: Seconds): Float32Array<ArrayBuffer> {
    const sample = this.bank.samples[index];
    if (!sample) throw new RangeError(`no sample ${index}`);
    this.#taken.set(index, now);
    const audio = sample.getAudioData() as Float32Array<ArrayBuffer>;
    if (sample.isCompressed) sample.setCompressedData(sample.getRawData(true));
    return audio;
  }

  /** Indices of the samples that nobody has asked for in a while: whoever has them may let them go. */
  spare(now: Seconds): number[] {
    const idle = [...this.#taken].filter(([, asked]) => now - asked > KEPT).map(([index]) => index);
    for (const index of idle) this.#taken.delete(index);
    return idle;
  }
}

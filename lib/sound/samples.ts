import { BasicSoundBank, SoundBankLoader } from 'spessasynth_core';
import type { PresetNeed } from './playable';

/** Decodes the bank's compressed samples, each once. */
export class SampleStore {
  readonly #taken = new Set<number>();

  private constructor(private readonly bank: BasicSoundBank) {}

  /** @throws Error when it is no sound bank */
  static async open(file: ArrayBuffer): Promise<SampleStore> {
    await BasicSoundBank.isSF3DecoderReady;
    return new SampleStore(SoundBankLoader.fromArrayBuffer(file));
  }

  /** Indices of the samples that these notes sound and that nobody has taken yet. */
  missing(needs: readonly PresetNeed[]): number[] {
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
    return [...indices].filter((index) => index >= 0 && !this.#taken.has(index)).sort((a, b) => a - b);
  }

  /** The decoded sample, to be given away: it is not kept. */
  take(index: number): Float32Array<ArrayBuffer> {
    const sample = this.bank.samples[index];
    if (!sample) throw new RangeError(`no sample ${index}`);
    this.#taken.add(index);
    return sample.getAudioData() as Float32Array<ArrayBuffer>;
  }
}

import type { Decibels, Seconds } from '../values';
import { Limiter } from './limiter';
import { MASTER_GAIN } from './levels';

/** Level of a span of sound: linear, full scale 1. */
export interface Meter {
  rms: number;
  peak: number;
}

/** Below this, music has no business, and loudspeakers only move air. */
const LOWEST_HZ = 28;
/** The slider glides to a new place, so that it makes no zipper noise. */
const VOLUME_GLIDE: Seconds = 0.05;

/**
 * The last stage before the loudspeaker, the same in the audio thread and in a rendering: gain, a high-pass at 28 Hz,
 * a look-ahead limiter, then fades and volume. Stereo, in place, in blocks of any size.
 */
export class Mastering {
  readonly #gain: number;
  readonly #highpass: [Highpass, Highpass];
  readonly #limiter: Limiter;
  readonly #level: Glider;
  readonly #volume: Glider;

  /** @param options.level where the fade stands at first: 0 waits in silence for {@link fadeTo} */
  constructor(
    readonly sampleRate: number,
    options: { level?: number; gain?: Decibels } = {},
  ) {
    this.#gain = 10 ** ((options.gain ?? MASTER_GAIN) / 20);
    this.#highpass = [new Highpass(sampleRate), new Highpass(sampleRate)];
    this.#limiter = new Limiter(sampleRate);
    this.#level = new Glider(options.level ?? 1);
    this.#volume = new Glider(1);
  }

  /** Glides to a share of full level (amplitude, 0..1), from wherever it is, without a corner at either end. */
  fadeTo(level: number, seconds: Seconds): void {
    this.#level.glideTo(level, seconds * this.sampleRate);
  }

  /** @param volume 0..1 as on a slider; amplitude is its square, so that half way sounds about half as loud */
  setVolume(volume: number): void {
    this.#volume.glideTo(volume ** 2, VOLUME_GLIDE * this.sampleRate);
  }

  process(left: Float32Array, right: Float32Array): Meter {
    const [high, low] = this.#highpass;
    for (let i = 0; i < left.length; i++) {
      left[i] = high.next((left[i] as number) * this.#gain);
      right[i] = low.next((right[i] as number) * this.#gain);
    }
    this.#limiter.process(left, right);
    let peak = 0;
    let square = 0;
    for (let i = 0; i < left.length; i++) {
      const level = this.#level.next() * this.#volume.next();
      const l = (left[i] as number) * level;
      const r = (right[i] as number) * level;
      left[i] = l;
      right[i] = r;
      peak = Math.max(peak, Math.abs(l), Math.abs(r));
      square += l * l + r * r;
    }
    return { rms: Math.sqrt(square / (2 * left.length)), peak };
  }
}

/** Raised-cosine glide from one value to another. */
class Glider {
  #from: number;
  #to: number;
  #passed = 0;
  #length = 0;

  constructor(value: number) {
    this.#from = value;
    this.#to = value;
  }

  glideTo(value: number, samples: number): void {
    this.#from = this.#value();
    this.#to = value;
    this.#passed = 0;
    this.#length = Math.max(1, Math.round(samples));
  }

  next(): number {
    const value = this.#value();
    if (this.#passed < this.#length) this.#passed++;
    return value;
  }

  #value(): number {
    if (this.#passed >= this.#length) return this.#to;
    const share = (1 - Math.cos((Math.PI * this.#passed) / this.#length)) / 2;
    return this.#from + (this.#to - this.#from) * share;
  }
}

/** Second-order Butterworth high-pass (R. Bristow-Johnson, Audio EQ Cookbook), direct form II transposed. */
class Highpass {
  readonly #b0: number;
  readonly #a1: number;
  readonly #a2: number;
  #z1 = 0;
  #z2 = 0;

  constructor(sampleRate: number) {
    const w = (2 * Math.PI * LOWEST_HZ) / sampleRate;
    const alpha = Math.sin(w) * Math.SQRT1_2;
    this.#b0 = (1 + Math.cos(w)) / 2 / (1 + alpha);
    this.#a1 = (-2 * Math.cos(w)) / (1 + alpha);
    this.#a2 = (1 - alpha) / (1 + alpha);
  }

  next(x: number): number {
    const y = this.#b0 * x + this.#z1;
    this.#z1 = -2 * this.#b0 * x - this.#a1 * y + this.#z2;
    this.#z2 = this.#b0 * x - this.#a2 * y;
    return y;
  }
}

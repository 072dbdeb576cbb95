import type { Decibels, Seconds } from '../values';
import { both } from './beds/bed';
import { Beds } from './beds/mixer';
import { Biquad } from './biquad';
import { Glider } from './glider';
import { MASTER_GAIN } from './levels';
import { Leveller } from './leveller';
import { Limiter } from './limiter';

/** Level of a span of sound: linear, full scale 1. */
export interface Meter {
  rms: number;
  peak: number;
}

/** What a fade takes along. */
export type FadePart = 'all' | 'music' | 'beds';

/** Below this, music has no business, and loudspeakers only move air. */
const LOWEST_HZ = 28;
/** The slider glides to a new place, so that it makes no zipper noise. */
const VOLUME_GLIDE: Seconds = 0.05;
/** The evening's fader is told its place in steps; it follows them smoothly, lagging by so long. */
const FADER_LAG: Seconds = 0.1;
/** Where more music is asked for while it closes, it opens again over so long. */
const FADER_OPENS: Seconds = 4;
/** -100 dB: nearer than that it has arrived. */
const ARRIVED = 1e-5;

/**
 * The last stage before the loudspeaker, the same in the audio thread and in a rendering: gain, a high-pass at 28 Hz,
 * riding of the level within phrases, the music's fades, the beds, a look-ahead limiter, then fades of it all and
 * volume. Stereo, in place, in blocks of any size.
 */
export class Mastering {
  readonly #gain: number;
  readonly beds: Beds;
  readonly #highpass: [Biquad, Biquad];
  readonly #leveller: Leveller | null;
  readonly #limiter: Limiter;
  readonly #music = new Glider(1);
  readonly #level: Glider;
  readonly #volume: Glider;
  #fader = 1;

  /**
   * @param options.level where the fade stands at first: 0 waits in silence for {@link fadeTo}
   * @param options.levelled false: the level is not ridden
   */
  constructor(
    readonly sampleRate: number,
    options: { level?: number; gain?: Decibels; levelled?: boolean } = {},
  ) {
    this.#gain = 10 ** ((options.gain ?? MASTER_GAIN) / 20);
    this.beds = new Beds(sampleRate);
    this.#highpass = both(() => new Biquad('highpass', sampleRate, LOWEST_HZ));
    this.#leveller = options.levelled === false ? null : new Leveller(sampleRate);
    this.#limiter = new Limiter(sampleRate);
    this.#level = new Glider(options.level ?? 1);
    this.#volume = new Glider(1);
  }

  /** Glides to a share of full level (amplitude, 0..1), from wherever it is, without a corner at either end. */
  fadeTo(level: number, seconds: Seconds, part: FadePart = 'all'): void {
    if (part === 'beds') this.beds.fadeTo(level, seconds);
    else (part === 'music' ? this.#music : this.#level).glideTo(level, seconds * this.sampleRate);
  }

  /** @param volume 0..1 as on a slider; amplitude is its square, so that half way sounds about half as loud */
  setVolume(volume: number): void {
    this.#volume.glideTo(volume ** 2, VOLUME_GLIDE * this.sampleRate);
  }

  /** The evening's fader stands open at once: for a moment at which nothing sounds. */
  open(): void {
    this.#fader = 1;
  }

  /** @param fader amplitude that the evening's end asks of the music, 0..1 */
  process(left: Float32Array, right: Float32Array, fader = 1): Meter {
    const [one, other] = this.#highpass;
    for (let i = 0; i < left.length; i++) {
      left[i] = one.next((left[i] as number) * this.#gain);
      right[i] = other.next((right[i] as number) * this.#gain);
    }
    this.#leveller?.process(left, right);
    this.#fadeMusic(left, right, fader);
    this.beds.mix(left, right);
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

  #fadeMusic(left: Float32Array, right: Float32Array, fader: number): void {
    const length = left.length / this.sampleRate;
    const away = fader - this.#fader;
    const moves = Math.abs(away) > ARRIVED;
    if (!moves) this.#fader = fader;
    if (!moves && fader === 1 && this.#music.rests && this.#music.target === 1) return;
    const change = moves ? Math.min(away * Math.min(1, length / FADER_LAG), length / FADER_OPENS) : 0;
    for (let i = 0; i < left.length; i++) {
      this.#fader += change / left.length;
      const level = this.#music.next() * this.#fader;
      left[i] = (left[i] as number) * level;
      right[i] = (right[i] as number) * level;
    }
  }
}

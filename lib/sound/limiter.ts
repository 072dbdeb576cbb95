import type { Seconds } from '../values';
import { TruePeak } from './truepeak';

/** The promise is -1.5 dBTP; what the moving gain and a finer interpolator may add is kept in hand. */
export const CEILING = 10 ** (-1.8 / 20);
const LOOKAHEAD: Seconds = 0.005;
const RELEASE: Seconds = 0.25;

/**
 * Stereo look-ahead limiter on true peaks: the wanted gain, its minimum over the look-ahead, recovering slowly, then
 * averaged over the look-ahead. The average of gains that are all low enough is low enough when the peak comes out,
 * so the ceiling holds whatever comes in. Sound leaves {@link Limiter.delay} samples late.
 */
export class Limiter {
  /** Samples. */
  readonly delay: number;
  readonly #peaks: [TruePeak, TruePeak] = [new TruePeak(CEILING), new TruePeak(CEILING)];
  readonly #length: number;
  readonly #release: number;
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  /** Wanted gains still in the window, rising, with the sample each belongs to: the first is the minimum. */
  readonly #gains: Float64Array;
  readonly #owners: Float64Array;
  #head = 0;
  #count = 0;
  readonly #window: Float64Array;
  #sum: number;
  #held = 1;
  #time = 0;

  constructor(sampleRate: number) {
    this.#length = Math.max(2, Math.round(LOOKAHEAD * sampleRate));
    // The detector answers DELAY late, and the gain around a peak must hold for the samples beside it too.
    this.delay = this.#length + TruePeak.DELAY;
    this.#release = 1 - Math.exp(-1 / (RELEASE * sampleRate));
    this.#left = new Float32Array(this.delay);
    this.#right = new Float32Array(this.delay);
    this.#gains = new Float64Array(this.#length + 2);
    this.#owners = new Float64Array(this.#length + 2);
    this.#window = new Float64Array(this.#length).fill(1);
    this.#sum = this.#length;
  }

  process(left: Float32Array, right: Float32Array): void {
    const [peakLeft, peakRight] = this.#peaks;
    for (let i = 0; i < left.length; i++) {
      const l = left[i] as number;
      const r = right[i] as number;
      const gain = this.#follow(Math.max(peakLeft.next(l), peakRight.next(r)));
      const slot = this.#time % this.delay;
      left[i] = (this.#left[slot] as number) * gain;
      right[i] = (this.#right[slot] as number) * gain;
      this.#left[slot] = l;
      this.#right[slot] = r;
      this.#time++;
    }
  }

  /** Gain for the sample that leaves now. */
  #follow(peak: number): number {
    const wanted = peak > CEILING ? CEILING / peak : 1;
    const lowest = this.#minimum(wanted);
    this.#held = Math.min(lowest, this.#held + (1 - this.#held) * this.#release);
    const slot = this.#time % this.#length;
    this.#sum += this.#held - (this.#window[slot] as number);
    this.#window[slot] = this.#held;
    return Math.min(1, this.#sum / this.#length);
  }

  /** Minimum over the last `length + 1` wanted gains (monotonic queue in a ring). */
  #minimum(wanted: number): number {
    const size = this.#gains.length;
    while (this.#count > 0 && (this.#gains[(this.#head + this.#count - 1) % size] as number) >= wanted) this.#count--;
    const tail = (this.#head + this.#count) % size;
    this.#gains[tail] = wanted;
    this.#owners[tail] = this.#time;
    this.#count++;
    while ((this.#owners[this.#head] as number) < this.#time - this.#length) {
      this.#head = (this.#head + 1) % size;
      this.#count--;
    }
    return this.#gains[this.#head] as number;
  }
}

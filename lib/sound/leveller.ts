import type { Decibels, Seconds } from '../values';

/** A moment: about what is heard as one (momentary loudness is 400 ms long). */
const MOMENT: Seconds = 0.15;
/** A phrase or two: the level that the music has just now. */
const PHRASE: Seconds = 6;
/** So much of a moment's distance to its phrase is left: what sinks 14 dB sinks 5. */
const LEFT = 0.36;
const MOST_UP: Decibels = 14;
const MOST_DOWN: Decibels = 3;
/** What lies so far below its phrase is a rest, and no part of its level. */
const REST: Decibels = 24;
/** The gain falls before a new note comes, and rises so slowly that it is heard as the strings' own ringing. */
const AHEAD: Seconds = 0.03;
const FALL: Seconds = 0.01;
const RISE: Seconds = 0.3;
/** Below this nothing is lifted: -75 dBFS. */
const FLOOR = 10 ** (-75 / 10);
/** Gains are worked out once in so many samples, and joined by straight lines. */
const STEP = 32;

/**
 * Rides the level within phrases, as whoever records a felt piano does: a soft note that dies away is held up, a
 * stressed one is held back, each against the level of the phrase around it. The course of an evening from loud to
 * soft, its fades and its rests are slower than a phrase and stay as they are. Sound leaves {@link Leveller.delay} samples late.
 */
export class Leveller {
  /** Samples. */
  readonly delay: number;
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  readonly #keep: { moment: number; phrase: number; fall: number; rise: number };
  #slot = 0;
  #count = 0;
  #square = 0;
  #moment = 0;
  #phrase = 0;
  #heard = 0;
  #decibels = 0;
  #gain = 1;
  #slope = 0;

  constructor(sampleRate: number) {
    this.delay = Math.round(AHEAD * sampleRate);
    this.#left = new Float32Array(this.delay);
    this.#right = new Float32Array(this.delay);
    const keep = (seconds: Seconds) => Math.exp(-STEP / (seconds * sampleRate));
    this.#keep = { moment: keep(MOMENT), phrase: keep(PHRASE), fall: keep(FALL), rise: keep(RISE) };
  }

  process(left: Float32Array, right: Float32Array): void {
    for (let i = 0; i < left.length; i++) {
      const l = left[i] as number;
      const r = right[i] as number;
      this.#square += l * l + r * r;
      if (++this.#count === STEP) this.#follow();
      this.#gain += this.#slope;
      left[i] = (this.#left[this.#slot] as number) * this.#gain;
      right[i] = (this.#right[this.#slot] as number) * this.#gain;
      this.#left[this.#slot] = l;
      this.#right[this.#slot] = r;
      this.#slot = (this.#slot + 1) % this.delay;
    }
  }

  #follow(): void {
    const power = this.#square / (2 * STEP);
    this.#square = 0;
    this.#count = 0;
    const follow = power > this.#moment ? this.#keep.fall : this.#keep.moment;
    this.#moment = follow * this.#moment + (1 - follow) * power;
    const moment = this.#moment;
    if (moment > FLOOR && moment > this.#phrase * 10 ** (-REST / 10)) {
      // At first, the mean of what has been heard so far.
      const keep = Math.min(this.#keep.phrase, this.#heard / (this.#heard + 1));
      this.#phrase = keep * this.#phrase + (1 - keep) * moment;
      this.#heard++;
    }
    const wanted = moment < FLOOR ? 0 : (LEFT - 1) * 10 * Math.log10(moment / this.#phrase);
    const held = Math.min(MOST_UP, Math.max(-MOST_DOWN, wanted));
    const keep = held < this.#decibels ? this.#keep.fall : this.#keep.rise;
    this.#decibels = keep * this.#decibels + (1 - keep) * held;
    this.#slope = (10 ** (this.#decibels / 20) - this.#gain) / STEP;
  }
}

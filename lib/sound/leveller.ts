import type { Decibels, Seconds } from '../values';
import { KWeighting } from './loudness';

/** A moment: a level is the mean over so long. */
const MOMENT: Seconds = 0.1;
/** The gain is the mean of what was wanted over so long. */
const SMOOTH: Seconds = 0.06;
/** A phrase or two: the level that the music has just now. */
const PHRASE: Seconds = 6;
/** The phrase's level rises by so much in a second at most: what grows suddenly is let in over some seconds. */
const RISE: Decibels = 1;
/** At first there is nothing to rise from: so long, whatever comes is the phrase. */
const BEGINNING: Seconds = 1;
/** However far a moment rises above its phrase or sinks below it, no more than this is left of the distance. */
const ABOVE: Decibels = 2;
const BELOW: Decibels = 2.5;
/** Near its phrase, this much of a distance is kept. */
const KEPT = 0.625;
/** Most that a moment is lifted: what has died further away than that is a rest, and stays one. */
const MOST_UP: Decibels = 20;
/** What lies so far below its phrase is a rest, and no part of its level. */
const REST: Decibels = 24;
/** Below this nothing is lifted: -75 dBFS. */
const FLOOR = 10 ** (-75 / 10);
/** Gains are worked out once in so many samples, and joined by straight lines. */
const STEP = 32;

/**
 * Rides the level within phrases, as whoever records a felt piano does: a soft note that dies away is held up, a
 * stressed one is held back, each against the level of the phrase around it; the nearer to it, the less. The course of
 * an evening from loud to soft, its fades and its rests are slower than a phrase and stay as they are. Levels are
 * weighted as the ear hears them, and known as soon as they sound: sound leaves {@link Leveller.delay} samples late.
 */
export class Leveller {
  /** Samples. */
  readonly delay: number;
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  readonly #weighting: [KWeighting, KWeighting];
  readonly #power: RunningMean;
  readonly #wanted: RunningMean;
  readonly #phraseKeep: number;
  readonly #rise: number;
  readonly #beginning: number;
  #slot = 0;
  #count = 0;
  #square = 0;
  #phrase = 0;
  #heard = 0;
  #gain = 1;
  #slope = 0;

  constructor(sampleRate: number) {
    const steps = (seconds: Seconds) => Math.max(1, Math.round((seconds * sampleRate) / STEP));
    // Means lie half their length back, and a gain is reached a step after it is known.
    this.delay = Math.round(((steps(MOMENT) + steps(SMOOTH)) / 2) * STEP + STEP);
    this.#left = new Float32Array(this.delay);
    this.#right = new Float32Array(this.delay);
    this.#weighting = [new KWeighting(sampleRate), new KWeighting(sampleRate)];
    this.#power = new RunningMean(steps(MOMENT));
    this.#wanted = new RunningMean(steps(SMOOTH));
    this.#phraseKeep = Math.exp(-STEP / (PHRASE * sampleRate));
    this.#beginning = steps(BEGINNING);
    this.#rise = 10 ** ((RISE * STEP) / sampleRate / 10);
  }

  process(left: Float32Array, right: Float32Array): void {
    const [weighLeft, weighRight] = this.#weighting;
    for (let i = 0; i < left.length; i++) {
      const l = left[i] as number;
      const r = right[i] as number;
      this.#square += weighLeft.next(l) ** 2 + weighRight.next(r) ** 2;
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
    const moment = this.#power.next(this.#square / (2 * STEP));
    this.#square = 0;
    this.#count = 0;
    if (moment > FLOOR && moment > this.#phrase * 10 ** (-REST / 10)) {
      // At first, the mean of what has been heard so far.
      const keep = Math.min(this.#phraseKeep, this.#heard / (this.#heard + 1));
      const mean = keep * this.#phrase + (1 - keep) * moment;
      const first = this.#heard++ < this.#beginning;
      this.#phrase = first ? mean : Math.min(mean, this.#phrase * this.#rise);
    }
    const gain = moment < FLOOR ? 0 : lift(10 * Math.log10(moment / this.#phrase));
    this.#slope = (10 ** (this.#wanted.next(gain) / 20) - this.#gain) / STEP;
  }
}

/** Gain for a moment that is so far from its phrase: next to nothing near it, nearly all of it far away. */
function lift(away: Decibels): Decibels {
  const most = away < 0 ? BELOW : ABOVE;
  return Math.min(MOST_UP, most * Math.tanh((KEPT * away) / most) - away);
}

/** Mean of the last values, as many as there are at first. */
class RunningMean {
  readonly #values: Float64Array;
  #sum = 0;
  #count = 0;

  constructor(length: number) {
    this.#values = new Float64Array(length);
  }

  next(value: number): number {
    const slot = this.#count++ % this.#values.length;
    this.#sum += value - (this.#values[slot] as number);
    this.#values[slot] = value;
    // The sum would gather rounding errors over a night.
    if (slot === 0) this.#sum = this.#values.reduce((a, b) => a + b, 0);
    return this.#sum / Math.min(this.#count, this.#values.length);
  }
}

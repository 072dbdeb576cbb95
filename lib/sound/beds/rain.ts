import { Biquad } from '../biquad';
import { type BedSound, both } from './bed';
import { Drift, Gain } from './drift';
import { Grains } from './grains';
import { Noise } from './noise';
import { Scatter } from './scatter';
import { Pink } from './slope';

/**
 * Steady rain: far drops are so many that they are noise, with most of its power from 1 to 6 kHz; near drops ring as
 * the bubbles they make (a drop's bubble sounds at 1 to 5 kHz for some milliseconds, Pumphrey & Elmore 1990, JFM
 * 220:539). It comes and goes by a few decibels, as showers do.
 */
export class Rain implements BedSound {
  readonly #noise: Noise;
  readonly #pink: [Pink, Pink];
  readonly #low: [Biquad, Biquad];
  readonly #high: [Biquad, Biquad];
  readonly #shower: Drift;
  readonly #gain = new Gain();
  readonly #grains: Grains;
  readonly #drops: Scatter;

  constructor(sampleRate: number, seed: number) {
    const noise = new Noise(seed);
    this.#noise = noise;
    this.#pink = both(() => new Pink(sampleRate));
    this.#low = both(() => new Biquad('highpass', sampleRate, 280, 0.6));
    this.#high = both(() => new Biquad('lowpass', sampleRate, 5200, 0.5));
    this.#shower = new Drift(noise, sampleRate, 0.12);
    this.#grains = new Grains(sampleRate);
    this.#drops = new Scatter(noise, sampleRate, this.#grains, () => ({
      frequency: noise.ratio(1100, 5200),
      rise: 0.1,
      attack: 0.0006,
      decay: noise.ratio(0.003, 0.016),
      // Near drops are few, far ones many.
      amplitude: 0.03 / noise.between(0.1, 1),
      pan: noise.between(0.05, 0.95),
    }));
  }

  add(left: Float32Array, right: Float32Array): void {
    const shower = this.#shower.advance(left.length);
    const { from, step } = this.#gain.follow(2 * shower, left.length);
    for (let i = 0; i < left.length; i++) {
      const gain = from + step * i;
      left[i] = (left[i] as number) + gain * this.#far(0);
      right[i] = (right[i] as number) + gain * this.#far(1);
    }
    this.#drops.advance(left.length, 70 + 35 * shower);
    this.#grains.mix(left, right);
  }

  #far(side: 0 | 1): number {
    const white = this.#noise.white();
    return this.#high[side].next(this.#low[side].next(0.12 * white + this.#pink[side].next(white)));
  }
}

import { Biquad } from '../biquad';
import { type BedSound, both } from './bed';
import { Drift, Gain } from './drift';
import { Grains } from './grains';
import { Noise } from './noise';
import { Scatter } from './scatter';
import { Brown, Pink } from './slope';

/**
 * A fire behind glass: the flames' lapping (brown noise that flickers several times a second), a breath of hiss, and
 * crackles that come in flurries. A pop is dull and soft: nobody shall be startled awake.
 */
export class Fireplace implements BedSound {
  readonly #noise: Noise;
  readonly #flames: [Brown, Brown];
  readonly #pink: [Pink, Pink];
  readonly #hiss: [Biquad, Biquad];
  readonly #flicker: Drift;
  readonly #burning: Drift;
  readonly #gain = new Gain();
  readonly #grains: Grains;
  readonly #crackles: Scatter;
  readonly #pops: Scatter;

  constructor(sampleRate: number, seed: number) {
    const noise = new Noise(seed);
    this.#noise = noise;
    this.#flames = both(() => new Brown(sampleRate));
    this.#pink = both(() => new Pink(sampleRate));
    this.#hiss = both(() => new Biquad('bandpass', sampleRate, 2600, 0.5));
    this.#flicker = new Drift(noise, sampleRate, 5);
    this.#burning = new Drift(noise, sampleRate, 0.35);
    this.#grains = new Grains(sampleRate);
    this.#crackles = new Scatter(noise, sampleRate, this.#grains, () => ({
      frequency: noise.ratio(1500, 6500),
      attack: 0.0004,
      decay: noise.ratio(0.0008, 0.004),
      amplitude: 0.018 / noise.between(0.08, 1),
      pan: noise.between(0.25, 0.75),
    }));
    this.#pops = new Scatter(noise, sampleRate, this.#grains, () => ({
      frequency: noise.ratio(260, 800),
      attack: 0.002,
      decay: noise.ratio(0.008, 0.02),
      amplitude: noise.between(0.05, 0.12),
      pan: noise.between(0.35, 0.65),
    }));
  }

  add(left: Float32Array, right: Float32Array): void {
    const burning = this.#burning.advance(left.length);
    const { from, step } = this.#gain.follow(1.5 * burning + 2 * this.#flicker.advance(left.length), left.length);
    for (let i = 0; i < left.length; i++) {
      const gain = from + step * i;
      left[i] = (left[i] as number) + gain * this.#flame(0);
      right[i] = (right[i] as number) + gain * this.#flame(1);
    }
    // Most of the time a few, then a flurry.
    this.#crackles.advance(left.length, 2 + 26 * Math.max(0, burning) ** 2);
    this.#pops.advance(left.length, 0.25 + 0.5 * Math.max(0, burning));
    this.#grains.mix(left, right);
  }

  #flame(side: 0 | 1): number {
    const white = this.#noise.white();
    return this.#flames[side].next(white) + 0.12 * this.#hiss[side].next(this.#pink[side].next(white));
  }
}

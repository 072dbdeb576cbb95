import { Biquad } from '../biquad';
import { type BedSound, both } from './bed';
import { Drift, Gain } from './drift';
import { Noise } from './noise';
import { Brown, Pink } from './slope';

/**
 * Wind around a house: a broad band whose pitch and strength rise and fall together as gusts pass, a narrower one that
 * sings faintly at the corner of a roof, and the dull pressure beneath.
 */
export class Wind implements BedSound {
  readonly #noise: Noise;
  readonly #pressure: [Brown, Brown];
  readonly #pink: [Pink, Pink];
  readonly #broad: [Biquad, Biquad];
  readonly #song: [Biquad, Biquad];
  readonly #gusts: [Drift, Drift];
  readonly #flutter: Drift;
  readonly #gains = both(() => new Gain());

  constructor(sampleRate: number, seed: number) {
    this.#noise = new Noise(seed);
    this.#pressure = both(() => new Brown(sampleRate));
    this.#pink = both(() => new Pink(sampleRate));
    this.#broad = both(() => new Biquad('bandpass', sampleRate, 400, 0.8));
    this.#song = both(() => new Biquad('bandpass', sampleRate, 600, 6));
    // What reaches one ear first reaches the other too, a little differently.
    this.#gusts = both(() => new Drift(this.#noise, sampleRate, 0.14));
    this.#flutter = new Drift(this.#noise, sampleRate, 0.9);
  }

  add(left: Float32Array, right: Float32Array): void {
    const [near, far] = this.#gusts.map((gust) => gust.advance(left.length)) as [number, number];
    const flutter = this.#flutter.advance(left.length);
    this.#side(0, left, 0.75 * near + 0.25 * far, flutter);
    this.#side(1, right, 0.75 * far + 0.25 * near, flutter);
  }

  #side(side: 0 | 1, out: Float32Array, gust: number, flutter: number): void {
    const strength = gust + 0.2 * flutter;
    this.#broad[side].tune(420 * 2 ** (0.8 * strength), 0.8);
    this.#song[side].tune(640 * 2 ** (0.5 * strength), 6);
    const { from, step } = this.#gains[side].follow(6 * strength, out.length);
    for (let i = 0; i < out.length; i++) {
      const white = this.#noise.white();
      const pink = this.#pink[side].next(white);
      const blown = this.#broad[side].next(pink) + 0.5 * this.#song[side].next(pink);
      out[i] = (out[i] as number) + (from + step * i) * blown + 0.25 * this.#pressure[side].next(white);
    }
  }
}

import { Biquad } from '../biquad';
import { type BedSound, both } from './bed';
import { Drift, Gain } from './drift';
import { Grains } from './grains';
import { Noise } from './noise';
import { Scatter } from './scatter';
import { Pink } from './slope';

/**
 * A brook: air bubbles of all sizes, each a damped sine whose pitch climbs (van den Doel 2005, "Physically-based
 * models for liquid sounds", ACM TAP 2:534: radius r in metres rings at 3 / r Hz with damping .13 / r + .0072 r^-1.5),
 * over the murmur of the water between the stones.
 */
export class Stream implements BedSound {
  readonly #noise: Noise;
  readonly #pink: [Pink, Pink];
  readonly #band: [Biquad, Biquad];
  readonly #flow: Drift;
  readonly #gurgle: Drift;
  readonly #gain = new Gain();
  readonly #grains: Grains;
  readonly #bubbles: Scatter;

  constructor(sampleRate: number, seed: number) {
    const noise = new Noise(seed);
    this.#noise = noise;
    this.#pink = both(() => new Pink(sampleRate));
    this.#band = both(() => new Biquad('bandpass', sampleRate, 750, 0.5));
    this.#flow = new Drift(noise, sampleRate, 0.5);
    this.#gurgle = new Drift(noise, sampleRate, 2.2);
    this.#grains = new Grains(sampleRate);
    this.#bubbles = new Scatter(noise, sampleRate, this.#grains, () => {
      const radius = noise.ratio(0.001, 0.0075);
      return {
        frequency: 3 / radius,
        rise: noise.between(0, 0.12),
        attack: 0.003,
        decay: 1 / (0.13 / radius + 0.0072 * radius ** -1.5),
        amplitude: noise.between(0.1, 1) ** 2 * 0.1,
        pan: noise.between(0.15, 0.85),
      };
    });
  }

  add(left: Float32Array, right: Float32Array): void {
    const flow = this.#flow.advance(left.length);
    const gurgle = this.#gurgle.advance(left.length);
    const { from, step } = this.#gain.follow(1.5 * flow + 1.5 * gurgle, left.length);
    const [one, other] = this.#band;
    const [pinkOne, pinkOther] = this.#pink;
    for (let i = 0; i < left.length; i++) {
      const gain = from + step * i;
      left[i] = (left[i] as number) + gain * one.next(pinkOne.next(this.#noise.white()));
      right[i] = (right[i] as number) + gain * other.next(pinkOther.next(this.#noise.white()));
    }
    this.#bubbles.advance(left.length, 150 + 70 * gurgle);
    this.#grains.mix(left, right);
  }
}

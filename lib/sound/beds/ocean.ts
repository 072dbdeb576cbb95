import type { Seconds } from '../../values';
import { Biquad } from '../biquad';
import { type BedSound, both } from './bed';
import { Gain } from './drift';
import { Noise } from './noise';
import { Brown, Pink } from './slope';

/** From one breaker to the next on an open shore with swell, and how much of it the water takes to rise. */
const PERIOD: [Seconds, Seconds] = [9, 15];
const RISING = 0.45;

/**
 * Waves on a shore. Two breakers overlap: each swells, opens its filter as it breaks, and draws back hissing; below
 * them the water never rests.
 */
export class Ocean implements BedSound {
  readonly #noise: Noise;
  readonly #deep: [Brown, Brown];
  readonly #breakers: readonly [Breaker, Breaker];

  constructor(sampleRate: number, seed: number) {
    this.#noise = new Noise(seed);
    this.#deep = both(() => new Brown(sampleRate));
    this.#breakers = [new Breaker(sampleRate, this.#noise, 0.42, 0), new Breaker(sampleRate, this.#noise, 0.58, 0.5)];
  }

  add(left: Float32Array, right: Float32Array): void {
    const [one, other] = this.#deep;
    for (let i = 0; i < left.length; i++) {
      left[i] = (left[i] as number) + 0.5 * one.next(this.#noise.white());
      right[i] = (right[i] as number) + 0.5 * other.next(this.#noise.white());
    }
    for (const breaker of this.#breakers) breaker.add(left, right);
  }
}

class Breaker implements BedSound {
  readonly #pink: [Pink, Pink];
  readonly #filters: [Biquad, Biquad];
  readonly #gain = new Gain();
  #passed: number;
  #length: number;
  #size = 1;

  constructor(
    private readonly sampleRate: number,
    private readonly noise: Noise,
    private readonly pan: number,
    begun: number,
  ) {
    this.#pink = both(() => new Pink(sampleRate));
    this.#filters = both(() => new Biquad('lowpass', sampleRate, 400));
    this.#length = noise.between(...PERIOD) * sampleRate;
    this.#passed = begun * this.#length;
  }

  add(left: Float32Array, right: Float32Array): void {
    this.#passed += left.length;
    if (this.#passed >= this.#length) {
      this.#passed -= this.#length;
      this.#length = this.noise.between(...PERIOD) * this.sampleRate;
      this.#size = this.noise.between(0.7, 1);
    }
    const height = this.#size * swell(this.#passed / this.#length);
    for (const filter of this.#filters) filter.tune(500 + 4000 * height ** 1.6, 0.6);
    const { from, step } = this.#gain.follow(-4 + 8 * height, left.length);
    const [one, other] = this.#filters;
    const [pinkOne, pinkOther] = this.#pink;
    const [l, r] = [Math.cos((this.pan * Math.PI) / 2), Math.sin((this.pan * Math.PI) / 2)];
    for (let i = 0; i < left.length; i++) {
      const gain = from + step * i;
      left[i] = (left[i] as number) + gain * l * one.next(pinkOne.next(this.noise.white()));
      right[i] = (right[i] as number) + gain * r * other.next(pinkOther.next(this.noise.white()));
    }
  }
}

/** Height of a wave 0..1 over its life: it gathers, breaks, and runs back more slowly. */
function swell(life: number): number {
  const share = life < RISING ? life / RISING : (1 - life) / (1 - RISING);
  return (1 - Math.cos(Math.PI * share)) / 2;
}

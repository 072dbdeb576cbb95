import type { Hertz } from '../../values';
import type { Grain, Grains } from './grains';
import type { Noise } from './noise';

/** Grains that come at random, `rate` a second on average. */
export class Scatter {
  #next: number;

  constructor(
    private readonly noise: Noise,
    private readonly sampleRate: number,
    private readonly grains: Grains,
    private readonly make: () => Grain,
  ) {
    this.#next = 0;
  }

  /** Adds the grains that begin in the next `samples`. */
  advance(samples: number, rate: Hertz): void {
    for (; this.#next < samples; this.#next += this.noise.wait(rate) * this.sampleRate) {
      this.grains.add(this.make(), Math.max(0, this.#next));
    }
    this.#next -= samples;
  }
}

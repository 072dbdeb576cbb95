import type { Hertz } from '../../values';
import type { Noise } from './noise';

/**
 * A value that wanders between -1 and 1 as weather does: from one random place to the next along a raised cosine,
 * in times that vary about 1 / rate.
 */
export class Drift {
  #from = 0;
  #to: number;
  #passed = 0;
  #length = 1;

  constructor(
    private readonly noise: Noise,
    private readonly sampleRate: number,
    private readonly rate: Hertz,
  ) {
    this.#to = noise.white();
    this.#turn();
  }

  /** The value `samples` later. */
  advance(samples: number): number {
    this.#passed += samples;
    if (this.#passed >= this.#length) this.#turn();
    const share = (1 - Math.cos((Math.PI * this.#passed) / this.#length)) / 2;
    return this.#from + (this.#to - this.#from) * share;
  }

  #turn(): void {
    this.#passed = 0;
    this.#from = this.#to;
    this.#to = this.noise.white();
    this.#length = (this.noise.between(0.6, 1.4) * this.sampleRate) / this.rate;
  }
}

/** A gain that follows decibels set once a block, straight from one to the next, so that no step is heard. */
export class Gain {
  #value = Number.NaN;

  /** @returns gains at the block's beginning and the step per sample */
  follow(decibels: number, samples: number): { from: number; step: number } {
    const to = 10 ** (decibels / 20);
    const from = Number.isNaN(this.#value) ? to : this.#value;
    this.#value = to;
    return { from, step: (to - from) / samples };
  }
}

/** Repeatable randomness: a linear congruential generator (Numerical Recipes), read from its upper bits. */
export class Noise {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
    for (let i = 0; i < 4; i++) this.white();
  }

  /** White noise, -1..1. */
  white(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) | 0;
    return this.#state / 2 ** 31;
  }

  /** Even between two bounds. */
  between(low: number, high: number): number {
    return low + ((high - low) * (this.white() + 1)) / 2;
  }

  /** Even on a scale of ratios, as pitches and sizes are. */
  ratio(low: number, high: number): number {
    return low * (high / low) ** this.between(0, 1);
  }

  /** Time to the next of events that come at random, on average `rate` a unit of time (Poisson). */
  wait(rate: number): number {
    return -Math.log(this.between(1e-9, 1)) / rate;
  }
}

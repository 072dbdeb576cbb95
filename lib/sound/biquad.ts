import type { Hertz } from '../values';

/** Second-order section, direct form II transposed; coefficients are normalised to a0 = 1. */
export class Section {
  #b0 = 0;
  #b1 = 0;
  #b2 = 0;
  #a1 = 0;
  #a2 = 0;
  #z1 = 0;
  #z2 = 0;

  /** Other coefficients from the next sample on. */
  set(b0: number, b1: number, b2: number, a1: number, a2: number): this {
    this.#b0 = b0;
    this.#b1 = b1;
    this.#b2 = b2;
    this.#a1 = a1;
    this.#a2 = a2;
    return this;
  }

  next(x: number): number {
    const y = this.#b0 * x + this.#z1;
    this.#z1 = this.#b1 * x - this.#a1 * y + this.#z2;
    this.#z2 = this.#b2 * x - this.#a2 * y;
    return y;
  }
}

type Kind = 'lowpass' | 'highpass' | 'bandpass';

/** Second-order filter (R. Bristow-Johnson, Audio EQ Cookbook). Can be retuned while it runs. */
export class Biquad extends Section {
  /** @param q .7071 is Butterworth; a bandpass has gain 1 at its centre */
  constructor(
    private readonly kind: Kind,
    private readonly sampleRate: number,
    frequency: Hertz,
    q = Math.SQRT1_2,
  ) {
    super();
    this.tune(frequency, q);
  }

  tune(frequency: Hertz, q = Math.SQRT1_2): void {
    const w = (2 * Math.PI * Math.min(frequency, 0.45 * this.sampleRate)) / this.sampleRate;
    const cos = Math.cos(w);
    const alpha = Math.sin(w) / (2 * q);
    const a0 = 1 + alpha;
    const a1 = (-2 * cos) / a0;
    const a2 = (1 - alpha) / a0;
    if (this.kind === 'bandpass') this.set(alpha / a0, 0, -alpha / a0, a1, a2);
    else {
      const low = this.kind === 'lowpass';
      const b = (low ? 1 - cos : 1 + cos) / 2 / a0;
      this.set(b, (low ? 2 : -2) * b, b, a1, a2);
    }
  }
}

import type { Hertz } from '../values';

type Kind = 'lowpass' | 'highpass' | 'bandpass';

/** Second-order filter (R. Bristow-Johnson, Audio EQ Cookbook), direct form II transposed. Can be retuned while it runs. */
export class Biquad {
  #b0 = 0;
  #b1 = 0;
  #b2 = 0;
  #a1 = 0;
  #a2 = 0;
  #z1 = 0;
  #z2 = 0;

  /** @param q .7071 is Butterworth; a bandpass has gain 1 at its centre */
  constructor(
    private readonly kind: Kind,
    private readonly sampleRate: number,
    frequency: Hertz,
    q = Math.SQRT1_2,
  ) {
    this.tune(frequency, q);
  }

  tune(frequency: Hertz, q = Math.SQRT1_2): void {
    const w = (2 * Math.PI * Math.min(frequency, 0.45 * this.sampleRate)) / this.sampleRate;
    const cos = Math.cos(w);
    const alpha = Math.sin(w) / (2 * q);
    const a0 = 1 + alpha;
    this.#a1 = (-2 * cos) / a0;
    this.#a2 = (1 - alpha) / a0;
    if (this.kind === 'bandpass') {
      this.#b0 = alpha / a0;
      this.#b1 = 0;
      this.#b2 = -this.#b0;
    } else {
      const low = this.kind === 'lowpass';
      this.#b0 = (low ? 1 - cos : 1 + cos) / 2 / a0;
      this.#b1 = (low ? 2 : -2) * this.#b0;
      this.#b2 = this.#b0;
    }
  }

  next(x: number): number {
    const y = this.#b0 * x + this.#z1;
    this.#z1 = this.#b1 * x - this.#a1 * y + this.#z2;
    this.#z2 = this.#b2 * x - this.#a2 * y;
    return y;
  }
}

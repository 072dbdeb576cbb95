/**
 * Turns white noise into pink: a zero at the geometric middle after each pole makes a staircase of -3 dB an octave
 * that is straight within a third of a decibel from 20 Hz up.
 */
const LOWEST = 14;
const STEP = 4;

export class Pink {
  readonly #poles: readonly { pole: number; zero: number; gain: number }[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;

  constructor(sampleRate: number) {
    const sections: { pole: number; zero: number; gain: number }[] = [];
    for (let f = LOWEST; f < sampleRate / 2; f *= STEP) {
      const pole = Math.exp((-2 * Math.PI * f) / sampleRate);
      const zero = Math.exp((-2 * Math.PI * f * 2) / sampleRate);
      sections.push({ pole, zero, gain: (1 - pole) / (1 - zero) });
    }
    this.#poles = sections;
    this.#x = new Float64Array(sections.length);
    this.#y = new Float64Array(sections.length);
  }

  next(white: number): number {
    let value = white;
    for (let i = 0; i < this.#poles.length; i++) {
      const { pole, zero, gain } = this.#poles[i] as { pole: number; zero: number; gain: number };
      const y = gain * (value - zero * (this.#x[i] as number)) + pole * (this.#y[i] as number);
      this.#x[i] = value;
      this.#y[i] = y;
      value = y;
    }
    return value;
  }
}

/** Turns white noise into brown: -6 dB an octave from 25 Hz up, flat below. */
export class Brown {
  readonly #keep: number;
  #y = 0;

  constructor(sampleRate: number) {
    this.#keep = Math.exp((-2 * Math.PI * 25) / sampleRate);
  }

  next(white: number): number {
    this.#y = this.#keep * this.#y + (1 - this.#keep) * white;
    return this.#y;
  }
}

/** Magnitudes of the discrete Fourier transform of one Hann-windowed frame, bins 0 .. size / 2 (Cooley & Tukey 1965). */
export class Spectrum {
  readonly #window: Float64Array;
  readonly #real: Float64Array;
  readonly #imaginary: Float64Array;
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;

  /** @param size a power of two */
  constructor(readonly size: number) {
    this.#window = Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
    this.#real = new Float64Array(size);
    this.#imaginary = new Float64Array(size);
    this.#cosines = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
    this.#sines = Float64Array.from({ length: size / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
  }

  of(samples: Float32Array, from: number): Float64Array {
    const { size } = this;
    for (let i = 0, reversed = 0; i < size; i++) {
      this.#real[reversed] = (samples[from + i] ?? 0) * (this.#window[i] as number);
      this.#imaginary[reversed] = 0;
      let bit = size >> 1;
      while (reversed & bit) {
        reversed ^= bit;
        bit >>= 1;
      }
      reversed |= bit;
    }
    for (let span = 2; span <= size; span *= 2) this.#combine(span);
    return Float64Array.from({ length: size / 2 + 1 }, (_, i) =>
      Math.hypot(this.#real[i] as number, this.#imaginary[i] as number),
    );
  }

  #combine(span: number): void {
    const [re, im, half, step] = [this.#real, this.#imaginary, span / 2, this.size / span];
    for (let at = 0; at < this.size; at += span) {
      for (let k = 0; k < half; k++) {
        const [a, b] = [at + k, at + k + half];
        const [cos, sin] = [this.#cosines[k * step] as number, this.#sines[k * step] as number];
        const r = (re[b] as number) * cos - (im[b] as number) * sin;
        const i = (re[b] as number) * sin + (im[b] as number) * cos;
        re[b] = (re[a] as number) - r;
        im[b] = (im[a] as number) - i;
        re[a] = (re[a] as number) + r;
        im[a] = (im[a] as number) + i;
      }
    }
  }
}

/**
 * Peak between the samples: four-fold oversampling by a windowed-sinc interpolator, after ITU-R BS.1770-5 annex 2.
 * What a converter or a resampler puts between two samples can lie above both.
 */
const PHASES = 4;
const TAPS = 12;

/** Coefficients by phase. Phase 0 is the sample itself, delayed. */
const FILTER: readonly Float64Array[] = Array.from({ length: PHASES }, (_, phase) => {
  const taps = Float64Array.from({ length: TAPS }, (_, i) => {
    const x = i - TAPS / 2 + phase / PHASES;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * Math.cos((Math.PI * x) / (TAPS + 1)) ** 2;
  });
  const sum = taps.reduce((a, b) => a + b, 0);
  return taps.map((tap) => tap / sum);
});

/** How far a point between samples can lie above the largest of them: the largest sum of a phase's magnitudes. */
const OVERSHOOT = Math.max(...FILTER.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/** One channel's true-peak detector. Its answer belongs to the sample {@link TruePeak.DELAY} before. */
export class TruePeak {
  static readonly DELAY = TAPS / 2;
  readonly #recent = new Float64Array(TAPS * 2);
  readonly #harmless: number;
  #at = 0;
  /** Samples until the last one that matters has left the filter. */
  #matters = 0;

  /** @param threshold peaks below it are of no interest: most music needs no interpolation at all */
  constructor(threshold: number) {
    this.#harmless = threshold / OVERSHOOT;
  }

  /** Takes a sample; returns the largest magnitude around the sample DELAY before it, or 0 below the threshold. */
  next(sample: number): number {
    // Every sample is kept twice, so that the last twelve always lie in a row.
    this.#at = this.#at === 0 ? TAPS - 1 : this.#at - 1;
    this.#recent[this.#at] = sample;
    this.#recent[this.#at + TAPS] = sample;
    if (Math.abs(sample) > this.#harmless) this.#matters = TAPS;
    if (this.#matters === 0) return 0;
    this.#matters--;
    let peak = 0;
    for (const taps of FILTER) {
      let sum = 0;
      for (let i = 0; i < TAPS; i++) sum += (taps[i] as number) * (this.#recent[this.#at + i] as number);
      peak = Math.max(peak, Math.abs(sum));
    }
    return peak;
  }
}

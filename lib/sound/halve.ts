/** Taps of the half-band filter; with {@link BETA} it is 80 dB down from a sixth past the new band's edge on. */
const TAPS = 63;
/** Shape of the Kaiser window: side lobes 80 dB down (Kaiser 1974). */
const BETA = 7.86;

/** Modified Bessel function of the first kind, order zero (Abramowitz & Stegun 9.6.12). */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > 1e-12 * sum; k++) sum += term *= (x / (2 * k)) ** 2;
  return sum;
}

/** Windowed sinc that passes the lower half of the band, in phase: it adds up to 1. */
const FILTER = (() => {
  const middle = (TAPS - 1) / 2;
  const taps = Float64Array.from({ length: TAPS }, (_, i) => {
    const x = i - middle;
    const sinc = x === 0 ? 0.5 : Math.sin((Math.PI * x) / 2) / (Math.PI * x);
    return (sinc * bessel(BETA * Math.sqrt(1 - (x / middle) ** 2))) / bessel(BETA);
  });
  const sum = taps.reduce((a, b) => a + b, 0);
  return taps.map((tap) => tap / sum);
})();

/** Half the samples, at half the sampling rate: what lies above a quarter of the old rate is taken away. */
export function halved(samples: Float32Array): Float32Array {
  const middle = (TAPS - 1) / 2;
  return Float32Array.from({ length: Math.ceil(samples.length / 2) }, (_, i) => {
    const from = 2 * i - middle;
    let sum = 0;
    for (let k = 0; k < TAPS; k++) sum += (FILTER[k] as number) * (samples[from + k] ?? 0);
    return sum;
  });
}

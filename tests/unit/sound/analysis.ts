/** Independent measurements of sound, for tests. */

/** Root mean square over windows of `size` samples. */
export function envelope(samples: Float32Array, size: number): number[] {
  return Array.from({ length: Math.floor(samples.length / size) }, (_, i) => {
    let sum = 0;
    for (let k = i * size; k < (i + 1) * size; k++) sum += (samples[k] ?? 0) ** 2;
    return Math.sqrt(sum / size);
  });
}

export const toDb = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-9));

/**
 * How far the sharpest corner of a signal stands out: the largest second difference over its usual size within
 * 10 ms around it. Music, attacks included, stays low; a jump of the waveform does not.
 */
export function sharpestCorner(samples: Float32Array, sampleRate: number): { at: number; ratio: number } {
  const reach = Math.round(0.01 * sampleRate);
  const corner = (i: number) => Math.abs((samples[i + 1] ?? 0) - 2 * (samples[i] ?? 0) + (samples[i - 1] ?? 0));
  const sums = new Float64Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) sums[i + 1] = (sums[i] ?? 0) + corner(i) ** 2;
  let found = { at: 0, ratio: 0 };
  for (let i = reach; i < samples.length - reach; i++) {
    const c = corner(i);
    // Corners below -80 dBFS cannot be heard.
    if (c < 1e-4) continue;
    const around = (sums[i + reach] ?? 0) - (sums[i + 3] ?? 0) + (sums[i - 2] ?? 0) - (sums[i - reach] ?? 0);
    const ratio = c / (Math.sqrt(around / (2 * reach - 5)) + 1e-5);
    if (ratio > found.ratio) found = { at: i / sampleRate, ratio };
  }
  return found;
}

/** Period of the strongest beat between two bounds, by autocorrelation of the onset strength, in seconds. */
export function beatPeriod(samples: Float32Array, sampleRate: number, shortest: number, longest: number): number {
  const hop = Math.round(0.005 * sampleRate);
  const levels = envelope(samples, hop).map(toDb);
  const onsets = levels.map((level, i) => Math.max(0, level - (levels[i - 2] ?? level)));
  const mean = onsets.reduce((a, b) => a + b, 0) / onsets.length;
  const strength = (lag: number) => {
    let sum = 0;
    for (let i = lag; i < onsets.length; i++) sum += ((onsets[i] ?? 0) - mean) * ((onsets[i - lag] ?? 0) - mean);
    return sum / (onsets.length - lag);
  };
  let best = { lag: 0, strength: Number.NEGATIVE_INFINITY };
  for (let lag = Math.round(shortest / 0.005); lag <= Math.round(longest / 0.005); lag++) {
    const found = strength(lag);
    if (found > best.strength) best = { lag, strength: found };
  }
  return (best.lag * hop) / sampleRate;
}

/** Longest stretch below a level, in seconds, in steps of 10 ms. */
export function longestGap(samples: Float32Array, sampleRate: number, belowDb: number): number {
  let longest = 0;
  let run = 0;
  for (const level of envelope(samples, Math.round(sampleRate / 100))) {
    run = toDb(level) < belowDb ? run + 0.01 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Largest magnitude after eight-fold interpolation by a long windowed sinc. */
export function truePeak(samples: Float32Array): number {
  const reach = 24;
  let peak = 0;
  for (let phase = 0; phase < 8; phase++) {
    const taps = Array.from({ length: 2 * reach }, (_, k) => {
      const x = k - reach + 1 - phase / 8;
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      return sinc * Math.cos((Math.PI * x) / (2 * reach + 1)) ** 2;
    });
    for (let i = reach; i < samples.length - reach; i++) {
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += (taps[k] ?? 0) * (samples[i + k - reach + 1] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return peak;
}

export function sine(hertz: number, amplitude: number, seconds: number, sampleRate: number, phase = 0): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / sampleRate + phase),
  );
}

/** Repeatable white noise in -1..1. */
export function noise(length: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Power in the octave bands around 63 Hz .. 8 kHz, in dB, by a bank of fourth-order band-passes. */
export function bandLevels(samples: Float32Array, sampleRate: number): number[] {
  return Array.from({ length: 8 }, (_, i) => {
    const centre = 62.5 * 2 ** i;
    const w = (2 * Math.PI * centre) / sampleRate;
    // Two resonators in a row, an octave wide together: each a little wider than the pair.
    const alpha = Math.sin(w) * Math.sinh(Math.LN2 * 0.78 * (w / Math.sin(w)));
    let sum = 0;
    const z = [0, 0, 0, 0];
    for (const x of samples) {
      let y = x;
      for (const k of [0, 2]) {
        const out = (alpha * y) / (1 + alpha) + (z[k] ?? 0);
        z[k] = (2 * Math.cos(w) * out) / (1 + alpha) + (z[k + 1] ?? 0);
        z[k + 1] = (-alpha * y - (1 - alpha) * out) / (1 + alpha);
        y = out;
      }
      sum += y * y;
    }
    return 10 * Math.log10(sum / samples.length + 1e-20);
  });
}

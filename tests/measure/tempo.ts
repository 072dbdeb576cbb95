import { Spectrum } from './spectrum';

/** Samples of the onset strength, a second. */
export const ONSET_RATE = 100;
const SIZE = 1024;
/** Onset strength is taken on the plan's own beats: so many samples a beat. */
const PER_BEAT = 48;
/** Autocorrelated in windows of so many beats: a phrase or two, in which rubato does not add up. */
const WINDOW = 24;

/**
 * How much begins at each hundredth of a second: what rises in the logarithm of the spectrum above the loudest of its
 * neighbours before, so that a choir's or a cello's vibrato is no beginning (Böck & Widmer 2013, "Maximum filter vibrato
 * suppression for onset detection").
 */
export function onsetStrength(samples: Float32Array, sampleRate: number): Float64Array {
  const spectrum = new Spectrum(SIZE);
  const frames = Math.floor((samples.length / sampleRate) * ONSET_RATE);
  const flux = new Float64Array(frames);
  const before: Float64Array[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const from = Math.round((frame / ONSET_RATE) * sampleRate) - SIZE / 2;
    const now = spectrum.of(samples, from).map((magnitude) => Math.log1p(100 * magnitude));
    const old = before.length >= 3 ? (before.shift() as Float64Array) : now;
    before.push(now);
    const neighbours = (bin: number) => Math.max(old[bin - 1] ?? 0, old[bin] as number, old[bin + 1] ?? 0);
    flux[frame] = now.reduce((sum, value, bin) => sum + Math.max(0, value - neighbours(bin)), 0);
  }
  return flux;
}

/** The beat is looked for between two thirds and half as much again of the plan's: beyond lie its octaves and thirds. */
const SEARCH = { from: 0.7, to: 1.42 } as const;
/** Beats, and bars of two, three and four of them; what divides a beat, in two or in three, counts half. */
const MULTIPLES = [1, 2, 3, 4, 6, 8] as const;
/** What is heard is weighed by how far from the plan it lies (Ellis 2007): at four thirds of it, a third counts. */
const NEAR = 0.2;

/**
 * Ratio of the tempo that is heard to the one that was planned: the period of the onset strength which, with its
 * multiples and its halves or thirds, is the strongest, on an axis where the planned beat is 1.
 * @param planned beats a minute at a moment, seconds into the samples
 */
export function tempoRatio(strength: Float64Array, planned: (at: number) => number): number {
  const beats = onBeats(strength, planned);
  const window = Math.min(WINDOW * PER_BEAT, beats.length);
  const correlation = autocorrelation(beats, window, Math.floor(window / 2));
  let best = { lag: PER_BEAT, score: Number.NEGATIVE_INFINITY };
  for (let lag = PER_BEAT / SEARCH.to; lag <= PER_BEAT / SEARCH.from; lag += 0.25) {
    const at = (k: number) => between(correlation, k * lag);
    const score = MULTIPLES.reduce((sum, k) => sum + at(k), 0) + 0.5 * Math.max(at(1 / 2), at(1 / 3));
    const weighed = score * Math.exp(-0.5 * (Math.log(lag / PER_BEAT) / NEAR) ** 2);
    if (weighed > best.score) best = { lag, score: weighed };
  }
  return PER_BEAT / best.lag;
}

/**
 * Mean tempo over the planned one, from beats that are followed through rubato: of all chains of moments a beat or so
 * apart, the one on which most begins (Ellis 2007, "Beat tracking by dynamic programming", J. New Music Res. 36:51).
 * @param near the ratio to begin from, its octave chosen
 */
export function followed(strength: Float64Array, planned: (at: number) => number, near: number): number {
  const beats = onBeats(strength, planned);
  const size = Math.sqrt(beats.reduce((sum, x) => sum + x * x, 0) / beats.length);
  let ratio = near;
  for (let round = 0; round < 2; round++) {
    const chain = bestChain(beats, PER_BEAT / ratio, size);
    const [first = 0, last = 1] = [chain[0], chain.at(-1)];
    ratio = (PER_BEAT * (chain.length - 1)) / (last - first);
  }
  return ratio;
}

/** How much a step that is e times too long or too short counts against an onset of the usual size. */
const TIGHT = 60;

function bestChain(beats: Float64Array, period: number, size: number): number[] {
  const score = new Float64Array(beats.length);
  const from = new Int32Array(beats.length).fill(-1);
  for (let i = 0; i < beats.length; i++) {
    let best = 0;
    for (let j = Math.max(0, Math.round(i - 1.5 * period)); j <= i - period / 1.5; j++) {
      const value = (score[j] as number) - TIGHT * Math.log((i - j) / period) ** 2;
      if (value > best) [best, from[i]] = [value, j];
    }
    score[i] = best + (beats[i] as number) / size;
  }
  let at = score.indexOf(Math.max(...score.subarray(Math.max(0, Math.round(score.length - period)))));
  const chain: number[] = [];
  for (; at >= 0; at = from[at] as number) chain.unshift(at);
  return chain;
}

/** The onset strength at even steps of the planned beat, less its mean over two beats around. */
function onBeats(strength: Float64Array, planned: (at: number) => number): Float64Array {
  const out: number[] = [];
  let carried = 0;
  let sum = 0;
  for (const [i, value] of strength.entries()) {
    const step = ((planned(i / ONSET_RATE) / 60) * PER_BEAT) / ONSET_RATE;
    // Shares of this hundredth of a second fall into one sample or two.
    if (carried + step < 1) {
      sum += value * step;
      carried += step;
    } else {
      const first = 1 - carried;
      out.push(sum + value * first);
      carried = step - first;
      sum = value * carried;
    }
  }
  const running = new Float64Array(out.length + 1);
  for (const [i, value] of out.entries()) running[i + 1] = (running[i] as number) + value;
  return Float64Array.from(out, (value, i) => {
    const [from, to] = [Math.max(0, i - PER_BEAT), Math.min(out.length, i + PER_BEAT)];
    return Math.max(0, value - ((running[to] as number) - (running[from] as number)) / (to - from));
  });
}

/** Mean over windows of the autocorrelation, each window's as a share of its power. */
function autocorrelation(values: Float64Array, window: number, lags: number): Float64Array {
  const out = new Float64Array(lags + 2);
  let windows = 0;
  for (let from = 0; from + window <= values.length; from += Math.floor(window / 2)) {
    const part = values.subarray(from, from + window);
    const mean = part.reduce((sum, x) => sum + x, 0) / window;
    const power = part.reduce((sum, x) => sum + (x - mean) ** 2, 0) / window;
    if (power === 0) continue;
    windows += 1;
    for (let lag = 0; lag < Math.min(out.length, window - 1); lag++) {
      let sum = 0;
      for (let i = lag; i < window; i++) sum += ((part[i] as number) - mean) * ((part[i - lag] as number) - mean);
      out[lag] = (out[lag] as number) + sum / (window - lag) / power;
    }
  }
  return out.map((x) => x / Math.max(1, windows));
}

function between(values: Float64Array, at: number): number {
  const i = Math.floor(at);
  const [a, b] = [values[i] ?? 0, values[i + 1] ?? 0];
  return a + (b - a) * (at - i);
}

import { Spectrum } from './spectrum';

/** Tone profiles of Albrecht & Shanahan 2013 (Music Perception 31:59), measured on 490 pieces, from the tonic up. */
const PROFILES = {
  major: [0.238, 0.006, 0.111, 0.006, 0.137, 0.094, 0.016, 0.214, 0.009, 0.08, 0.008, 0.081],
  minor: [0.22, 0.006, 0.104, 0.123, 0.019, 0.103, 0.012, 0.214, 0.062, 0.022, 0.061, 0.052],
};

/** The key whose profile correlates best with the weights of the twelve pitch classes. */
export function findKey(weights: readonly number[]): { tonic: number; mode: 'major' | 'minor' } {
  const centred = (list: readonly number[]) => list.map((x) => x - list.reduce((a, b) => a + b, 0) / list.length);
  const heard = centred(weights);
  let best = { tonic: 0, mode: 'major' as 'major' | 'minor', r: Number.NEGATIVE_INFINITY };
  for (const mode of ['major', 'minor'] as const) {
    const profile = centred(PROFILES[mode]);
    const size = Math.hypot(...profile);
    for (let tonic = 0; tonic < 12; tonic++) {
      const r = profile.reduce((sum, x, i) => sum + x * (heard[(i + tonic) % 12] ?? 0), 0) / size;
      if (r > best.r) best = { tonic, mode, r };
    }
  }
  return best;
}

const SIZE = 8192;
const [LOWEST, HIGHEST] = [80, 1400];
/** Of a peak's magnitude, so much is taken away an octave, a twelfth, two octaves … above: what its overtones give. */
const OVERTONE = 0.5;

/**
 * Weights of the twelve pitch classes: peaks of the spectrum, less what lower peaks give as overtones, each frame
 * adding up to as much as it is loud (square root).
 */
export function chroma(samples: Float32Array, sampleRate: number): number[] {
  const weights = new Array<number>(12).fill(0);
  const spectrum = new Spectrum(SIZE);
  for (let from = 0; from + SIZE <= samples.length; from += SIZE) {
    for (const { hertz, size } of fundamentals(spectrum.of(samples, from), sampleRate / SIZE)) {
      const pitch = 69 + 12 * Math.log2(hertz / 440);
      const near = Math.round(pitch);
      // A peak between two keys is none of theirs.
      if (Math.abs(pitch - near) > 0.35) continue;
      weights[near % 12] = (weights[near % 12] ?? 0) + Math.sqrt(size);
    }
  }
  return weights;
}

function fundamentals(magnitudes: Float64Array, binWidth: number): { hertz: number; size: number }[] {
  const peaks: { hertz: number; size: number }[] = [];
  const loudest = magnitudes.reduce((most, x) => Math.max(most, x), 0);
  for (let bin = Math.ceil(LOWEST / binWidth); bin * binWidth < HIGHEST; bin++) {
    const [a, b, c] = [magnitudes[bin - 1] ?? 0, magnitudes[bin] ?? 0, magnitudes[bin + 1] ?? 0];
    if (b < 0.01 * loudest || b < a || b < c) continue;
    // The vertex of a parabola through three logarithms (Smith & Serra 1987).
    const [x, y, z] = [Math.log(a + 1e-12), Math.log(b), Math.log(c + 1e-12)];
    const hertz = (bin + (x - z) / (2 * (x - 2 * y + z))) * binWidth;
    const given = peaks.reduce((most, lower) => {
      const times = hertz / lower.hertz;
      const overtone = times > 1.5 && Math.abs(times - Math.round(times)) < 0.03 * times;
      return overtone ? Math.max(most, lower.size * OVERTONE) : most;
    }, 0);
    if (b > given) peaks.push({ hertz, size: b - given });
  }
  return peaks;
}

/** The mode on a known tonic: which of the two thirds above it weighs more. Modal scales have one too. */
export const modeOn = (weights: readonly number[], tonic: number): 'major' | 'minor' =>
  (weights[(tonic + 4) % 12] ?? 0) > (weights[(tonic + 3) % 12] ?? 0) ? 'major' : 'minor';

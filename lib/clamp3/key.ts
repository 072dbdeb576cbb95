/** Tone profiles of Krumhansl & Kessler 1982 (Psychological Review 89:334), from the tonic up. */
const MAJOR = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88];
const MINOR = [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17];

function correlation(a: number[], b: number[]): number {
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - ma, (b[i] ?? 0) - mb];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  });
  return aa && bb ? ab / Math.sqrt(aa * bb) : 0;
}

const from = (tonic: number, weights: number[]) => weights.map((_, i) => weights[(i + tonic) % 12] ?? 0);

/** Correlation with the major and the minor profile on a tonic. `weights`: 12 pitch-class durations. */
export function modesOn(tonic: number, weights: number[]): { major: number; minor: number } {
  const rotated = from(tonic, weights);
  return { major: correlation(rotated, MAJOR), minor: correlation(rotated, MINOR) };
}

/** The key whose profile fits best. */
export function findKey(weights: number[]): { tonic: number; mode: 'major' | 'minor'; r: number } {
  let best = { tonic: 0, mode: 'major' as 'major' | 'minor', r: -1 };
  for (let tonic = 0; tonic < 12; tonic++) {
    const { major, minor } = modesOn(tonic, weights);
    if (major > best.r) best = { tonic, mode: 'major', r: major };
    if (minor > best.r) best = { tonic, mode: 'minor', r: minor };
  }
  return best;
}

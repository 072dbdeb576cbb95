/** Tone profiles of Krumhansl & Kessler 1982 (Psychological Review 89:334), from the tonic up. */
const PROFILES = {
  major: [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
  minor: [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
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

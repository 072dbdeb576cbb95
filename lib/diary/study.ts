import jStat from 'jstat';

/** Both questions of one evening, five points each; 3 is "the same" and "partly". */
export interface Answers {
  mood: number;
  felt: number;
}

/** A mean with its 95 % interval, and how far it lies from the scale's midpoint. */
export interface MeanTest {
  mean: number;
  /** Sample standard deviation (n - 1). */
  sd: number;
  low: number;
  high: number;
  /** One-sample t against the midpoint, and its two-sided p; null where every answer was the same. */
  t: number | null;
  p: number | null;
  df: number;
}

/** Pearson's r with its 95 % interval by Fisher's z, and the two-sided p of no correlation. */
export interface Correlation {
  r: number;
  low: number;
  high: number;
  p: number;
}

export interface Study {
  n: number;
  mood: MeanTest;
  felt: MeanTest;
  /** Null where one of the two answers never differs: then nothing can go together with it. */
  link: Correlation | null;
}

/** With fewer evenings a number would only guess. */
export const FEWEST = 10;
export const MIDPOINT = 3;
const LEVEL = 0.95;
const TAIL = (1 + LEVEL) / 2;

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const squares = (values: readonly number[], mean: number) =>
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0);

const twoSided = (t: number, df: number) => 2 * jStat.studentt.cdf(-Math.abs(t), df);

/** Student's one-sample t test (1908) against a midpoint, and the interval of the mean; needs two values or more. */
export function testMean(values: readonly number[], midpoint = MIDPOINT): MeanTest {
  const df = values.length - 1;
  const mean = meanOf(values);
  const sd = Math.sqrt(squares(values, mean) / df);
  const error = sd / Math.sqrt(values.length);
  const reach = jStat.studentt.inv(TAIL, df) * error;
  const t = sd > 0 ? (mean - midpoint) / error : null;
  return { mean, sd, low: mean - reach, high: mean + reach, t, p: t === null ? null : twoSided(t, df), df };
}

/** Pearson's r of pairs; the interval is Fisher's (1915): atanh(r) is near normal with variance 1 / (n - 3). */
export function correlate(xs: readonly number[], ys: readonly number[]): Correlation | null {
  const n = xs.length;
  const meanX = meanOf(xs);
  const meanY = meanOf(ys);
  const spread = Math.sqrt(squares(xs, meanX) * squares(ys, meanY));
  if (n < 4 || spread === 0) return null;
  const together = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? meanY) - meanY), 0);
  const r = Math.max(-1, Math.min(1, together / spread));
  const reach = jStat.normal.inv(TAIL, 0, 1) / Math.sqrt(n - 3);
  const z = Math.atanh(r);
  const p = Math.abs(r) === 1 ? 0 : twoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2);
  return { r, low: Math.tanh(z - reach), high: Math.tanh(z + reach), p };
}

/** The paper's analysis on one's own evenings; null below {@link FEWEST}. */
export function ownStudy(answers: readonly Answers[]): Study | null {
  if (answers.length < FEWEST) return null;
  const moods = answers.map(({ mood }) => mood);
  const felts = answers.map(({ felt }) => felt);
  return { n: answers.length, mood: testMean(moods), felt: testMean(felts), link: correlate(moods, felts) };
}

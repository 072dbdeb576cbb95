import HEARING from './data/hearing.json';

/** What is measured in a recording; the curves and where they come from: models/graph. */
export type Feature = keyof typeof HEARING.features;
export type HeardScale = keyof typeof HEARING.scales;

export const FEATURES = Object.keys(HEARING.features) as Feature[];
export const HEARD_SCALES = Object.keys(HEARING.scales) as HeardScale[];

/** The columns that are read, in librosa's units (models/graph/features.py). */
export const HEARD_COLUMNS = [...new Set(FEATURES.map((feature) => HEARING.features[feature].column))];

/** What one feature adds to a scale, as a share of listeners. */
export interface HeardTerm {
  feature: Feature;
  amount: number;
}

export interface Heard {
  /** Share of listeners who feel each scale, in [0, 1]; Emotify's names. */
  gems: Record<HeardScale, number>;
  /** `mean + sum(amount) + clipped = gems`, exactly; largest first. */
  explanations: Record<HeardScale, { mean: number; terms: HeardTerm[]; clipped: number }>;
}

/**
 * Measured features of a recording -> what listeners feel: for each scale its mean plus one curve a feature, fitted to
 * 200 tracks (Aljanaki, Wiering & Veltkamp 2016). A column that is missing or NaN says nothing and adds nothing.
 */
export function hear(columns: Readonly<Record<string, number>>): Heard {
  const places = FEATURES.map((feature) => ({ feature, place: placeOf(feature, columns) }));
  const gems = {} as Heard['gems'];
  const explanations = {} as Heard['explanations'];
  for (const scale of HEARD_SCALES) {
    const { mean, curves } = HEARING.scales[scale];
    const terms = places
      .map(({ feature, place }) => ({ feature, amount: place === null ? 0 : onCurve(curves[feature], place) }))
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    const sum = terms.reduce((total, { amount }) => total + amount, mean);
    gems[scale] = Math.min(1, Math.max(0, sum));
    explanations[scale] = { mean, terms, clipped: gems[scale] - sum };
  }
  return { gems, explanations };
}

/** How a feature turns a scale, over the middle of its range: shares of listeners for one standard deviation. */
export function slopeOf(feature: Feature, scale: HeardScale): number {
  const curve = HEARING.scales[scale].curves[feature];
  return (onCurve(curve, 1) - onCurve(curve, -1)) / 2;
}

/** Correlation of a scale's held-out predictions with what was felt (ten folds). */
export const heldOut = (scale: HeardScale): number => HEARING.scales[scale].heldOut;

/** Standard deviations from the mean of the tracks it was fitted to; null where the column is not known. */
function placeOf(feature: Feature, columns: Readonly<Record<string, number>>): number | null {
  const { column, transform, center, spread } = HEARING.features[feature];
  const value = transformed(columns[column] ?? Number.NaN, transform, columns.onsets_per_s ?? Number.NaN);
  return Number.isFinite(value) ? (value - center) / spread : null;
}

/** Scales on which differences are even; the same as in models/graph/features.py, where the reasons are. */
function transformed(value: number, transform: string, onsets: number): number {
  if (Number.isNaN(value)) return value;
  if (transform === 'log') return Math.log(Math.max(value, 1e-6));
  if (transform === 'focus') return -Math.log(Math.max(Math.log2(12) + 0.005 - value, 0.001));
  if (transform === 'octave') return octave(value, onsets);
  return value;
}

/** Preferred tempo of tapping, beats a minute. */
const PREFERRED = 105;

/** log2 of the tempo, by whole octaves nearest to what fits the onsets: beat trackers miss the octave. */
function octave(tempo: number, onsets: number): number {
  const found = Math.log2(Math.max(tempo, 1));
  if (Number.isNaN(onsets)) return found;
  const wanted = (Math.log2(30 * Math.max(onsets, 0.05)) + Math.log2(PREFERRED)) / 2;
  return found + Math.floor(wanted - found + 0.5);
}

/** Linear between knots, level past both ends. */
function onCurve(curve: readonly number[], place: number): number {
  const [first = 0, second = 1] = HEARING.knots;
  const step = Math.min(curve.length - 1, Math.max(0, (place - first) / (second - first)));
  const below = Math.floor(step);
  const [a = 0, b = a] = [curve[below], curve[below + 1]];
  return a + (step - below) * (b - a);
}

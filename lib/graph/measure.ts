import {
  GEMS_SCALES,
  INTENTIONS,
  LABELS,
  MUSIC_PARAMETERS,
  MUSIC_RANGE,
  type Affect,
  type GemsProfile,
  type MusicProfile,
} from '../values';
import { scaleCoordinates } from './coordinates';
import { clamp, emotionPart, intentionPart, partOf, pointOf, type Part } from './parts';
import { at, dot, solve } from './linear';
import { WEIGHTS, type Weights } from './weights';

/** The nodes that are felt, in the order of the vectors below: three axes, nine scales. */
const NODES = [
  'affect:valence',
  'affect:arousal',
  'affect:dominance',
  ...GEMS_SCALES.map((scale) => `gems:${scale}`),
] as const;

/**
 * How little a measured value binds: its standard deviation around what the graph means by it, as a share of the
 * parameter's range. The order is that of Eerola, Friberg & Bresin 2013 (mode > tempo > register > dynamics >
 * articulation > timbre); register and consonance bind less, because pieces hardly differ in them. [D]
 */
const NOISE: MusicProfile = {
  tempo: 0.05,
  mode: 0.07,
  dynamics: 0.15,
  consonance: 0.3,
  brightness: 0.15,
  register: 0.15,
  density: 0.1,
  attack: 0.2,
  articulation: 0.2,
};
/** Keeps the prior's covariance regular: independent variance of each node. [D] */
const JITTER = 0.01;

interface Prior {
  mean: number[];
  covariance: number[][];
}

/** Where feelings lie at all: labels, pure scales at their words' place, and the four targets, each once. */
function priorOfNodes(): Prior {
  const scales = GEMS_SCALES.map((scale): Part => partOf(scale, scaleCoordinates(scale), { [scale]: 1 }));
  const points = [
    ...LABELS.map(emotionPart),
    ...scales,
    ...INTENTIONS.map((intention) => intentionPart(intention)),
  ].map((part) => NODES.map((node) => part.activation[node] ?? 0));
  const mean = NODES.map((_, i) => points.reduce((sum, point) => sum + at(point, i), 0) / points.length);
  const covariance = NODES.map((_, i) =>
    NODES.map((__, j) => {
      const sum = points.reduce((s, point) => s + (at(point, i) - at(mean, i)) * (at(point, j) - at(mean, j)), 0);
      return sum / points.length + (i === j ? JITTER : 0);
    }),
  );
  return { mean, covariance };
}

const PRIOR = priorOfNodes();

/**
 * Measured music -> GEMS and affect: the graph walked backwards. With music = baseline + W x + noise and a normal
 * prior over x (mean and covariance of the graph's own points), this is the posterior mean
 * x = mu + S W' (W S W' + N)^-1 (music - baseline - W mu), for whichever parameters are known. One set of edges
 * serves both ways. Results are clamped to [-1, 1] and [0, 1].
 */
export function affectOf(
  music: Partial<MusicProfile>,
  weights: Weights = WEIGHTS,
): { gems: GemsProfile; affect: Affect } {
  const known = MUSIC_PARAMETERS.filter((name) => Number.isFinite(music[name]));
  const rows = known.map((name) => {
    const { min, max } = MUSIC_RANGE[name];
    return NODES.map(
      (node) => (weights.pushes.get(node)?.find((push) => push.parameter === name)?.weight ?? 0) / (max - min),
    );
  });
  const noise = known.map((name) => NOISE[name] ** 2);
  const residual = known.map((name, i) => {
    const { min, max } = MUSIC_RANGE[name];
    const expected = dot(rows[i] ?? [], PRIOR.mean);
    return ((music[name] ?? 0) - weights.baseline[name]) / (max - min) - expected;
  });
  const spread = rows.map((row) => PRIOR.covariance.map((column) => dot(row, column)));
  const seen = spread.map((s, i) => rows.map((row, j) => dot(s, row) + (i === j ? at(noise, i) : 0)));
  const pull = solve(seen, residual);
  const x = PRIOR.mean.map((mean, node) => mean + pull.reduce((sum, p, i) => sum + p * at(spread[i] ?? [], node), 0));
  const activation = Object.fromEntries(NODES.map((node, i) => [node, clamp(at(x, i), -1, 1)]));
  return pointOf([{ origin: 'measured', activation }]);
}

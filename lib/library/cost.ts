import {
  hash32,
  MUSIC_PARAMETERS,
  MUSIC_RANGE,
  type MusicParameter,
  GEMS_SCALES,
  type Piece,
  type Planned,
  type Seconds,
} from '../values';
import { BEND, TRANSPOSE } from './bend';
import { fifthsBetween } from './keys';

/**
 * The cost of a sequence: a sum over its items, each a sum of named terms. What lasts (distances, bending) is the mean
 * over the item's span times its length in {@link UNIT}s, so that neither few long items nor many short ones are
 * favoured; what happens once (a join, a cut, a repetition) is added once. Every number here is a design choice of
 * this project unless a source is named.
 */
export const UNIT: Seconds = 180;

/**
 * Weight of the squared distance of each measured parameter from the waypoints, each scaled by MUSIC_RANGE to 0..1.
 * The order is that of Eerola, Friberg & Bresin 2013 (Front Psychol 4:487): mode > tempo > register > dynamics >
 * articulation > timbre (here brightness and attack). Consonance and density, which that study did not vary, stand
 * between articulation and timbre. The weights sum to 1.
 */
export const PARAMETER_WEIGHT: Record<MusicParameter, number> = {
  mode: 0.24,
  tempo: 0.2,
  register: 0.15,
  dynamics: 0.12,
  articulation: 0.09,
  consonance: 0.06,
  density: 0.06,
  brightness: 0.05,
  attack: 0.03,
};
/** Weight of the mean squared distance over the nine GEMS scales, and of that over valence and arousal (as 0..1). */
const GEMS_WEIGHT = 0.6;
const AFFECT_WEIGHT = 0.8;
/**
 * Weight of (1 - cosine) / 2 between a piece and the waypoint's prompt. Between neighbours in the catalogue that moves a
 * pick about as much as the GEMS profile does; what is measured leads, since a search by it finds more (models/clamp3).
 */
export const CAPTION_WEIGHT = 0.3;

/** Bending a piece's tempo to the very bound for a whole UNIT; it grows with the square. */
const BENDING = 0.05;
/** A piece that cannot reach the wanted tempo somewhere in its span: once, and for each e-fold that it misses by. */
export const OUT_OF_REACH = 1;
const MISS = 3;

/** Once an item. */
export const ONCE = {
  /** Six steps on the circle of fifths at a join; it grows with the square, so near keys are nearly free. */
  key: 0.12,
  /** A step of 15 % in tempo at a join; it grows with the square. */
  tempoStep: 0.1,
  /** A step beyond 15 %. */
  tempoJump: 1,
  /** Moving a piece by {@link TRANSPOSE} semitones. */
  transpose: 0.02,
  /** Ending at a join instead of the piece's own end, times the share of it that is left out. */
  cut: 0.06,
  /** Ending where no phrase ends. */
  midPhrase: 0.04,
  /** An item outside the usual length, and each minute beyond. */
  length: 0.5,
  /** A piece heard in the last evenings, newest first; the oldest counts for nearly nothing. */
  recent: 0.1,
  favourite: -0.05,
  disliked: 2,
  /** A second time in one evening: more than anything else could cost, so only when nothing else is left. */
  again: 6,
  /** Upper end of the seeded draw of each piece: pieces that are this near to each other take turns. */
  variety: 0.012,
} as const;

/** Largest tempo step between two neighbours that is not a jump. */
export const TEMPO_STEP = Math.log(1.15);

/** Names of the dimensions in which a piece is compared with a moment. */
const DIMENSIONS = [...MUSIC_PARAMETERS, ...GEMS_SCALES, 'valence', 'arousal'] as const;
export const DIMENSION_COUNT = DIMENSIONS.length;
export const REGISTER_DIMENSION = MUSIC_PARAMETERS.indexOf('register');
const REGISTER_SPAN = MUSIC_RANGE.register.max - MUSIC_RANGE.register.min;
/** One semitone in the scaled register dimension. */
export const SEMITONE = 1 / REGISTER_SPAN;

/** Weight of each dimension's squared distance. */
export const DIMENSION_WEIGHTS = Float64Array.from([
  ...MUSIC_PARAMETERS.map((name) => PARAMETER_WEIGHT[name]),
  ...GEMS_SCALES.map(() => GEMS_WEIGHT / GEMS_SCALES.length),
  AFFECT_WEIGHT / 2,
  AFFECT_WEIGHT / 2,
]);

/** Term that a dimension is shown under. */
export const termOfDimension = (dimension: number): string =>
  dimension < MUSIC_PARAMETERS.length
    ? (DIMENSIONS[dimension] as string)
    : dimension < MUSIC_PARAMETERS.length + GEMS_SCALES.length
      ? 'GEMS profile'
      : 'valence and arousal';

/** A moment, or what a piece measures, as one point; every dimension runs over 0..1 between its bounds. */
export function point({ music, gems, affect }: Planned | Piece): Float64Array {
  const out = new Float64Array(DIMENSION_COUNT);
  let dimension = 0;
  for (const name of MUSIC_PARAMETERS) {
    const { min, max } = MUSIC_RANGE[name];
    out[dimension++] = (music[name] - min) / (max - min);
  }
  for (const scale of GEMS_SCALES) out[dimension++] = gems[scale];
  out[dimension++] = (affect.valence + 1) / 2;
  out[dimension] = (affect.arousal + 1) / 2;
  return out;
}

const LOG_MIN = Math.log(BEND.min);
const LOG_MAX = Math.log(BEND.max);

/**
 * How far a piece misses the wanted tempo, as a logarithm; a hair's breadth does not count.
 * @param factor logarithm of wanted over written tempo
 */
export const missOf = (factor: number): number =>
  factor > LOG_MAX + 1e-9 ? factor - LOG_MAX : factor < LOG_MIN - 1e-9 ? LOG_MIN - factor : 0;

/** Cost of bending a tempo by a factor within {@link BEND}, at one moment. */
export const bendingCost = (factor: number): number => BENDING * ((factor - 1) / (BEND.max - 1)) ** 2;

/** Cost of missing the wanted tempo, at one moment. */
export const missCost = (factor: number): number => MISS * missOf(factor);

/** What sounds at a join. */
export interface Sound {
  /** Sounding key, 0..23. */
  key: number;
  /** Played tempo, BPM. */
  tempo: number;
}

export const keyCost = (a: number, b: number): number => ONCE.key * (fifthsBetween(a, b) / 6) ** 2;

export function tempoStepCost(from: number, to: number): number {
  const step = Math.abs(Math.log(to / from));
  return ONCE.tempoStep * (step / TEMPO_STEP) ** 2 + (step > TEMPO_STEP + 1e-9 ? ONCE.tempoJump : 0);
}

export const transposeCost = (semitones: number): number => (ONCE.transpose * Math.abs(semitones)) / TRANSPOSE;

/** Usual length of an item: 2 to 4 minutes; less in short journeys, so that each stage is still heard. */
export const usualLength = (duration: Seconds): { min: Seconds; max: Seconds } =>
  duration < 90
    ? { min: Math.min(20, duration), max: duration }
    : { min: Math.min(120, duration * 0.2), max: Math.min(240, duration * 0.4) };

export function lengthCost(length: Seconds, usual: { min: Seconds; max: Seconds }): number {
  const beyond = Math.max(usual.min - length, length - usual.max);
  return beyond > 1e-9 ? ONCE.length * (1 + beyond / 60) : 0;
}

/** Cost of ending after `written` seconds of a piece: what is left out of it, and whether a phrase ends there. */
export function endingCost(piece: Piece, written: Seconds): { cut: number; midPhrase: number } {
  const left = Math.max(0, piece.duration - written);
  // A quarter of a second is the accuracy of a phrase's end.
  const phraseEnds = left < 0.25 || piece.joins.some((join) => Math.abs(join - written) < 0.25);
  return { cut: left < 0.25 ? 0 : (ONCE.cut * left) / piece.duration, midPhrase: phraseEnds ? 0 : ONCE.midPhrase };
}

/** A small draw in [0, 1) from a seed and a name: a hash and MurmurHash3's 32-bit finaliser. */
export function draw(seed: number, name: string): number {
  let hash = hash32(name, seed);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

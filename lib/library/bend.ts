import { type Adaptation, type AdaptationCurve, type Journey, musicAt, type Piece, type Seconds } from '../values';

/** Played tempo over written tempo stays within these, all along (SequenceItem's promise). */
export const BEND = { min: 0.85, max: 1.15 } as const;
/** Semitones up and down that a piece may be moved. */
export const TRANSPOSE = 3;
/** Seconds between two points of an adaptation. */
export const ADAPTATION_STEP: Seconds = 8;
/** Level that may be added to a piece or taken away, in dB. */
const LEVEL = { min: -18, max: 6 } as const;

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Tempo factor that reaches the wanted tempo, as far as the bounds allow. */
export const tempoFactor = (wanted: number, written: number): number => clamp(wanted / written, BEND.min, BEND.max);

/** How a piece that starts at `start` has to be bent `at` seconds into it to follow the journey. */
export function adaptationAt(
  piece: Piece,
  journey: Journey,
  start: Seconds,
  at: Seconds,
  transpose: number,
): Adaptation {
  const music = musicAt(journey.waypoints, start + at);
  const tempo = tempoFactor(music.tempo, piece.music.tempo);
  return {
    at,
    tempo,
    level: clamp(music.dynamics - piece.music.dynamics, LEVEL.min, LEVEL.max),
    brightness: clamp(music.brightness, 0, 1),
    // Wanted onsets a second over those that the piece would have at its played tempo.
    density: clamp(music.density / Math.max(0.01, piece.music.density * tempo), 0, 1),
    transpose,
  };
}

/** Points every {@link ADAPTATION_STEP} from the start to `length`, both included; linear in between. */
export function bend(piece: Piece, journey: Journey, start: Seconds, length: Seconds, transpose: number): Adaptation[] {
  const steps = Math.max(1, Math.ceil(length / ADAPTATION_STEP));
  return Array.from({ length: steps + 1 }, (_, step) =>
    adaptationAt(piece, journey, start, Math.min(length, step * ADAPTATION_STEP), transpose),
  );
}

/**
 * Seconds after the start at which a written moment is reached, by bisection. The curve's own inverse is exact, but where
 * two ways on cost nearly the same the tenth digit decides between them: a change of an evening keeps its outcome.
 */
export function playedAt(curve: AdaptationCurve, written: Seconds): Seconds {
  let low = 0;
  let high = written / BEND.min + ADAPTATION_STEP;
  // Forty halvings of a few minutes leave less than a nanosecond.
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (curve.written(middle) < written) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

import { between, type Journey, plannedAt, type Seconds } from '../values';
import { DIMENSION_COUNT, DIMENSION_WEIGHTS, point } from './cost';

/**
 * Items start on this grid. It is as wide as the shortest overlap, so each end has exactly one start for the next
 * item that overlaps it by more than 4 s and at most 8 s: the crossfade takes up what the phrases leave open.
 */
export const GRID: Seconds = 4;

/** The journey from one moment to its end, on the grid. The last point is the end itself. */
export class Timeline {
  readonly times: Float64Array;
  /** Wanted tempo at each point, BPM. */
  readonly tempo: Float64Array;
  readonly logTempo: Float64Array;
  /** {@link point} of each moment, row by row, and its weighted squared norm. */
  readonly rows: Float64Array;
  readonly norms: Float64Array;

  constructor(
    readonly journey: Journey,
    readonly from: Seconds,
  ) {
    const steps = Math.max(1, Math.ceil((journey.duration - from) / GRID - 1e-9));
    this.times = Float64Array.from({ length: steps + 1 }, (_, step) => Math.min(from + step * GRID, journey.duration));
    this.tempo = new Float64Array(steps + 1);
    this.logTempo = new Float64Array(steps + 1);
    this.norms = new Float64Array(steps + 1);
    this.rows = new Float64Array((steps + 1) * DIMENSION_COUNT);
    for (let index = 0; index <= steps; index += 1) {
      const planned = plannedAt(journey.waypoints, this.time(index));
      const row = point(planned);
      this.tempo[index] = planned.music.tempo;
      this.logTempo[index] = Math.log(planned.music.tempo);
      this.rows.set(row, index * DIMENSION_COUNT);
      this.norms[index] = row.reduce(
        (sum, value, dimension) => sum + (DIMENSION_WEIGHTS[dimension] ?? 0) * value ** 2,
        0,
      );
    }
  }

  /** Index of the last point. */
  get end(): number {
    return this.times.length - 1;
  }

  time(index: number): Seconds {
    return this.times[index] ?? Number.NaN;
  }

  /** Where the next item starts when one ends at `end`: the first point that it overlaps by at most 8 s. */
  joinOf(end: Seconds): number {
    return Math.max(0, Math.ceil((end - 2 * GRID - this.from) / GRID - 1e-9));
  }

  /** Waypoints around each point, for what is known at waypoints alone. */
  between(index: number): { left: number; right: number; share: number } {
    return between(this.journey.waypoints, this.time(index));
  }

  /** Running integral (trapezoids) of what `value` says at each point: the integral over a span is a difference. */
  running(value: (index: number) => number): Float64Array {
    const out = new Float64Array(this.times.length);
    let before = value(0);
    for (let index = 1; index < out.length; index += 1) {
      const now = value(index);
      out[index] = (out[index - 1] ?? 0) + ((before + now) / 2) * (this.time(index) - this.time(index - 1));
      before = now;
    }
    return out;
  }
}

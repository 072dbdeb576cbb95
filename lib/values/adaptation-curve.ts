import { mix } from './along';
import type { Adaptation } from './library';
import type { Seconds } from './units';

/** What glides between the points of an adaptation. */
export type AdaptedName = 'tempo' | 'level' | 'brightness' | 'density';

/**
 * How a piece is bent along its adaptation: each value is linear between points and held outside them; the written
 * position is the integral of the tempo factor, so it is quadratic between points and has an exact inverse.
 */
export class AdaptationCurve {
  readonly #points: readonly Adaptation[];
  /** Written position at each point. */
  readonly #written: Seconds[] = [];

  /** @param points in order of time; empty: nothing is bent */
  constructor(points: readonly Adaptation[]) {
    const neutral = { at: 0, tempo: 1, level: 0, brightness: 1, density: 1, transpose: 0 };
    const [first = neutral] = points;
    this.#points = first.at > 0 ? [{ ...first, at: 0 }, ...points] : points.length ? points : [neutral];
    let written = 0;
    for (const [i, point] of this.#points.entries()) {
      const before = this.#points[i - 1];
      if (before) written += ((before.tempo + point.tempo) / 2) * (point.at - before.at);
      this.#written.push(written);
    }
  }

  get transpose(): number {
    return this.#point(0).transpose;
  }

  /** A value at a moment, `at` seconds into the item. */
  value(name: AdaptedName, at: Seconds): number {
    const i = this.#before(at, (k) => this.#point(k).at);
    const left = this.#point(i);
    const right = this.#points[i + 1];
    if (!right || right.at <= left.at) return left[name];
    return mix(left[name], right[name], Math.max(0, (at - left.at) / (right.at - left.at)));
  }

  /** All values at a moment. */
  at(at: Seconds): Adaptation {
    const value = (name: AdaptedName) => this.value(name, at);
    return {
      at,
      tempo: value('tempo'),
      level: value('level'),
      brightness: value('brightness'),
      density: value('density'),
      transpose: this.transpose,
    };
  }

  /** Seconds of the written piece that have passed `at` seconds into the item. */
  written(at: Seconds): Seconds {
    const i = this.#before(at, (k) => this.#point(k).at);
    const left = this.#point(i);
    return (this.#written[i] ?? 0) + ((left.tempo + this.value('tempo', at)) / 2) * (at - left.at);
  }

  /** Inverse of {@link written}: seconds into the item at which a written moment sounds. */
  played(written: Seconds): Seconds {
    const i = this.#before(written, (k) => this.#written[k] ?? 0);
    const left = this.#point(i);
    const right = this.#points[i + 1];
    const rest = written - (this.#written[i] ?? 0);
    const slope = right && right.at > left.at ? (right.tempo - left.tempo) / (right.at - left.at) : 0;
    // rest = tempo t + slope t² / 2, solved for t in the form that stays exact as the slope goes to 0.
    const root = Math.sqrt(Math.max(0, left.tempo ** 2 + 2 * slope * rest));
    return left.at + (2 * rest) / (left.tempo + root);
  }

  #point(i: number): Adaptation {
    const point = this.#points[i];
    if (!point) throw new RangeError(`no adaptation ${i}`);
    return point;
  }

  /** Index of the last point at or before `x`; 0 when there is none. */
  #before(x: number, of: (i: number) => number): number {
    let low = 0;
    let high = this.#points.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (of(middle) <= x) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

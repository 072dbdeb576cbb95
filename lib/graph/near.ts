import { EMOTIONS, type Affect, type Emotion } from '../values';
import { coordinatesOf } from './coordinates';
import { distance } from './voices';

/** The `n` emotions nearest to a point of the plane, nearest first; for pointing instead of writing. */
export function emotionsNear(point: Affect, n: number): Emotion[] {
  return EMOTIONS.toSorted((a, b) => distance(coordinatesOf(a), point) - distance(coordinatesOf(b), point)).slice(0, n);
}

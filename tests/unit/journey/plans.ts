import { feel } from '../../../lib/graph';
import { planJourney, type PlanOptions } from '../../../lib/journey';
import type { CheckIn, EmotionReading, Journey } from '../../../lib/values';

export const planFor = (checkIn: CheckIn, reading: EmotionReading, options?: PlanOptions): Journey =>
  planJourney(checkIn, reading, feel(reading, checkIn, options?.own), options);

/** Largest share by which the tempo changes within any stretch of `seconds` that starts at a waypoint. */
export function largestStep(journey: Journey, seconds: number, from = 0): number {
  const points = journey.waypoints.filter(({ at }) => at >= from);
  let largest = 0;
  points.forEach((start, i) => {
    for (const next of points.slice(i + 1)) {
      if (next.at - start.at > seconds + 1e-6) break;
      const [low, high] = [next.music.tempo, start.music.tempo].sort((a, b) => a - b) as [number, number];
      largest = Math.max(largest, 1 - low / high);
    }
  });
  return largest;
}

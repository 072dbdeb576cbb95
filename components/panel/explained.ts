import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Explanation, Journey, MusicParameter, Reason, Seconds } from '../../lib/values';

type Planner = Pick<typeof import('../../lib/journey/waypoints'), 'explainAt' | 'reasonsAt'>;

/** Why the music is what it is at one moment: each parameter's sum, and the sentences behind it. */
export interface Explained {
  sums: Record<MusicParameter, Explanation>;
  reasons: Reason[];
}

const planner = signal<Planner | null>(null);

/** The planner's own sums and sentences. Its code is fetched once the panel stands; null until then. */
export function useExplained(journey: Journey, at: Seconds): Explained | null {
  useEffect(() => {
    if (planner.value) return;
    void import('../../lib/journey/waypoints').then((module) => {
      planner.value = module;
    });
  }, []);
  if (!planner.value) return null;
  return { sums: planner.value.explainAt(journey, at), reasons: planner.value.reasonsAt(journey, at) };
}

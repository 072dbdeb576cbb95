import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Explanation, Journey, MusicParameter, Seconds } from '../../lib/values';

type Explain = (journey: Journey, at: Seconds) => Record<MusicParameter, Explanation>;

const explain = signal<Explain | null>(null);

/**
 * Why each parameter is what it is at a moment of the journey, by the planner's own sums. The planner's code is
 * fetched once the panel stands; null until then.
 */
export function useExplained(journey: Journey, at: Seconds): Record<MusicParameter, Explanation> | null {
  useEffect(() => {
    if (explain.value) return;
    void import('../../lib/journey/waypoints').then((module) => {
      explain.value = module.explainAt;
    });
  }, []);
  return explain.value?.(journey, at) ?? null;
}

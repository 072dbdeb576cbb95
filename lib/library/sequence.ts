import type { Journey, Sequence } from '../values';
import type { Library, SequenceOptions } from './library';
import { plan } from './plan';

/**
 * The pieces and scenes along a journey: the first starts at 0, each overlaps the next by 4 to 8 s, the last ends at
 * the journey's end. The cheapest sequence by the cost of cost.ts; same journey, seed and library, same sequence.
 * @throws Failure `catalogue-missing` when the library is empty
 */
export function planSequence(journey: Journey, library: Library, options: SequenceOptions = {}): Sequence {
  const { items } = plan(journey, library, options, { from: 0, before: null, heard: new Set(), scene: null });
  return { duration: journey.duration, items };
}

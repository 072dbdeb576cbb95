import type { CheckIn, EmotionReading, FeltState } from '../values';
import { nightness } from './hour';
import { musicOfParts } from './music';
import { contextPart, pointOf, scalePart, type Part } from './parts';
import { reasonsFor } from './reasons';
import { distance, partsOfVoices, voicesOf } from './voices';
import { coordinatesOf } from './coordinates';
import { WEIGHTS, type Weights } from './weights';

/** How much of the night is heard while the music still meets the person; the rest comes on the way. [D] */
export const NIGHT_AT_START = 0.35;

/** What the match stage is made of: the feeling that is met, and the hour. */
export function matchParts(reading: EmotionReading, checkIn?: CheckIn): Part[] {
  const hour = checkIn ? [scalePart(contextPart('the hour', 1), NIGHT_AT_START * nightness(checkIn.at))] : [];
  return [...partsOfVoices(voicesOf(reading).met), ...hour];
}

/**
 * Reading -> felt state. `affect` is the centre of all emotions, `spread` their mean distance from it (share by
 * share); `gems`, `music` and `explanations` are what the match stage plays: the strongest cluster first, any other
 * feeling as an undertone that the reasons name.
 */
export function feel(reading: EmotionReading, checkIn?: CheckIn, weights: Weights = WEIGHTS): FeltState {
  const voices = voicesOf(reading);
  const { affect } = pointOf(partsOfVoices(voices.all));
  const spread = voices.all.reduce((sum, { label, share }) => sum + share * distance(coordinatesOf(label), affect), 0);
  const parts = matchParts(reading, checkIn);
  const { gems } = pointOf(parts);
  const { music, explanations } = musicOfParts(parts, weights);
  return { affect, spread, gems, music, explanations, reasons: reasonsFor(voices, parts, weights) };
}

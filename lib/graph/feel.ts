import type { CheckIn, EmotionReading, FeltState, OwnLayer } from '../values';
import { nightness } from './hour';
import { musicOfParts } from './music';
import { leanings, withOwn } from './own';
import { contextPart, pointOf, scalePart, type Part } from './parts';
import { reasonsFor } from './reasons';
import { distance, partsOfVoices, voicesOf } from './voices';
import { coordinatesOf } from './coordinates';

/** How much of the night is heard while the music still meets the person; the rest comes on the way. [D] */
export const NIGHT_AT_START = 0.35;

/** What the match stage is made of: the feeling that is met, what the person tends to mean by it, and the hour. */
export function matchParts(reading: EmotionReading, checkIn?: CheckIn, own: OwnLayer = {}): Part[] {
  const { met } = voicesOf(reading);
  const hour = checkIn ? [scalePart(contextPart('the hour', 1), NIGHT_AT_START * nightness(checkIn.at))] : [];
  return [...partsOfVoices(met), ...leanings(met, own), ...hour];
}

/**
 * Reading -> felt state. `affect` is the centre of all emotions, `spread` their mean distance from it (share by
 * share); `gems`, `music` and `explanations` are what the match stage plays: the strongest cluster first, any other
 * feeling as an undertone that the reasons name. `own`: what this person's evenings have taught.
 */
export function feel(reading: EmotionReading, checkIn?: CheckIn, own: OwnLayer = {}): FeltState {
  const voices = voicesOf(reading);
  const { affect } = pointOf(partsOfVoices(voices.all));
  const spread = voices.all.reduce((sum, { label, share }) => sum + share * distance(coordinatesOf(label), affect), 0);
  const parts = withOwn(matchParts(reading, checkIn, own), own);
  const { gems } = pointOf(parts);
  const { music, explanations } = musicOfParts(parts);
  return { affect, spread, gems, music, explanations, reasons: reasonsFor(voices, parts) };
}

import type { Evening } from '../../../lib/messaging/evening';
import { planSequence } from '../../../lib/library/sequence';
import type { Emotion } from '../../../lib/values';
import { madeJourney, madePieces } from '../library/made';

/** 22:30 on a winter evening, local time. */
export const TONIGHT = new Date(2026, 0, 20, 22, 30).getTime();
export const HOUR = 3600 * 1000;
const pieces = madePieces(30);

/** A planned evening of ten minutes over made-up pieces. */
export function madeEvening(id: string, at = TONIGHT, emotion: Emotion = 'nervousness'): Evening {
  const journey = madeJourney(600);
  const checkIn = { ...journey.checkIn, at, text: 'my secret words' };
  const reading = { ...journey.reading, emotions: [{ emotion, score: 0.7, strength: 'a lot' as const }] };
  const explanations = Object.fromEntries(
    Object.keys(journey.felt.music).map((name) => [name, { value: 1, baseline: 1, terms: [], clipped: 0 }]),
  ) as unknown as Evening['journey']['felt']['explanations'];
  const whole = { ...journey, checkIn, reading, felt: { ...journey.felt, explanations } };
  return { id, checkIn, reading, journey: whole, sequence: planSequence(whole, { pieces, scenes: [] }) };
}

import { STAGE_SHARES } from '../graph';
import { type CheckIn, type EmotionReading, SAD, type Seconds, type Stage, type StageSpan } from '../values';
import { HEAVY_EVENINGS, HEAVY_MATCH_LONGEST, SAD_MATCH_LONGEST } from './limits';

const isSad = (reading: EmotionReading): boolean => reading.emotions.some(({ emotion }) => SAD.has(emotion));

/** Whether one more sad evening follows on many: it is met for a shorter time, and deserves a kind word. */
export const isHeavy = (reading: EmotionReading, { sadEvenings = 0 }: CheckIn): boolean =>
  isSad(reading) && sadEvenings >= HEAVY_EVENINGS;

/** The longest match stage, seconds: sad music can keep one sad, most of all evening after evening. */
export function longestMatch(reading: EmotionReading, checkIn: CheckIn): Seconds {
  if (!isSad(reading)) return Number.POSITIVE_INFINITY;
  return isHeavy(reading, checkIn) ? HEAVY_MATCH_LONGEST : SAD_MATCH_LONGEST;
}

/** The three stages of a journey; two when the match stage is left out (its time is shared out in proportion). */
export function stagesOf(duration: Seconds, reading: EmotionReading, checkIn: CheckIn, match: boolean): StageSpan[] {
  const met = match ? Math.min(STAGE_SHARES.match * duration, longestMatch(reading, checkIn)) : 0;
  const settled = match ? STAGE_SHARES.target : STAGE_SHARES.target / (STAGE_SHARES.guide + STAGE_SHARES.target);
  return spans(met, (1 - settled) * duration, duration);
}

/** Spans from their borders; a stage without time is left out. */
export function spans(met: Seconds, led: Seconds, duration: Seconds): StageSpan[] {
  const all: StageSpan[] = [
    { stage: 'match', start: 0, end: met },
    { stage: 'guide', start: met, end: led },
    { stage: 'target', start: led, end: duration },
  ];
  return all.filter(({ start, end }) => end > start);
}

/** When a stage ends; 0 when it is left out. */
export const endOf = (stages: readonly StageSpan[], stage: Stage): Seconds =>
  stages.find((span) => span.stage === stage)?.end ?? 0;

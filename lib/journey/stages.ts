import type { CheckIn, EmotionReading, Seconds, Stage, StageSpan } from '../values';
import { HEAVY_EVENINGS, HEAVY_MATCH_LONGEST, SAD_MATCH_LONGEST, SHARES } from './limits';

const SAD = new Set(['sadness', 'grief', 'remorse', 'disappointment']);

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
  const met = match ? Math.min(SHARES.match * duration, longestMatch(reading, checkIn)) : 0;
  const settled = match ? SHARES.target : SHARES.target / (SHARES.guide + SHARES.target);
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

/** The stage at a moment; a border belongs to the later stage, the very end to the last. */
export function stageAt(stages: readonly StageSpan[], at: Seconds): Stage {
  return (stages.findLast(({ start }) => start <= at) ?? stages[0])?.stage ?? 'target';
}

/** When a stage ends; 0 when it is left out. */
export const endOf = (stages: readonly StageSpan[], stage: Stage): Seconds =>
  stages.find((span) => span.stage === stage)?.end ?? 0;

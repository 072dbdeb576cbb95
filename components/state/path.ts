import type { StageSpan } from '../../lib/values';

/** Whole minutes of each stage that add up to the whole journey's (largest remainders). */
export function stageMinutes(stages: StageSpan[]): number[] {
  const exact = stages.map((span) => (span.end - span.start) / 60);
  const whole = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, minutes) => sum + minutes, 0));
  const missing = total - whole.reduce((sum, minutes) => sum + minutes, 0);
  const order = exact.map((minutes, i) => ({ i, rest: minutes - Math.floor(minutes) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of order.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}

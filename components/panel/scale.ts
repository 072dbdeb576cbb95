/** Round steps, from fine to coarse. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** An axis that holds all values with some air to the left, and round ticks on it, four at most. */
export function scaleOf(values: readonly number[]): { min: number; max: number; ticks: number[] } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max(high - low, 0.05 * Math.max(1, Math.abs(high)));
  const min = low - room * 0.45;
  const max = high + room * 0.15;
  const step = STEPS.find((step) => (max - min) / step <= 4) ?? 100;
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  const ticks = Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toFixed(1)));
  return { min, max, ticks };
}

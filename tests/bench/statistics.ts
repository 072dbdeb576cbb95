/** The q-quantile (0..1) of some numbers, by the nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** p50 and p95 in milliseconds, to a tenth. */
export function spread(milliseconds: readonly number[]): { p50: number; p95: number; times: number } {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    p50: tenth(quantile(milliseconds, 0.5)),
    p95: tenth(quantile(milliseconds, 0.95)),
    times: milliseconds.length,
  };
}

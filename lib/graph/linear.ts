export const at = (vector: readonly number[], i: number): number => vector[i] ?? 0;
export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * at(b, i), 0);

/** Solves a symmetric positive definite system by Gaussian elimination (nine by nine at most: no pivoting needed). */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  const n = rows.length;
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = at(row, i) / at(pivot, i);
      for (let j = i; j <= n; j++) row[j] = at(row, j) - factor * at(pivot, j);
    }
  });
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = x.reduce((sum, value, j) => (j > i ? sum + value * at(row, j) : sum), 0);
    x[i] = (at(row, n) - known) / at(row, i);
  }
  return x;
}

/** Small linear congruential generator (Numerical Recipes): seeded numbers in [0, 1). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each run tries something else, and says what: `SEED=7` tries it once more. */
export const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

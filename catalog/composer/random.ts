import { hash32 } from '../../lib/values';

/** Seeded random numbers: the same seed gives the same piece on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Normal with mean 0 and standard deviation 1 (Box & Muller 1958). */
  normal(): number;
  /** One of the items, evenly. */
  pick<T>(items: readonly T[]): T;
  /** An independent stream: drawing more from one never shifts another. */
  fork(label: string): Random;
}

/** Mulberry32 (Ettinger 2017): 32 bits of state are plenty for some thousand draws a piece. */
export function random(seed: string): Random {
  let state = hash32(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    fork: (label) => random(`${seed}/${label}`),
  };
}

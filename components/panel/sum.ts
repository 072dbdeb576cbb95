import type { Explanation } from '../../lib/values';

export interface Part {
  origin: string;
  amount: number;
  /** How it is written: the shown parts add up to the shown total exactly. */
  shown: number;
}

export interface Summed {
  base: Part;
  parts: Part[];
  total: Part;
  /** With how many decimals the numbers are shown. */
  decimals: number;
}

/** More parts than this are hard to take in at night: the smallest ones are shown as one. */
const MOST = 5;

/** Origins that are not the graph's own. */
export const OWN = { piece: 'piece', limit: 'limit', rest: 'rest', base: 'base', total: 'total' } as const;

/** In units of the last decimal; never a negative zero. */
const at = (value: number, decimals: number) => Math.round(value * 10 ** decimals) + 0;

/**
 * "62 BPM = 84 base - 14 nervousness - 8 sleep": the baseline, every term, what a bound took away and what the piece
 * itself adds, so that they sum to what plays. If rounding breaks the sum, one decimal more is shown; if that breaks
 * it too, the parts are rounded by largest remainders: each to a neighbour of its value, together to the total.
 */
export function sumOf(explanation: Explanation, piece: number, decimals: number): Summed {
  const all = [
    ...explanation.terms.map(({ origin, amount }) => ({ origin, amount })),
    { origin: OWN.limit as string, amount: explanation.clipped },
    { origin: OWN.piece as string, amount: piece },
  ].filter(({ amount }) => Math.abs(amount) > 1e-9);
  const sorted = all.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const visible = sorted.filter((part, i) => i < MOST - 1 && at(part.amount, decimals) !== 0);
  const small = sorted.filter((part) => !visible.includes(part));
  const rest = small.reduce((sum, { amount }) => sum + amount, 0);
  const total = explanation.baseline + all.reduce((sum, { amount }) => sum + amount, 0);

  const base = { origin: OWN.base as string, amount: explanation.baseline };
  /** What the small ones make together is named where it is seen at all. */
  const partsAt = (decimals: number) => {
    if (small.length === 1) return [...visible, small[0]!];
    return at(rest, decimals) === 0 ? visible : [...visible, { origin: OWN.rest as string, amount: rest }];
  };
  const amountsAt = (decimals: number) => [base, ...partsAt(decimals)].map(({ amount }) => amount);
  const plain = amountsAt(decimals).map((amount) => at(amount, decimals));
  const adds = plain.reduce((sum, n) => sum + n, 0) === at(total, decimals);
  const shown = adds ? decimals : decimals + 1;
  const rounded = adds
    ? plain
    : byRemainders(
        amountsAt(shown).map((amount) => amount * 10 ** shown),
        at(total, shown),
      );
  const parts = partsAt(shown);
  const written = (i: number) => (rounded[i] ?? 0) / 10 ** shown;
  return {
    base: { ...base, shown: written(0) },
    parts: parts.map((part, i) => ({ ...part, shown: written(i + 1) })),
    total: { origin: OWN.total, amount: total, shown: at(total, shown) / 10 ** shown },
    decimals: shown,
  };
}

/** Whole numbers next to the values that add up to `total` (the values' own sum, rounded). */
function byRemainders(values: readonly number[], total: number): number[] {
  const whole = values.map((value) => Math.round(value) + 0);
  let missing = total - whole.reduce((sum, n) => sum + n, 0);
  const order = values
    .map((value, i) => ({ i, rest: value - Math.round(value) }))
    .sort((a, b) => (missing > 0 ? b.rest - a.rest : a.rest - b.rest));
  for (const { i } of order) {
    if (missing === 0) break;
    whole[i] = (whole[i] ?? 0) + Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return whole;
}

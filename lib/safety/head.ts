import file from './head.json';

/** The encoder's means of one text's tokens: of its last layer and, from version 3 of the model on, of a middle one. */
export interface Vectors {
  pooled: Float32Array;
  middle?: Float32Array;
}

/** A small net on those vectors, made by models/safety/train.py for one version of the encoder. */
export interface Head {
  inputs: readonly (keyof Vectors)[];
  /** At and above this probability a text counts. Tuned for recall. */
  threshold: number;
  /** The probability in [0, 1] that a text speaks of suicide or self-harm; null where a vector is missing. */
  probability(vectors: Vectors): number | null;
}

export interface HeadFile {
  inputs: string[];
  /** Mean and standard deviation of each number over the training sentences. */
  mean: number[];
  deviation: number[];
  /** One row a hidden unit: its weights as signed bytes in base64, and what they are to be multiplied with. */
  weights: string[];
  scales: number[];
  biases: number[];
  output: number[];
  outputBias: number;
  threshold: number;
}

/**
 * p = sigmoid(v · relu(W z + b) + c), z = (x - mean) / deviation, x the vectors one after the other. Throws a
 * RangeError where the file's lengths do not fit together.
 */
export function headOf({ mean, deviation, weights, scales, biases, output, ...rest }: HeadFile): Head {
  const inputs = rest.inputs as (keyof Vectors)[];
  const rows = weights.map((row) => Int8Array.from(atob(row), (byte) => byte.charCodeAt(0)));
  const widths = [deviation, ...rows].map(({ length }) => length);
  if (widths.some((width) => width !== mean.length)) throw new RangeError('The head of the screen is damaged.');
  return {
    inputs,
    threshold: rest.threshold,
    probability(vectors) {
      const x = inputs.flatMap((name) => [...(vectors[name] ?? [])]);
      if (x.length !== mean.length) return null;
      const z = x.map((value, i) => (value - (mean[i] ?? 0)) / (deviation[i] ?? 1));
      let sum = rest.outputBias;
      for (const [unit, row] of rows.entries()) {
        let a = 0;
        for (let i = 0; i < row.length; i++) a += (row[i] ?? 0) * (z[i] ?? 0);
        sum += (output[unit] ?? 0) * Math.max(0, a * (scales[unit] ?? 0) + (biases[unit] ?? 0));
      }
      return 1 / (1 + Math.exp(-sum));
    },
  };
}

let shipped: Head | undefined;

/** The head that ships. */
export const head = (): Head => (shipped ??= headOf(file));

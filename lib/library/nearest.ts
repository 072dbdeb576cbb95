import * as ort from 'onnxruntime-web/wasm';
import { openSession, type Runtime } from '../clamp3';
import { Failure, type Hit } from '../values';
import { type OnnxNode, type OnnxTensor, writeOnnx } from './onnx';
import type { Pack, Vectors } from './pack';

/** Exact search in one index. */
export interface Nearest {
  readonly model: string;
  readonly size: number;
  /**
   * The `count` nearest, nearest first.
   * @throws Failure `unexpected` when the vector is another model's, or none
   */
  search(query: { model: string; vector: Float32Array }, count: number): Promise<Hit[]>;
  close(): Promise<void>;
}

/** Zero point of bytes that stand for -128..127. */
const ZERO = 128;

/**
 * Opens an index: all its vectors become the weights of one graph, query to top k, that onnxruntime runs with WASM's
 * SIMD. On one thread that is far faster than loops over typed arrays, which widen every number to 64 bits (figures:
 * `npm run bench -- search`).
 */
export async function openNearest(pack: Pack, runtime: Runtime = {}): Promise<Nearest> {
  const { model, dimension, ids, vectors } = pack;
  const graph = vectors.type === 'i8' ? bytesGraph(vectors, dimension) : floatsGraph(vectors.values, dimension);
  const query = vectors.type === 'i8' ? inBytes : inFloats;
  const session = await openSession(graph, runtime);
  return {
    model,
    size: ids.length,
    async search({ model: asked, vector }, count) {
      if (asked !== model)
        throw new Failure(
          'unexpected',
          `This index was made by ${model}, not by ${asked}; index the music with one model.`,
        );
      const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
      if (vector.length !== dimension || !Number.isFinite(norm) || norm === 0)
        throw new Failure(
          'unexpected',
          `This index needs ${dimension} finite numbers, not all of them 0, to search with.`,
        );
      const k = Math.min(count, ids.length);
      if (k <= 0) return [];
      const many = new ort.Tensor('int64', BigInt64Array.of(BigInt(k)), [1]);
      const { cosine, row } = await session.run({ ...query(vector, norm), k: many });
      const cosines = cosine?.data as Float32Array;
      return Array.from(row?.data as BigInt64Array, (at, i) => ({
        id: ids[Number(at)] ?? '',
        cosine: cosines[i] ?? 0,
      }));
    },
    close: () => session.release(),
  };
}

const raw = (data: Float32Array | Uint8Array): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
const TOP: OnnxNode = { type: 'TopK', inputs: ['cosines', 'k'], output: ['cosine', 'row'], attributes: { axis: 1 } };
const OUTPUTS = [
  { name: 'cosine', type: 'float32', shape: [1, 'k'] },
  { name: 'row', type: 'int64', shape: [1, 'k'] },
] as const;
const MANY = { name: 'k', type: 'int64', shape: [1] } as const;

/** Rows of length 1 times the query. */
function floatsGraph(values: Float32Array, dimension: number): Uint8Array {
  const rows = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += dimension) {
    let square = 0;
    for (let at = from; at < from + dimension; at += 1) square += (values[at] as number) ** 2;
    const factor = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let at = from; at < from + dimension; at += 1) rows[at] = (values[at] as number) * factor;
  }
  const weight: OnnxTensor = {
    name: 'rows',
    type: 'float32',
    shape: [values.length / dimension, dimension],
    data: raw(rows),
  };
  return writeOnnx({
    nodes: [{ type: 'Gemm', inputs: ['query', 'rows'], output: 'cosines', attributes: { transB: 1 } }, TOP],
    weights: [weight],
    inputs: [{ name: 'query', type: 'float32', shape: [1, dimension] }, MANY],
    outputs: OUTPUTS,
  });
}

function inFloats(vector: Float32Array, norm: number): Record<string, ort.Tensor> {
  return {
    query: new ort.Tensor(
      'float32',
      vector.map((value) => value / norm),
      [1, vector.length],
    ),
  };
}

/**
 * Bytes stay bytes. The query comes as 16-bit numbers in two rows, upper and lower byte, so that the whole-number
 * product loses nothing that could be seen; `scale` turns it into a cosine.
 */
function bytesGraph({ values }: Vectors, dimension: number): Uint8Array {
  const count = values.length / dimension;
  const columns = new Uint8Array(values.length);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    let square = 0;
    for (let at = 0; at < dimension; at += 1) {
      const value = values[row * dimension + at] as number;
      square += value * value;
      columns[at * count + row] = value + ZERO;
    }
    scales[row] = square > 0 ? 1 / Math.sqrt(square) : 0;
  }
  const zero = { name: 'zero', type: 'uint8', shape: [], data: Uint8Array.of(ZERO) } as const;
  return writeOnnx({
    nodes: [
      { type: 'MatMulInteger', inputs: ['query', 'columns', 'zero', 'zero'], output: 'whole' },
      { type: 'Cast', inputs: ['whole'], output: 'halves', attributes: { to: 1 } },
      { type: 'MatMul', inputs: ['places', 'halves'], output: 'sum' },
      { type: 'Mul', inputs: ['sum', 'scales'], output: 'cosines' },
      TOP,
    ],
    weights: [
      { name: 'columns', type: 'uint8', shape: [dimension, count], data: columns },
      { name: 'scales', type: 'float32', shape: [count], data: raw(scales) },
      zero,
    ],
    inputs: [
      { name: 'query', type: 'uint8', shape: [2, dimension] },
      { name: 'places', type: 'float32', shape: [1, 2] },
      MANY,
    ],
    outputs: OUTPUTS,
  });
}

function inBytes(vector: Float32Array, norm: number): Record<string, ort.Tensor> {
  const most = vector.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const step = most / 32_512;
  const rows = new Uint8Array(2 * vector.length);
  for (const [at, value] of vector.entries()) {
    const whole = Math.round(value / step);
    const upper = Math.round(whole / 256);
    rows[at] = upper + ZERO;
    rows[vector.length + at] = Math.min(255, whole - 256 * upper + ZERO);
  }
  return {
    query: new ort.Tensor('uint8', rows, [2, vector.length]),
    places: new ort.Tensor('float32', Float32Array.of((256 * step) / norm, step / norm), [1, 2]),
  };
}

import * as ort from 'onnxruntime-web/wasm';
import { lazy } from '../values';
import { type Design, type LoadFile, modelFailed } from './config';

/** Feeds of a tower by name: what onnxruntime takes, without its class. */
export type Feed = readonly [type: 'int64' | 'float32', data: BigInt64Array | Float32Array, shape: readonly number[]];

/** One open ONNX graph that gives one vector. */
export interface Tower {
  run(feeds: Record<string, Feed>): Promise<Float32Array>;
  close(): Promise<void>;
}

/** Where onnxruntime's own files are, and how many threads it may use. */
export interface Runtime {
  /** Folder ending in "/". In Node: leave out. */
  wasmPaths?: string;
  /** WASM threads (1). */
  threads?: number;
}

export interface TowerHost extends Runtime {
  /** Bytes of a file in the model's folder. Rejects when there is none. */
  file(path: string): Promise<ArrayBuffer>;
}

/** Opens a graph with WASM on one thread unless told otherwise. Rejects with onnxruntime's own error. */
export function openSession(model: Uint8Array, { wasmPaths, threads = 1 }: Runtime): Promise<ort.InferenceSession> {
  if (wasmPaths !== undefined) ort.env.wasm.wasmPaths = wasmPaths;
  ort.env.wasm.numThreads = threads;
  return ort.InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 3 });
}

/** Opens an ONNX file whose output is `vector`, f32 [1, dimension]. Rejects with onnxruntime's own error. */
export async function openTower(model: ArrayBuffer, dimension: number, host: TowerHost): Promise<Tower> {
  const session = await openSession(new Uint8Array(model), host);
  return {
    async run(feeds) {
      const tensors = Object.entries(feeds).map(
        ([name, [type, data, shape]]) => [name, new ort.Tensor(type, data, shape)] as const,
      );
      const { vector } = await session.run(Object.fromEntries(tensors));
      const values = Float32Array.from((vector?.data ?? []) as Float32Array);
      if (values.length !== dimension || !values.every(Number.isFinite)) {
        throw new Error(`the model gives ${values.length} numbers, not ${dimension} finite ones`);
      }
      return values;
    },
    close: () => session.release(),
  };
}

/** A tower that is opened when it is first asked for. */
export interface LazyTower {
  /** Rejects with a ModelFailure; the next question tries again. */
  get(): Promise<Tower>;
  /** Nothing happens when it is not open. */
  close(): Promise<void>;
}

/** The tower in `file` of a model's folder, opened by {@link openTower}. */
export function lazyTower(
  file: string,
  model: { design: Design; dimension: number },
  load: LoadFile,
  host: TowerHost,
): LazyTower {
  const tower = lazy(async () => {
    const bytes = await load(file);
    return openTower(bytes, model.dimension, host).catch((cause) => {
      throw modelFailed(model.design, `${file} cannot be opened`, cause);
    });
  });
  return {
    get: tower.get,
    async close() {
      // One that failed to open was said to whoever asked; there is nothing to close.
      const open = tower.begun ? await tower.get().catch(() => null) : null;
      await open?.close();
    },
  };
}

/** Whole numbers as onnxruntime takes them. */
export const int64 = (values: ArrayLike<number>, shape: readonly number[]): Feed => [
  'int64',
  BigInt64Array.from({ length: values.length }, (_, i) => BigInt(values[i] ?? 0)),
  shape,
];

/** A mask without padding. */
export const allOf = (length: number): Feed => int64(new Uint8Array(length).fill(1), [1, length]);

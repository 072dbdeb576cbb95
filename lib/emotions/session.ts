import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import * as wasm from 'onnxruntime-web/wasm';
import { LABELS, turns } from '../values';
import type { Backend, ReaderHost } from './host';

/** What one forward pass gives. */
export interface Output {
  /** 28 values before the sigmoid. */
  logits: Float32Array;
  /** Mean of the last layer over the tokens, 384 numbers: full of feeling. */
  pooled: Float32Array;
  /** Tokens of a middle layer, 384 numbers each: nearer to what the words plainly say; CLaMP 3's text head reads them. */
  middle: Float32Array;
  /** Before the sigmoid: that the writer speaks of suicide or self-harm of their own (models/safety). */
  danger: number;
}

/** Which onnxruntime-web runs. */
export const runtimeVersion = wasm.env.versions.web ?? wasm.env.versions.common;

export interface ModelSession {
  backend: Backend;
  /** One text at a time: a batch would read padding too, and with one int8 scale for all of it differ from a single text. */
  run(ids: number[]): Promise<Output>;
  close(): Promise<void>;
}

/** Each backend has its own build of the runtime (assets.ts says why); the second is loaded when it is needed. */
const runtimes = { wasm: async () => wasm, webgpu: () => import('onnxruntime-web/webgpu') };
type Runtime = typeof wasm;

/** onnxruntime allows one call at a time, over all sessions. */
const inTurn = turns();

/** Opens the ONNX file on one backend. Rejects with onnxruntime's own error. */
export async function openSession(
  model: Uint8Array,
  backend: Backend,
  host: Pick<ReaderHost, 'wasmPaths' | 'threads' | 'alive'>,
): Promise<ModelSession> {
  const ort = await runtimes[backend]();
  // transformers.js points this at a CDN when it is imported; nothing may leave the machine.
  ort.env.wasm.wasmPaths = host.wasmPaths;
  ort.env.wasm.numThreads = host.threads ?? usualThreads();
  const session = await inTurn(() =>
    ort.InferenceSession.create(model, {
      executionProviders: [backend],
      // In WASM the further fusions find nothing in this graph and take a quarter of the time that opening it takes.
      graphOptimizationLevel: backend === 'wasm' ? 'basic' : 'all',
      logSeverityLevel: 3,
    }),
  );
  host.alive?.();
  return {
    backend,
    run: (ids) =>
      inTurn(async () => {
        const output = await forward(ort, session, ids);
        host.alive?.();
        return output;
      }),
    close: () => inTurn(() => session.release()),
  };
}

/** Leaves half of the cores to the music; threads share memory, which only isolated pages may. */
function usualThreads(): number {
  if (!globalThis.crossOriginIsolated) return 1;
  return Math.min(4, Math.max(1, navigator.hardwareConcurrency >> 1));
}

async function forward(ort: Runtime, session: InferenceSession, ids: number[]): Promise<Output> {
  const shape = [1, ids.length];
  const int64 = (value: (id: number) => number) =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from(ids, (id) => BigInt(value(id))),
      shape,
    );
  const feeds: Record<string, Tensor> = { input_ids: int64((id) => id), attention_mask: int64(() => 1) };
  if (session.inputNames.includes('token_type_ids')) feeds.token_type_ids = int64(() => 0);
  const { logits, pooled, middle, danger } = await session.run(feeds);
  return {
    logits: numbers(logits, 'logits', [LABELS.length]),
    pooled: numbers(pooled, 'pooled', ['n']),
    middle: numbers(middle, 'middle', [ids.length, 'n']),
    danger: numbers(danger, 'danger', [1])[0] ?? 0,
  };
}

/** A [1, ...shape] tensor's numbers, `n` any; throws where it is missing, of another shape, or not finite. */
function numbers(tensor: Tensor | undefined, name: string, shape: (number | 'n')[]): Float32Array {
  if (tensor?.type !== 'float32') throw new Error(`the model has no float output "${name}"`);
  const wanted = [1, ...shape];
  const { dims } = tensor;
  if (dims.length !== wanted.length || !wanted.every((size, i) => size === 'n' || size === dims[i])) {
    throw new Error(`the model's "${name}" is ${dims.join(' x ')}, not ${wanted.join(' x ')}`);
  }
  // Copied: the runtime may reuse its memory, and a worker's answer is handed over.
  const values = Float32Array.from(tensor.data as Float32Array);
  if (!values.every(Number.isFinite)) throw new Error(`the model's "${name}" holds numbers that are not finite`);
  return values;
}

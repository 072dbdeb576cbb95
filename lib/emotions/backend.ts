import type { Backend, BackendChoice } from './host';
import type { ModelSession, Output } from './session';

/** WebGPU has to be this much faster: below, its start-up (shaders, a second copy of the weights) is not worth it. */
const WORTH_IT = 0.8;
/** Largest difference of any probability at which two backends count as the same model. */
const SAME = 0.02;
const PROBES = 3;

/** What a measurement needs of the world. */
export interface Probe {
  key: string;
  /** Token ids of a sentence of usual length. */
  ids: number[];
  /** Why WebGPU cannot be had, or null when it may be tried. */
  webgpuMissing(): Promise<string | null>;
  open(backend: Backend): Promise<ModelSession>;
  now?(): number;
}

/**
 * Times the probe sentence on both backends and says which to use from the next start on. Never rejects: whatever
 * goes wrong with WebGPU is the reason for WASM. (Int8 products have no WebGPU kernel in onnxruntime 1.30:
 * such graphs run there partly on the CPU, with copies in between, and usually lose.)
 */
export async function measureBackends(probe: Probe): Promise<BackendChoice> {
  const stay = (why: string, times: Partial<BackendChoice> = {}): BackendChoice => ({
    ...times,
    backend: 'wasm',
    why,
    key: probe.key,
  });
  try {
    const missing = await probe.webgpuMissing();
    if (missing) return stay(missing);
    const onWasm = await time('wasm', probe);
    const onWebgpu = await time('webgpu', probe);
    const times = { wasm: onWasm.ms, webgpu: onWebgpu.ms };
    const apart = difference(onWasm.output, onWebgpu.output);
    if (apart > SAME) return stay(`WebGPU reads differently here (by ${apart.toFixed(3)}).`, times);
    if (times.webgpu > WORTH_IT * times.wasm) return stay('WebGPU is not faster here.', times);
    return { backend: 'webgpu', why: 'WebGPU is faster here.', key: probe.key, ...times };
  } catch (error) {
    return stay(`WebGPU failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Median of a few runs, after one that compiles and allocates. The session is closed again. */
async function time(backend: Backend, probe: Probe): Promise<{ ms: number; output: Output }> {
  const now = probe.now ?? (() => performance.now());
  const session = await probe.open(backend);
  try {
    const output = await session.run(probe.ids);
    const times: number[] = [];
    for (let i = 0; i < PROBES; i++) {
      const start = now();
      await session.run(probe.ids);
      times.push(now() - start);
    }
    times.sort((a, b) => a - b);
    return { ms: times[PROBES >> 1] ?? Number.POSITIVE_INFINITY, output };
  } finally {
    await session.close();
  }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function difference(a: Output, b: Output): number {
  return a.logits.reduce((most, x, i) => Math.max(most, Math.abs(sigmoid(x) - sigmoid(b.logits[i] ?? 0))), 0);
}

/** Why WebGPU cannot be had here; null when a real adapter answers. */
export async function webgpuMissing(): Promise<string | null> {
  const gpu = (globalThis.navigator as { gpu?: Gpu } | undefined)?.gpu;
  if (!gpu) return 'This browser has no WebGPU.';
  const adapter = await gpu.requestAdapter();
  if (!adapter) return 'This machine has no graphics adapter for WebGPU.';
  if (adapter.info?.isFallbackAdapter) return 'WebGPU is only emulated here.';
  return null;
}

/** The little that is needed of WebGPU's types. */
interface Gpu {
  requestAdapter(): Promise<{ info?: { isFallbackAdapter?: boolean } } | null>;
}

/** The backend to open with: what was asked for, else what was measured for this model, else WASM. */
export function startBackend(asked: 'auto' | Backend | undefined, measured: BackendChoice | null): Backend {
  return asked === 'wasm' || asked === 'webgpu' ? asked : (measured?.backend ?? 'wasm');
}

/** Where the arithmetic runs. */
export type Backend = 'webgpu' | 'wasm';

/** What the measurement at first use found; kept by the host, so that it is taken once. */
export interface BackendChoice {
  backend: Backend;
  /** One sentence for the settings page and for bug reports. */
  why: string;
  /** Model and runtime that were measured: another one is measured anew. */
  key: string;
  /** Median milliseconds of the probe sentence on each; absent where it could not run. */
  wasm?: number;
  webgpu?: number;
}

/** What differs between an extension page, a worker, the command line and a test. */
export interface ReaderHost {
  /** Bytes of a file in the model's folder, such as "onnx/model_quantized.onnx". Rejects when there is none. */
  file(path: string): Promise<ArrayBuffer>;
  /** The reader being loaded, or a long text being read: pieces done of all. */
  onProgress?(done: number, total: number, what: 'loading' | 'reading'): void;
  /** Folder (ending in "/") of the files named in assets.ts. In Node: leave out, the package's own are used. */
  wasmPaths?: string;
  /** "auto" (the default) takes WASM, until a measurement has shown that WebGPU is faster here. */
  backend?: 'auto' | Backend;
  /** WASM threads. Left out: half the cores, four at most, in a cross-origin isolated page; else one. */
  threads?: number;
  /** A sign of life: called after every piece of work, of which none should take longer than some seconds. */
  alive?(): void;
  recall?(): Promise<BackendChoice | null>;
  remember?(choice: BackendChoice): Promise<void>;
}

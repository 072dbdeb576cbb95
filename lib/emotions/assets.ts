/**
 * The files of onnxruntime-web that ship with the extension, copied unchanged to one folder that is handed
 * to the reader as `wasmPaths`. Two pairs, since no single one runs the shipped model on both backends: the build
 * with WebGPU (asyncify) leaves out the CPU kernel of GatherBlockQuantized, the 4-bit word embedding.
 *
 * | pair | backend | raw | zipped |
 * |---|---|---|---|
 * | plain (WASM with SIMD and threads) | wasm | 14.3 MB | 3.7 MB |
 * | asyncify | webgpu, loaded only where there is an adapter | 26.8 MB | 6.6 MB |
 */
export const RUNTIME_FILES = ['', '.asyncify'].flatMap((build) =>
  ['mjs', 'wasm'].map((type) => `node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded${build}.${type}`),
);

/** Folder of RUNTIME_FILES in the built extension. */
export const RUNTIME_FOLDER = 'ort/';

/** Folder of the model in the built extension, and below public/. */
export const MODEL_FOLDER = 'models/emotion/';

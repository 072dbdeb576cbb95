import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MODEL_FOLDER } from './assets';
import type { ReaderHost } from './host';

/** The model's folder in this repository. */
export const MODEL_DIRECTORY = fileURLToPath(new URL(`../../public/${MODEL_FOLDER}`, import.meta.url));

/** The reader's host in Node (command line, tests, bench): files from disk, WASM, one thread, nothing remembered. */
export function nodeHost(directory = MODEL_DIRECTORY): ReaderHost {
  return {
    async file(path) {
      const { buffer, byteOffset, byteLength } = await readFile(`${directory}/${path}`);
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
    backend: 'wasm',
    threads: 1,
  };
}

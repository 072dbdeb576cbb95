import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeHost } from '../emotions/node';
import { createReader, type EmotionReader } from '../emotions/reader';
import { modelFailed } from './config';
import type { SmallHost } from './small';

/** The shipped model's folder in this repository. */
const SHIPPED = fileURLToPath(new URL('../../public/models/clamp3', import.meta.url));

export const isShipped = (): boolean => existsSync(`${SHIPPED}/config.json`);

/** A model's host in Node: files from disk, WASM on one thread, words read by the shipped emotion encoder. */
export function nodeModel(directory = SHIPPED): SmallHost & { close(): Promise<void> } {
  let reader: Promise<EmotionReader> | null = null;
  return {
    async file(path) {
      const { buffer, byteOffset, byteLength } = await readFile(`${directory}/${path}`);
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
    async middle(text) {
      reader ??= createReader(nodeHost());
      const { middle } = await (await reader).read(text);
      if (!middle) throw modelFailed("the emotion encoder's file gives no middle layer");
      return middle;
    },
    close: async () => (await reader)?.close(),
  };
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeHost } from '../emotions/node';
import { createReader, type EmotionReader } from '../emotions/reader';
import type { SmallHost } from './small';
import { CLAMP3_FOLDER } from './words';

/** The shipped model's folder in this repository. */
const SHIPPED = fileURLToPath(new URL(`../../public/${CLAMP3_FOLDER}`, import.meta.url));

export const isShipped = (): boolean => existsSync(`${SHIPPED}/config.json`);

/** A model's host in Node: files from disk, WASM on one thread, words read by the shipped emotion encoder. */
export function nodeModel(
  directory = SHIPPED,
): Required<Pick<SmallHost, 'file' | 'middle'>> & { close(): Promise<void> } {
  let reader: Promise<EmotionReader> | null = null;
  return {
    async file(path) {
      const { buffer, byteOffset, byteLength } = await readFile(`${directory}/${path}`);
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
    async middle(text) {
      reader ??= createReader(nodeHost());
      return (await (await reader).read(text)).middle;
    },
    close: async () => (await reader)?.close(),
  };
}

import { readFile } from 'node:fs/promises';
import { UsageError } from './usage';

/**
 * Bytes of a file that the command line names.
 * @throws UsageError when it cannot be read
 */
export async function inputFile(path: string): Promise<ArrayBuffer> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  } catch (cause) {
    throw new UsageError(`"${path}" cannot be read (${(cause as Error).message}).`);
  }
}

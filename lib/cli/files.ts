import { access, constants, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
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

/**
 * Makes sure that a file can be written there, and touches nothing.
 * @throws UsageError when it cannot
 */
export async function writable(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
    const standing = await open(path, 'r+').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
    });
    await standing?.close();
  } catch (cause) {
    throw new UsageError(`"${path}" cannot be written (${(cause as Error).message}); choose another place.`);
  }
}

/** Writes a file beside its place and moves it there once it is whole: what stood there stays until then. */
export async function wholly<T>(path: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${path}.${process.pid}.part`;
  try {
    const written = await write(part);
    await rename(part, path);
    return written;
  } finally {
    await rm(part, { force: true });
  }
}

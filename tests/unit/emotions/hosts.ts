import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ReaderHost } from '../../../lib/emotions/host';
import { MODEL_FILE } from '../../../lib/emotions/load';
import { nodeHost } from '../../../lib/emotions/node';

/** Changes of files on their way to the reader. */
export type Changes = Record<string, (bytes: Buffer) => Buffer>;

/**
 * The shipped folder with one of the tiny models of tests/fixtures/emotion/broken in the place of the real one (its
 * hash set right) and then some files changed.
 */
export function hostWith(model: string, changes: Changes = {}, host: Partial<ReaderHost> = {}): ReaderHost {
  const shipped = nodeHost();
  const tiny = () => readFile(`tests/fixtures/emotion/broken/${model}.onnx`);
  const unchanged = async (path: string): Promise<Buffer> => {
    if (path === MODEL_FILE) return tiny();
    const bytes = Buffer.from(await shipped.file(path));
    if (path !== 'labels.json') return bytes;
    const model_sha256 = createHash('sha256')
      .update(await tiny())
      .digest('hex');
    return Buffer.from(JSON.stringify({ ...JSON.parse(bytes.toString()), model_sha256 }));
  };
  return {
    ...shipped,
    ...host,
    async file(path) {
      const bytes = await unchanged(path);
      return Uint8Array.from(changes[path]?.(bytes) ?? bytes).buffer;
    },
  };
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openModel } from '../lib/clamp3';
import { isShipped, nodeModel } from '../lib/clamp3/node';
import { VECTORS_FILE } from '../lib/library/catalogue';
import { writePack } from '../lib/library/pack';
import { packed } from '../lib/library/pack-npy';
import { type Catalogue, digestOf } from './build';

/**
 * Vectors of all pieces below `folder`, by the model that ships, as one pack. The same model and the same files give the same
 * bytes; a pack that is up to date (the stamp names both) is left as it is.
 */
export async function buildVectors(
  folder: string,
  stampFile = '.cache/vectors.stamp',
): Promise<{ pieces: number; written: boolean }> {
  if (!isShipped()) return { pieces: 0, written: false };
  const { pieces, hash } = JSON.parse(await readFile(join(folder, 'catalogue.json'), 'utf8')) as Catalogue;
  const host = nodeModel();
  const clamp3 = await openModel(host);
  try {
    const file = join(folder, VECTORS_FILE);
    const standing = await readFile(file).catch(() => undefined);
    const stampOf = (bytes: Uint8Array) => [hash, clamp3.model, digestOf(bytes)].join(' ');
    if (standing && stampOf(standing) === (await readFile(stampFile, 'utf8').catch(() => '')))
      return { pieces: pieces.length, written: false };
    const rows: Float32Array[] = [];
    for (const { midi } of pieces) {
      const { buffer, byteOffset, byteLength } = await readFile(join(folder, midi));
      rows.push(await clamp3.music('midi', buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer));
    }
    const bytes = new Uint8Array(
      writePack(
        packed(
          pieces.map(({ id }) => id),
          rows,
          clamp3.model,
          'f16',
        ),
      ),
    );
    await writeFile(file, bytes);
    await writeFile(stampFile, stampOf(bytes));
    return { pieces: pieces.length, written: true };
  } finally {
    await clamp3.close();
    await host.close();
  }
}

import { Failure } from '../values';
import type { Database, IndexRow } from './db';
import type { PieceVectors } from './library';
import { type Pack, readPack } from './pack';
import { stored } from './storage';
import { unit } from './vectors';

/** Bytes of a chunk: a browser writes many small values more reliably than a few huge ones. */
const CHUNK = 2 ** 22;

/**
 * Keeps a pack, in chunks, beside those of other models; one of the same model is replaced. All of it or nothing.
 * @throws Failure `unexpected` when the pack is damaged, `storage-full`
 */
export async function importIndex(db: Database, bytes: ArrayBuffer): Promise<IndexRow> {
  const { model, dimension, ids } = readPack(bytes);
  const chunks = Math.ceil(bytes.byteLength / CHUNK);
  const row = { model, dimension, count: ids.length, bytes: bytes.byteLength, chunks, at: Date.now() };
  await stored(() =>
    db.transaction('rw', db.packs, db.packChunks, async () => {
      await db.packChunks.where('model').equals(model).delete();
      for (let part = 0; part < chunks; part += 1)
        await db.packChunks.add({ model, part, bytes: bytes.slice(part * CHUNK, (part + 1) * CHUNK) });
      await db.packs.put(row);
    }),
  );
  return row;
}

/** The indexes that are there, by model. */
export const indexes = (db: Database): Promise<IndexRow[]> => stored(() => db.packs.toArray());

/**
 * A kept pack, checked anew: a disk may hold anything.
 * @throws Failure `unexpected` when there is none of this model, or it is damaged
 */
export async function loadIndex(db: Database, model: string): Promise<Pack> {
  const parts = await stored(() => db.packChunks.where('model').equals(model).sortBy('part'));
  if (parts.length === 0) throw new Failure('unexpected', `There is no index of ${model} here; import one first.`);
  return readPack(await new Blob(parts.map(({ bytes }) => bytes)).arrayBuffer());
}

export async function removeIndex(db: Database, model: string): Promise<void> {
  await stored(() =>
    db.transaction('rw', db.packs, db.packChunks, async () => {
      await db.packChunks.where('model').equals(model).delete();
      await db.packs.delete(model);
    }),
  );
}

/** A pack's vectors by piece, each of length 1, as the sequence search takes them. */
export function pieceVectors({ model, dimension, ids, vectors }: Pack): PieceVectors {
  const rows = ids.map((id, row) => {
    // An i8 row's scale does not turn it.
    return [id, unit(Float32Array.from(vectors.values.subarray(row * dimension, (row + 1) * dimension)))] as const;
  });
  return { model, dimension, rows: new Map(rows) };
}

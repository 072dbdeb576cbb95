import { type Clamp3, ModelFailure } from '../clamp3';
import { Failure } from '../values';
import type { Database, IndexRow } from './db';
import { FileFailure } from './file-failure';
import { importIndex, loadIndex, pieceVectors } from './indexes';
import { writePack } from './pack';
import { packed } from './pack-npy';
import { stored } from './storage';

/** A MIDI file of one's own; its name without the ending is what a search shows. */
export interface MusicFile {
  id: string;
  bytes: ArrayBuffer;
}

/**
 * Music of one's own, embedded here and put into the index of the model that ships; a file of the same name replaces the
 * older one. All of them or nothing.
 * @param onProgress files embedded, of all
 * @throws FileFailure naming the file that cannot be read as MIDI, Failure `storage-full`, or what `signal` was aborted with
 */
export async function indexMusic(
  db: Database,
  clamp3: Clamp3,
  files: readonly MusicFile[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<IndexRow> {
  const known = await stored(() => db.packs.get(clamp3.model));
  const rows = new Map(known ? pieceVectors(await loadIndex(db, clamp3.model)).rows : []);
  for (const [done, { id, bytes }] of files.entries()) {
    onProgress(done, files.length);
    // The page draws, and a press to stop arrives, between two files.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    rows.set(id, await vectorOf(clamp3, id, bytes));
  }
  return importIndex(db, writePack(packed([...rows.keys()], [...rows.values()], clamp3.model, 'f16')));
}

async function vectorOf(clamp3: Clamp3, file: string, bytes: ArrayBuffer): Promise<Float32Array> {
  try {
    return await clamp3.music('midi', bytes);
  } catch (error) {
    throw error instanceof Failure && !(error instanceof ModelFailure) ? new FileFailure(file, error) : error;
  }
}

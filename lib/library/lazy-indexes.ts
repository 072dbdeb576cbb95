import { Failure, lazy } from '../values';
import type { IndexRow } from './db';
import { FileFailure } from './file-failure';

export type { IndexRow };

/**
 * Why nothing was brought in: MIDI files and indexes, or several indexes, at once; a file that is neither; no room;
 * a database that does not open.
 */
export type Refusal = 'mixed' | 'unusable' | 'storage-full' | 'diary-shut';

/** An index that was brought in, or why it was not; `file` names the MIDI file that could not be read. */
export type Brought = { ok: true; index: IndexRow } | { ok: false; why: Refusal; file?: string };

/** The indexes of one's own music in this browser, as a page needs them. Database and all arrive when they are asked for. */
export interface IndexStore {
  list(): Promise<IndexRow[]>;
  /**
   * Takes in one index (pack.ts), or MIDI files, which are read here. Nothing changes unless all of it can be used. Rejects
   * with what `signal` was aborted with, and where the model that reads them does not open.
   */
  bring(
    files: readonly File[],
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Brought>;
  remove(model: string): Promise<void>;
}

const isMidi = ({ name }: File): boolean => /\.midi?$/i.test(name);

/** @param url address of a file of the extension */
export function lazyIndexes(url: (path: string) => string): IndexStore {
  const bytes = async (path: string): Promise<ArrayBuffer> => {
    const response = await fetch(url(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.arrayBuffer();
  };
  const database = lazy(async () => (await import('./db')).sharedDatabase());
  const open = async () => (await database.get())();
  const index = () => import('./indexes');

  async function embedded(
    files: readonly File[],
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) {
    const [{ openSmall }, { CLAMP3_FOLDER }, { RUNTIME_FOLDER }, { indexMusic }, db] = await Promise.all([
      import('../clamp3/small'),
      import('../clamp3/words'),
      import('../emotions/assets'),
      import('./own-music'),
      open(),
    ]);
    const clamp3 = await openSmall({ file: (path) => bytes(CLAMP3_FOLDER + path), wasmPaths: url(RUNTIME_FOLDER) });
    try {
      const read = async (file: File) => ({ id: file.name.replace(/\.midi?$/i, ''), bytes: await file.arrayBuffer() });
      return await indexMusic(db, clamp3, await Promise.all(files.map(read)), onProgress, signal);
    } finally {
      await clamp3.close();
    }
  }

  return {
    list: async () => (await index()).indexes(await open()),
    remove: async (model) => (await index()).removeIndex(await open(), model),
    async bring(files, onProgress, signal) {
      const midi = files.length > 0 && files.every(isMidi);
      const [first] = files;
      if (!first || (!midi && files.length > 1)) return { ok: false, why: 'mixed' };
      try {
        if (midi) return { ok: true, index: await embedded(files, onProgress, signal) };
        return { ok: true, index: await (await index()).importIndex(await open(), await first.arrayBuffer()) };
      } catch (error) {
        if (error instanceof FileFailure) return { ok: false, why: 'unusable', file: error.file };
        if (!(error instanceof Failure)) throw error;
        const { code } = error;
        if (code === 'storage-full' || code === 'diary-shut') return { ok: false, why: code };
        // Of MIDI files none is to blame: what reads them does not work.
        if (midi) throw error;
        return { ok: false, why: 'unusable' };
      }
    },
  };
}

import { Failure, type FailureCode } from '../values';
import type { IndexRow } from './db';

export type { IndexRow };

/** An index that was brought in, or why it was not. */
export type Brought = { ok: true; index: IndexRow } | { ok: false; code: FailureCode };

/** The indexes of one's own music in this browser, as a page needs them. Database and all arrive when they are asked for. */
export interface IndexStore {
  list(): Promise<IndexRow[]>;
  /**
   * Takes in an index (pack.ts), or MIDI files, which are read here. Nothing changes unless all of it can be used. Rejects
   * with what `signal` was aborted with.
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
  const open = async () => (await import('./db')).openDatabase();
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
      try {
        const [first] = files;
        if (!first) throw new Failure('nothing-to-do', 'No file was chosen.');
        if (files.every(isMidi)) return { ok: true, index: await embedded(files, onProgress, signal) };
        return { ok: true, index: await (await index()).importIndex(await open(), await first.arrayBuffer()) };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { ok: false, code: error.code };
      }
    },
  };
}

import { Failure, type FailureCode } from '../values';
import type { IndexRow } from './db';

export type { IndexRow };

/** An index that was brought in, or why it was not. */
export type Brought = { ok: true; index: IndexRow } | { ok: false; code: FailureCode };

/** The indexes of one's own music in this browser, as a page needs them. Database and all arrive when they are asked for. */
export interface IndexStore {
  list(): Promise<IndexRow[]>;
  bring(bytes: ArrayBuffer): Promise<Brought>;
  remove(model: string): Promise<void>;
}

export function lazyIndexes(): IndexStore {
  let opened: Promise<IndexStore> | undefined;
  const store = () => {
    opened ??= load().catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    list: async () => (await store()).list(),
    bring: async (bytes) => (await store()).bring(bytes),
    remove: async (model) => (await store()).remove(model),
  };
}

async function load(): Promise<IndexStore> {
  const [{ openDatabase }, { importIndex, indexes, removeIndex }] = await Promise.all([
    import('./db'),
    import('./indexes'),
  ]);
  const db = await openDatabase();
  return {
    list: () => indexes(db),
    remove: (model) => removeIndex(db, model),
    async bring(bytes) {
      try {
        return { ok: true, index: await importIndex(db, bytes) };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { ok: false, code: error.code };
      }
    },
  };
}

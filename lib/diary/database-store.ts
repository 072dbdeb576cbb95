import { liveQuery } from 'dexie';
import { type Database, sharedDatabase } from '../library/db';
import { storageFailure } from '../library/storage';
import { toCsv } from './csv';
import { deleteAll, exportAll } from './data';
import { changeEntry, entriesOf, putBack, removeEntry } from './entries';
import { merge } from './merge';
import { readFile } from './read-file';
import type { DiaryStore } from './store';

/** The diary of this browser profile, straight from its database, which is opened at the first question. */
export function diaryStore(open?: () => Promise<Database>, now = Date.now): DiaryStore {
  const db = sharedDatabase(open);
  return {
    watch(changed, failed) {
      let end: (() => void) | undefined;
      let gone = false;
      const fail = (error: unknown) => failed(storageFailure(error));
      db().then((opened) => {
        if (gone) return;
        const watching = liveQuery(() => entriesOf(opened)).subscribe({ next: changed, error: fail });
        end = () => watching.unsubscribe();
      }, fail);
      return () => {
        gone = true;
        end?.();
      };
    },
    change: async (id, change) => changeEntry(await db(), id, change, now()),
    remove: async (id) => removeEntry(await db(), id),
    putBack: async (removed) => putBack(await db(), removed),
    async export(as) {
      if (as === 'csv') return toCsv(await entriesOf(await db()));
      return `${JSON.stringify(await exportAll(await db()), null, 1)}\n`;
    },
    async import(text) {
      const file = readFile(text, now());
      if (!file.ok) return file;
      return { ok: true, damaged: file.damaged, ...(await merge(await db(), file.diary)) };
    },
    erase: async () => deleteAll(await db()),
  };
}

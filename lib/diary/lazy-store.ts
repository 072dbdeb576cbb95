import type { DiaryStore } from './store';

/** The diary of this browser; database and all arrive after the page stands. */
export function lazyStore(): DiaryStore {
  let opened: Promise<DiaryStore> | undefined;
  const store = () => {
    opened ??= import('./database-store').then(({ diaryStore }) => diaryStore());
    return opened;
  };
  return {
    watch(changed, failed) {
      let gone = false;
      let end: (() => void) | undefined;
      void store().then((ready) => {
        if (!gone) end = ready.watch(changed, failed);
      });
      return () => {
        gone = true;
        end?.();
      };
    },
    change: async (id, change) => (await store()).change(id, change),
    remove: async (id) => (await store()).remove(id),
    putBack: async (removed) => (await store()).putBack(removed),
    export: async (as) => (await store()).export(as),
    import: async (text) => (await store()).import(text),
    erase: async () => (await store()).erase(),
  };
}

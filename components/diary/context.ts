import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Change, Entry, Removed } from '../../lib/diary/entries';
import type { DiaryStore } from '../../lib/diary/store';
import type { Failure } from '../../lib/values';

/** What the page knows of the diary: null until it is read. */
export interface Reading {
  entries: Entry[] | null;
  failure: Failure | null;
  again: () => void;
}

export function useEntries(store: DiaryStore): Reading {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const taken = (read: Entry[]) => {
      setFailure(null);
      setEntries(read);
    };
    return store.watch(taken, setFailure);
  }, [store, turn]);
  return { entries, failure, again: () => setTurn(turn + 1) };
}

/** What can be done with an entry, from wherever it is drawn. */
export interface Acts {
  change(id: string, change: Change): Promise<boolean>;
  remove(entry: Entry): Promise<void>;
  /** The evening that sounds now: it is still being written. */
  sounding: string | null;
}

export interface Deleted {
  entry: Entry;
  removed: Removed;
}

const Context = createContext<Acts | null>(null);
export const ActsProvider = Context.Provider;

export function useActs(): Acts {
  const acts = useContext(Context);
  if (!acts) throw new Error('An entry was drawn outside ActsProvider.');
  return acts;
}

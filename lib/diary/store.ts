import type { Failure } from '../values';
import type { Change, Entry, Removed } from './entries';
import type { Merged } from './merge';
import type { FileProblem } from './read-file';

export type Imported = ({ ok: true; damaged: number } & Merged) | { ok: false; problem: FileProblem };

/** The diary as its page needs it. Everything rejects with a Failure. */
export interface DiaryStore {
  /** Calls back with all entries, oldest first: now, and after every change, wherever it is made. */
  watch(changed: (entries: Entry[]) => void, failed: (failure: Failure) => void): () => void;
  change(id: string, change: Change): Promise<void>;
  remove(id: string): Promise<Removed>;
  putBack(removed: Removed): Promise<void>;
  /** The whole diary as a file's text. */
  export(as: 'json' | 'csv'): Promise<string>;
  /** Takes in the text of an exported file; what is newer here stays. */
  import(text: string): Promise<Imported>;
  /** All that is about the person is gone afterwards. */
  erase(): Promise<void>;
}

import type { Runtime } from '../clamp3';
import { type Hit, turns } from '../values';
import type { Database } from './db';
import { loadIndex } from './indexes';
import type { Nearest } from './nearest';
import { stored } from './storage';

/** Asks the index that a person brought in, if one of the asking model is there. */
export type AskOwn = (query: { model: string; vector: Float32Array }, count: number) => Promise<Hit[]>;

/**
 * Opened when it is asked for the first time, and anew when another one was brought in meanwhile; runtime and search
 * are loaded only then. One search at a time: none closes the session that another one runs in. Rejects with Failure `unexpected` when the index is damaged.
 */
export function ownIndex(open: () => Promise<Database>, runtime: Runtime): AskOwn {
  const inTurn = turns();
  let opened: { at: number; nearest: Nearest } | null = null;
  const current = async (model: string): Promise<Nearest | null> => {
    const db = await open();
    const row = await stored(() => db.packs.get(model));
    if (opened && (opened.at !== row?.at || opened.nearest.model !== model)) {
      const { nearest } = opened;
      opened = null;
      await nearest.close();
    }
    if (!row) return null;
    if (!opened) {
      const { openNearest } = await import('./nearest');
      opened = { at: row.at, nearest: await openNearest(await loadIndex(db, model), runtime) };
    }
    return opened.nearest;
  };
  return (query, count) => inTurn(async () => (await current(query.model))?.search(query, count) ?? []);
}

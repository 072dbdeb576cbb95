import type { Database } from './db';
import { stored } from './storage';

const KEY = 'made';

/**
 * Whether this is another database than the last time. Chromium throws one away that it finds damaged, without a word:
 * somebody has to say that earlier evenings are gone. `storage` lies elsewhere on the disk and remembers which it was.
 * @throws Failure as every reading of the database does
 */
export async function isAnother(db: Database, storage: Pick<Storage, 'getItem' | 'setItem'>): Promise<boolean> {
  const made = await stored(() =>
    db.transaction('rw', db.meta, async () => {
      const known = (await db.meta.get(KEY))?.value;
      const value = typeof known === 'string' ? known : crypto.randomUUID();
      if (value !== known) await db.meta.put({ key: KEY, value });
      return value;
    }),
  );
  const before = storage.getItem(`emoheal.${KEY}`);
  if (before !== made) storage.setItem(`emoheal.${KEY}`, made);
  return before !== null && before !== made;
}

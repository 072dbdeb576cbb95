import type { Snapshot } from '../../lib/messaging';
import { sounds } from './actions';

const SOUNDED = 'emoheal.sounded';

/** Whether music sounded when any page was last open: the next one opens on it, most likely. */
export const soundedLast = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(SOUNDED) !== null;

export function noteSound(storage: Pick<Storage, 'setItem' | 'removeItem'>, snapshot: Snapshot | null): void {
  if (!snapshot) return;
  try {
    if (sounds(snapshot)) storage.setItem(SOUNDED, '1');
    else storage.removeItem(SOUNDED);
  } catch {
    // A full disk only means that an empty check-in is seen for a moment.
  }
}

import type { Snapshot } from './evening';
import { ask, onMessage } from './protocol';

/** How a page reaches the engine in the browser; pages outside it hand in another of the same shape. */
export const connector = {
  ask,
  onSnapshot: (listener: (snapshot: Snapshot) => void) => onMessage('snapshot', ({ data }) => listener(data)),
};

import { inPrivateWindow } from './private';

/** A small value that is on the disk as soon as it is written. */
export interface Kept {
  /** Undefined when nothing was ever written. */
  get(): Promise<unknown>;
  set(value: unknown): void;
}

/**
 * In chrome.storage.local: what lies in localStorage reaches the disk seconds later, and is lost with a browser that is
 * killed. Null outside the extension, and in a private window, which shares this storage with the others.
 */
export function kept(key: string): Kept | null {
  if (typeof chrome === 'undefined' || !chrome.storage?.local || inPrivateWindow()) return null;
  const { local } = chrome.storage;
  return {
    get: async () => (await local.get(key))[key],
    set: (value) => void local.set({ [key]: value }).catch((error) => console.warn(`${key} could not be kept`, error)),
  };
}

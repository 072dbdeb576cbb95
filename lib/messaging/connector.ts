import { ask, onSnapshot } from './protocol';

/** How a page reaches the engine in the browser; pages outside it hand in another of the same shape. */
export const connector = { ask, onSnapshot };

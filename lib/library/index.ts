export { captionsOf, type Reads } from './captions';
export { forgetCatalogue, importCatalogue, libraryFrom, loadLibrary, midiOf, shippedVectors } from './catalogue';
export { type Database, openDatabase } from './db';
export type { Captions, Library, PieceVectors, SequenceOptions } from './library';
export { isAnother } from './made';
export { type AskOwn, ownIndex } from './own-index';
export { type Hit, nearestRows } from './rank';
export { bringBack, type Change as SequenceChange, type Resequence, resequence } from './resequence';
export { planSequence } from './sequence';

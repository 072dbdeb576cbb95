export { forgetCatalogue, importCatalogue, libraryFrom, loadLibrary, midiOf } from './catalogue';
export { type Database, openDatabase } from './db';
export type { Library, PieceVectors, SequenceOptions } from './library';
export { isAnother } from './made';
export { bringBack, type Change as SequenceChange, type Resequence, resequence } from './resequence';
export { planSequence } from './sequence';

export { libraryFrom } from './catalogue';
export type { Library, PieceVectors, SequenceOptions } from './library';
export { type Change as SequenceChange, type Resequence, resequence } from './resequence';
export { planSequence } from './sequence';

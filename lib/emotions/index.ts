export { MODEL_FOLDER, RUNTIME_FILES, RUNTIME_FOLDER } from './assets';
export type { Backend, BackendChoice, ReaderHost } from './host';
export type { WordInfluence } from './influence';
export { createWorkerReader } from './remote';
export type { EmotionReader, Read } from './reader';
export { correctReading, readByHand, toReading, type Scores, type Thresholds } from './reading';

export { ModelFailure } from './config';
export { interleave } from './interleave';
export { openModel } from './model';
export { midiToMtf } from './mtf';
export { type Npy, readNpy } from './npy';
export { openSession, type Runtime } from './tower';
export type { SmallHost as ModelHost } from './small';
export type { Clamp3, MusicKind } from './types';
export { CLAMP3_FOLDER, openWords, type Words } from './words';

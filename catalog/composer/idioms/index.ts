import { MAJOR } from './major';
import { MINOR } from './minor';
import { MODAL } from './modal';

export type { Idiom } from './idiom';

export const IDIOMS = { ...MAJOR, ...MINOR, ...MODAL };

export type IdiomName = keyof typeof IDIOMS;

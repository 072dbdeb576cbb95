import { ar } from './ar';
import { cs } from './cs';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import type { PhraseFile } from './file';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** One file a language; a text is looked through for all of them. */
export const FILES: readonly PhraseFile[] = [
  ...[en, zh, es, fr, de, ja, ko, pt, ru, ar, hi],
  ...[tr, it, nl, pl, sv, uk, vi, id, fa, he, th, cs, ro, el],
];

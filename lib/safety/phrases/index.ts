import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { PhraseFile } from './file';
import { fr } from './fr';
import { hi } from './hi';
import { tr } from './tr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

/** One file a language; a text is looked through for all of them. */
export const FILES: readonly PhraseFile[] = [en, zh, es, fr, de, ja, ko, pt, ru, ar, hi, tr, it];

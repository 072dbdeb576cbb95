import type { Mode } from './score';

/**
 * Harmonic habits: four-bar phrases by what they do in the form. Leaning on the transitions measured in songs and on
 * openmusictheory's syntax (composing.md, sections 1 and 2); each list is the project's own choice.
 */
export interface Idiom {
  mode: Mode;
  /** States the tonic and leaves the door open. */
  open: string[][];
  /** Comes home. */
  close: string[][];
  /** Elsewhere: the contrasting middle. */
  away: string[][];
  /** Leads back to the return. */
  back: string[][];
  /** Two bars that a coda rocks on over the tonic. */
  rest: [string, string];
}

export const IDIOMS = {
  peace: {
    mode: 'major',
    open: [
      ['Iadd9', 'IVmaj7', 'Iadd9', 'Vsus4'],
      ['I', 'IV/1', 'I', 'ii7/1'],
      ['Imaj7', 'iii7', 'IVmaj7', 'Vsus4'],
      ['Iadd9', 'vi7', 'IVmaj7', 'ii7'],
    ],
    close: [
      ['IV', 'iii7', 'ii7', 'I'],
      ['vi7', 'IVmaj7', 'ii7 Vsus4', 'I'],
      ['IVmaj7', 'I/3', 'ii7', 'I'],
      ['IV', 'I/3', 'IV/1', 'I'],
    ],
    away: [
      ['vi7', 'iii7', 'IVmaj7', 'I/3'],
      ['IVmaj7', 'I/3', 'ii7', 'vi7'],
      ['vi', 'IV', 'I/5', 'ii7'],
    ],
    back: [
      ['ii7', 'vi7', 'IV', 'Vsus4'],
      ['IV', 'I/3', 'ii7', 'Vsus4 V'],
    ],
    rest: ['IV/1', 'I'],
  },
  tender: {
    mode: 'major',
    open: [
      ['I', 'vi', 'IV', 'V7'],
      ['I', 'V/7', 'vi', 'V'],
      ['Imaj7', 'IVmaj7', 'ii7', 'V7'],
      ['I', 'iii', 'IV', 'V'],
    ],
    close: [
      ['I/3', 'IV', 'ii7 V7', 'I'],
      ['vi', 'I/5', 'ii7 V7', 'I'],
      ['IV', 'iv', 'I/5 V7', 'I'],
      ['vi', 'IV', 'I/5 V7', 'I'],
    ],
    away: [
      ['vi', 'iii', 'IV', 'I/3'],
      ['IV', 'I/3', 'ii7', 'VI7'],
      ['ii7', 'V7', 'iii7', 'VI7'],
    ],
    back: [
      ['ii7', 'II7', 'Vsus4', 'V7'],
      ['ii', 'iv', 'I/5', 'V7'],
      ['ii7', 'I/3 IV', 'II7/#4', 'V7'],
    ],
    rest: ['iv/1', 'I'],
  },
  nostalgia: {
    mode: 'major',
    open: [
      ['I', 'III7', 'vi', 'IV'],
      ['IVmaj7', 'iii7', 'ii7', 'I'],
      ['I', 'Imaj7', 'I7', 'IV'],
      ['vi', 'IV', 'I', 'V/7'],
    ],
    close: [
      ['iv', 'I/5', 'ii7 V7', 'I'],
      ['ii7', 'V7', 'IV/1', 'I'],
      ['vi', 'ii7', 'V7', 'I'],
      ['IV', 'iv', 'I/5 V7', 'I'],
    ],
    away: [
      ['vi', 'iii', 'IV', 'iii7'],
      ['IVmaj7', 'bVIImaj7', 'vi7', 'III7'],
      ['ii7', 'iii7', 'IVmaj7', 'III7'],
    ],
    back: [
      ['ii7', 'iv', 'I/5', 'V7'],
      ['vi', 'II7', 'ii7', 'V7'],
    ],
    rest: ['iv/1', 'I'],
  },
  sad: {
    mode: 'minor',
    open: [
      ['i', 'bVII', 'bVI', 'V'],
      ['i', 'iv', 'i/b3', 'V'],
      ['i', 'v/b7', 'bVI', 'V'],
      ['i', 'i7/b7', 'bVI', 'V'],
    ],
    close: [
      ['bVI', 'iv', 'V7', 'i'],
      ['iv', 'i/b3', 'iiø7 V7', 'i'],
      ['bIII', 'iv', 'V', 'i'],
      ['iv', 'bVI', 'V7', 'i'],
    ],
    away: [
      ['bVI', 'bIII', 'iv', 'i/b3'],
      ['bIII', 'bVII', 'iv', 'i'],
      ['bVI', 'bVII', 'bIII', 'V/7'],
    ],
    back: [
      ['iv', 'i/5', 'iiø7', 'V7'],
      ['bVI', 'iv', 'Vsus4', 'V'],
    ],
    rest: ['iv/1', 'i'],
  },
  aeolian: {
    mode: 'minor',
    open: [
      ['i', 'bVI', 'bIII', 'v'],
      ['iadd9', 'bVImaj7', 'bIIImaj7', 'bVII'],
      ['i', 'iv7', 'bVII', 'bIIImaj7'],
      ['i', 'v/b7', 'bVImaj7', 'bIII'],
    ],
    close: [
      ['bVImaj7', 'bVII', 'iv7', 'i'],
      ['iv7', 'v7', 'bVI', 'i'],
      ['bIII', 'bVII', 'iv', 'i'],
      ['bVImaj7', 'v7', 'iv7', 'i'],
    ],
    away: [
      ['bIIImaj7', 'bVII', 'bVImaj7', 'iv7'],
      ['bVImaj7', 'bIIImaj7', 'iv7', 'v7'],
      ['bVI', 'bIII', 'bVII', 'iv7'],
    ],
    back: [
      ['iv7', 'bVImaj7', 'bVII', 'v7'],
      ['bVI', 'iv7', 'bIII', 'bVII'],
    ],
    rest: ['iv/1', 'i'],
  },
  tension: {
    mode: 'minor',
    open: [
      ['i', 'bII/1', 'i', 'viio7/1'],
      ['i', 'iv/b6', 'V', 'V7'],
      ['i', 'viio7/1', 'i', 'V7'],
      ['i', 'bVI', 'iiø7/4', 'V'],
    ],
    close: [
      ['iv', 'bII/4', 'V7', 'i'],
      ['bVI', 'iv', 'V7', 'i'],
      ['i/b3', 'bII/4', 'V7', 'i'],
    ],
    away: [
      ['iv', 'i/b3', 'iiø7', 'V'],
      ['bIII', 'bVII', 'bVI', 'V'],
      ['bVI', 'bIII', 'iv', 'V'],
    ],
    back: [
      ['iv', 'viio7', 'i/5', 'V7'],
      ['bVI', 'bII/4', 'Vsus4', 'V7'],
    ],
    rest: ['iv/1', 'I'],
  },
  power: {
    mode: 'minor',
    open: [
      ['i', 'bVI', 'bIII', 'bVII'],
      ['i', 'bVII', 'bVI', 'V'],
      ['i', 'bIII', 'bVII', 'iv'],
    ],
    close: [
      ['iv', 'bVII', 'V', 'i'],
      ['bVI', 'bVII', 'V', 'i'],
      ['bVI', 'iv', 'bVII', 'i'],
    ],
    away: [
      ['bIII', 'bVII', 'iv', 'bVI'],
      ['bVI', 'bIII', 'bVII', 'iv'],
    ],
    back: [
      ['iv', 'bVI', 'Vsus4', 'V'],
      ['bVI', 'bVII', 'Vsus4', 'V'],
    ],
    rest: ['iv/1', 'I'],
  },
  joy: {
    mode: 'major',
    open: [
      ['I', 'IV', 'V', 'IV'],
      ['I', 'vi', 'ii', 'V'],
      ['I', 'V/7', 'IV/6', 'V'],
      ['I', 'II7', 'V', 'V7'],
    ],
    close: [
      ['IV', 'I/3', 'ii7 V7', 'I'],
      ['vi', 'ii7', 'V7', 'I'],
      ['IV', 'V/7', 'I/5 V7', 'I'],
    ],
    away: [
      ['vi', 'iii', 'IV', 'V'],
      ['IV', 'I/3', 'ii', 'V'],
      ['ii', 'vi', 'ii', 'VI7'],
    ],
    back: [
      ['II7', 'V', 'II7/#4', 'V7'],
      ['ii', 'V/7', 'I IV', 'V7'],
    ],
    rest: ['IV/1', 'I'],
  },
  wonder: {
    mode: 'lydian',
    open: [
      ['I', 'II/1', 'I', 'II/1'],
      ['Imaj7', 'II/1', 'iii7', 'II'],
      ['Imaj9', 'bIIImaj7', 'bVImaj7', 'Vsus4'],
      ['I', 'iii', 'II/1', 'V'],
    ],
    close: [
      ['iii', 'vi7', 'II/1', 'I'],
      ['vi', 'II', 'V', 'I'],
      ['iii7', 'II/1', 'V', 'I'],
    ],
    away: [
      ['bIIImaj7', 'bVImaj7', 'bIIImaj7', 'bVII'],
      ['vi', 'II', 'vi', 'iii'],
      ['iii', 'vi7', 'iii', 'II'],
    ],
    back: [
      ['vi7', 'iii7', 'II', 'Vsus4'],
      ['bVImaj7', 'bIIImaj7', 'IV', 'Vsus4'],
    ],
    rest: ['II/1', 'I'],
  },
  sublime: {
    mode: 'major',
    open: [
      ['I', 'V/7', 'vi', 'iii'],
      ['I', 'IV/1', 'I', 'Vsus4 V'],
      ['I', 'iii', 'vi', 'IV'],
      ['I', 'vi', 'iii', 'IV'],
    ],
    close: [
      ['IV', 'I/3', 'ii7 V', 'I'],
      ['vi', 'IV', 'Vsus4 V', 'I'],
      ['ii', 'I/3', 'Vsus4 V', 'I'],
    ],
    away: [
      ['vi', 'iii', 'IV', 'I'],
      ['IV', 'V', 'iii', 'vi'],
      ['ii', 'vi', 'IV', 'III'],
    ],
    back: [
      ['ii', 'I/3 IV', 'II7/#4', 'V'],
      ['IV', 'I/3', 'ii7', 'Vsus4 V'],
    ],
    rest: ['IV/1', 'I'],
  },
  dorian: {
    mode: 'dorian',
    open: [
      ['i', 'IV', 'i', 'bVII'],
      ['i', 'bVII', 'IV', 'v7'],
      ['i', 'v', 'IV', 'v7'],
      ['i', 'bIII', 'IV', 'bVII'],
    ],
    close: [
      ['bIII', 'bVII', 'IV', 'i'],
      ['bVII', 'v7', 'IV', 'i'],
      ['IV', 'bVII', 'v7', 'i'],
    ],
    away: [
      ['bIII', 'IV', 'bVII', 'IV'],
      ['bVII', 'IV', 'v7', 'i'],
      ['IV', 'bIII', 'bVII', 'ii7'],
    ],
    back: [
      ['bIII', 'bVII', 'IV', 'v7'],
      ['IV', 'i', 'bVII', 'v7'],
    ],
    rest: ['IV/1', 'i'],
  },
  mixolydian: {
    mode: 'mixolydian',
    open: [
      ['I', 'bVII', 'IV', 'v7'],
      ['I', 'v7', 'IV', 'bVII'],
      ['Iadd9', 'IV', 'bVII', 'IV'],
    ],
    close: [
      ['bVII', 'IV', 'v7', 'I'],
      ['IV', 'bVII', 'IV', 'I'],
      ['ii7', 'v7', 'bVII', 'I'],
    ],
    away: [
      ['v7', 'IV', 'bVII', 'IV'],
      ['ii7', 'IV', 'bVII', 'v7'],
      ['vi7', 'v7', 'IV', 'bVII'],
    ],
    back: [
      ['ii7', 'v7', 'bVII', 'IV'],
      ['IV', 'ii7', 'v7', 'bVII'],
    ],
    rest: ['bVII/1', 'I'],
  },
} satisfies Record<string, Idiom>;

export type IdiomName = keyof typeof IDIOMS;

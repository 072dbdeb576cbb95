import type { Idiom } from './idiom';

/** Habits in minor and phrygian. */
export const MINOR = {
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
  phrygian: {
    mode: 'phrygian',
    open: [
      ['i', 'bII/1', 'i', 'bvii'],
      ['i', 'bII', 'bIII', 'bII'],
      ['i', 'iv', 'bII/1', 'i'],
      ['i', 'bVI', 'bII', 'bIII'],
    ],
    close: [
      ['bVI', 'iv', 'bII', 'i'],
      ['bIII', 'iv', 'bII/4', 'i'],
      ['iv', 'bVI', 'bvii', 'i'],
    ],
    away: [
      ['bVI', 'bIII', 'iv', 'bII'],
      ['iv', 'i/b3', 'bVI', 'bII'],
      ['bIII', 'bvii', 'bVI', 'iv'],
    ],
    back: [
      ['iv', 'bVI', 'bvii', 'bII'],
      ['bVI', 'iv', 'bIII', 'bII'],
    ],
    rest: ['bII/1', 'i'],
  },
  dirge: {
    mode: 'minor',
    open: [
      ['i', 'bVI', 'i', 'bIII'],
      ['i', 'bIII', 'bVI', 'bIII'],
      ['iadd9', 'bVImaj7', 'i', 'bVI'],
      ['i', 'i7/b7', 'bVI', 'bIII/5'],
    ],
    close: [
      ['bVI', 'iv7', 'i', 'i'],
      ['bIII', 'bVI', 'iv7', 'i'],
      ['bVImaj7', 'i/5', 'v7', 'i'],
    ],
    away: [
      ['bIII', 'bVI', 'bIII', 'i/b3'],
      ['bVI', 'bIII', 'iv7', 'bVI'],
    ],
    back: [
      ['bVI', 'bIII', 'iv7', 'v7'],
      ['iv7', 'bVI', 'bIII', 'v7'],
    ],
    rest: ['bVI/1', 'i'],
  },
  lament: {
    mode: 'minor',
    open: [
      ['i', 'v/b7', 'iv/b6', 'V'],
      ['i', 'i/b7', 'bVImaj7', 'V7'],
      ['i', 'iiø7/1', 'V7', 'i'],
      ['iadd9', 'iv/1', 'i', 'V'],
    ],
    close: [
      ['iv', 'i/5', 'V7', 'i'],
      ['bII/4', 'i/5', 'V7', 'i'],
      ['iv7', 'iiø7', 'Vsus4 V', 'i'],
    ],
    away: [
      ['bIII', 'iv', 'i/b3', 'iiø7'],
      ['iv', 'bVII', 'bIII', 'bVI'],
      ['bVI', 'iv', 'i', 'V/2'],
    ],
    back: [
      ['iv', 'i/5', 'Vsus4', 'V'],
      ['bVI', 'iiø7', 'Vsus4', 'V7'],
    ],
    rest: ['iv/1', 'i'],
  },
} satisfies Record<string, Idiom>;

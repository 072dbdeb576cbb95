import type { Idiom } from './idiom';

/** Habits in major, with chords borrowed from minor where they sing. */
export const MAJOR = {
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
      ['IV', 'V/7', 'I V7', 'I'],
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
  triumph: {
    mode: 'major',
    open: [
      ['I', 'V', 'vi', 'IV'],
      ['I', 'IV/1', 'V/1', 'I'],
      ['I', 'bVII', 'IV', 'V'],
      ['I', 'iii', 'IV', 'V'],
    ],
    close: [
      ['IV', 'V', 'vi V', 'I'],
      ['bVI', 'bVII', 'V', 'I'],
      ['ii7', 'I/3 IV', 'Vsus4 V', 'I'],
    ],
    away: [
      ['vi', 'IV', 'I', 'V'],
      ['IV', 'I/3', 'ii', 'VI7'],
      ['bVI', 'bIII', 'bVII', 'IV'],
    ],
    back: [
      ['ii', 'II7/#4', 'Vsus4', 'V'],
      ['IV', 'bVII', 'Vsus4', 'V7'],
    ],
    rest: ['IV/1', 'I'],
  },
  still: {
    mode: 'major',
    open: [
      ['Iadd9', 'Iadd9', 'IVmaj7', 'IVmaj7'],
      ['Iadd9', 'vi7', 'Iadd9', 'vi7'],
      ['Imaj7', 'ii7/1', 'Imaj7', 'IVmaj7'],
    ],
    close: [
      ['ii7/1', 'ii7/1', 'Iadd9', 'Iadd9'],
      ['IVmaj7', 'vi7', 'IV/1', 'Iadd9'],
      ['vi7', 'IVmaj7', 'Vsus4/1', 'Iadd9'],
    ],
    away: [
      ['vi7', 'vi7', 'IVmaj7', 'IVmaj7'],
      ['IVmaj7', 'Imaj7/3', 'ii7', 'vi7'],
    ],
    back: [
      ['ii7', 'vi7', 'IVmaj7', 'Vsus4'],
      ['IVmaj7', 'IVmaj7', 'ii7', 'Vsus4'],
    ],
    rest: ['IV/1', 'Iadd9'],
  },
} satisfies Record<string, Idiom>;

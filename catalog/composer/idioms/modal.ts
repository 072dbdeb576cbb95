import type { Idiom } from './idiom';

/** Habits of the other modes: no leading note where the mode has none. */
export const MODAL = {
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

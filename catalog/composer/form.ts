import type { PlanName } from './theme';

/** One statement of a theme: which, and how it is set. */
export interface Statement {
  theme: 'A' | 'B' | 'C' | 'V';
  /** 0 is the piece's first texture, 1 its second. */
  texture: 0 | 1;
  /** Who sings: the melody part or the counter part, an octave lower where it must. */
  singer?: 'counter';
  pad?: boolean;
  counter?: boolean;
  /** Decibels against the piece's level. */
  db: number;
  /** Share of long notes that are ornamented. */
  ornament?: number;
}

export interface Form {
  name: string;
  themes: Partial<Record<'A' | 'B' | 'C', PlanName>>;
  /** A second voice follows the first over a ground of four bars. */
  canon?: true;
  statements: Statement[];
}

const s = (theme: Statement['theme'], texture: 0 | 1, db: number, more: Partial<Statement> = {}): Statement => ({
  theme,
  texture,
  db,
  ...more,
});

/** Every form rises to about its middle and then lets go: the last statement is the quietest. */
export const FORMS = {
  AABA: {
    name: 'AABA',
    themes: { A: 'period', B: 'contrast' },
    statements: [
      s('A', 0, -1),
      s('A', 0, 0, { ornament: 0.25, pad: true }),
      s('B', 1, 1, { pad: true, counter: true }),
      s('A', 0, -1.5, { counter: true, pad: true }),
    ],
  },
  'double AABA': {
    name: 'AABA BA',
    themes: { A: 'sentence', B: 'contrast' },
    statements: [
      s('A', 0, -1),
      s('A', 0, 0, { pad: true, ornament: 0.2 }),
      s('B', 1, 1, { pad: true, counter: true }),
      s('A', 1, 0.5, { counter: true, pad: true }),
      s('B', 0, -0.5, { singer: 'counter', pad: true }),
      s('A', 0, -2, { pad: true }),
    ],
  },
  ABA: {
    name: 'ABA and coda',
    themes: { A: 'sentence', B: 'contrast' },
    statements: [
      s('A', 0, -1),
      s('B', 1, 1, { pad: true, counter: true }),
      s('A', 0, -2, { pad: true, ornament: 0.3 }),
    ],
  },
  lullaby: {
    name: 'lullaby in verses',
    themes: { A: 'period' },
    statements: [
      s('A', 0, -0.5),
      s('A', 1, 0.5, { pad: true, counter: true, ornament: 0.2 }),
      s('V', 1, 0, { pad: true }),
      s('A', 0, -1, { singer: 'counter', pad: true }),
      s('A', 0, -2.5),
    ],
  },
  variations: {
    name: 'theme and variations',
    themes: { A: 'period' },
    statements: [
      s('A', 0, -1.5),
      s('V', 1, -0.5, { pad: true }),
      s('A', 1, 0.5, { singer: 'counter', pad: true }),
      s('V', 0, 1, { counter: true, pad: true }),
      s('A', 0, -2, { ornament: 0.2 }),
    ],
  },
  passacaglia: {
    name: 'passacaglia',
    themes: { A: 'arch' },
    statements: [
      s('A', 0, -2),
      s('V', 0, -1, { pad: true }),
      s('V', 1, 0.5, { pad: true, counter: true }),
      s('V', 1, 1, { counter: true, pad: true }),
      s('A', 0, -2, { pad: true }),
    ],
  },
  canon: {
    name: 'canon over a ground',
    themes: { A: 'period' },
    canon: true,
    statements: [
      s('A', 0, -1.5),
      s('V', 0, -0.5),
      s('V', 1, 0.5, { pad: true }),
      s('A', 1, 0, { pad: true }),
      s('A', 0, -2),
    ],
  },
  'long canon': {
    name: 'canon over a ground',
    themes: { A: 'period' },
    canon: true,
    statements: [
      s('A', 0, -1.5),
      s('A', 0, -0.5),
      s('V', 0, 0),
      s('V', 1, 0.5, { pad: true }),
      s('V', 1, 1, { pad: true }),
      s('V', 0, 0),
      s('A', 0, -1),
      s('A', 0, -2.5),
    ],
  },
  nocturne: {
    name: 'nocturne',
    themes: { A: 'sentence', B: 'contrast', C: 'period' },
    statements: [
      s('A', 0, -1),
      s('A', 0, 0, { ornament: 0.5, pad: true }),
      s('B', 1, 1, { pad: true, counter: true }),
      s('C', 1, 0, { pad: true }),
      s('A', 0, -2, { ornament: 0.4 }),
    ],
  },
  rondo: {
    name: 'rondo',
    themes: { A: 'period', B: 'contrast', C: 'sentence' },
    statements: [
      s('A', 0, -0.5),
      s('B', 1, 0.5, { pad: true }),
      s('A', 0, 0, { counter: true, ornament: 0.2 }),
      s('C', 1, 1, { pad: true, counter: true }),
      s('B', 1, 0, { singer: 'counter', pad: true }),
      s('A', 0, -2, { pad: true }),
    ],
  },
  'long rondo': {
    name: 'rondo',
    themes: { A: 'period', B: 'contrast', C: 'sentence' },
    statements: [
      s('A', 0, -1),
      s('A', 0, -0.5, { pad: true }),
      s('B', 1, 0.5, { pad: true }),
      s('A', 0, 0, { counter: true, ornament: 0.2 }),
      s('C', 1, 1, { pad: true, counter: true }),
      s('C', 1, 0.5, { singer: 'counter', pad: true }),
      s('B', 0, 0, { pad: true }),
      s('A', 0, -1.5, { pad: true }),
      s('A', 0, -2.5, { ornament: 0.15 }),
    ],
  },
  dance: {
    name: 'dance',
    themes: { A: 'period', B: 'contrast', C: 'sentence' },
    statements: [
      s('A', 0, -1),
      s('A', 0, -0.5, { pad: true }),
      s('B', 1, 0.5, { pad: true }),
      s('A', 0, 0.5, { counter: true, ornament: 0.2 }),
      s('C', 1, 1, { pad: true }),
      s('C', 1, 1, { singer: 'counter', pad: true }),
      s('B', 1, 0.5, { counter: true, pad: true }),
      s('A', 0, 0, { pad: true }),
      s('C', 0, -0.5),
      s('B', 0, -1, { pad: true }),
      s('A', 0, -1.5, { ornament: 0.15 }),
      s('A', 0, -2.5),
    ],
  },
} satisfies Record<string, Form>;

export type FormName = keyof typeof FORMS;

export const formOf = (name: FormName): Form => FORMS[name];

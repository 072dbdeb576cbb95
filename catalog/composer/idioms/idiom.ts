import type { Mode } from '../score';

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

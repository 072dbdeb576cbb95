/** How far a claim can be trusted (marks of the evidence base). */
export type Confidence =
  /** Read in the paper or the data. */
  | 'V'
  /** From an abstract or a secondary text. */
  | 'S'
  /** From memory; to be verified. */
  | 'M'
  /** A design choice of this project, not evidence. */
  | 'D';

/** One walked edge of the knowledge graph. */
export interface Reason {
  /** Node ids, such as "emotion:grief", "gems:sadness", "music:tempo", "intention:sleep". */
  from: string;
  to: string;
  /** What the edge added to its target, in the target's unit. */
  amount: number;
  /** How far the source was at work: the share of an emotion, the place on an axis, the strength of a scale. */
  level: number;
  /** Author, year, page or table; for a design choice, why. */
  source: string;
  confidence: Confidence;
}

/** Why a musical parameter has its value: `baseline + sum(terms.amount) + clipped = value`, exactly. */
export interface Explanation {
  value: number;
  baseline: number;
  /** Contributions by origin (an emotion, the intention, the hour...), largest first. */
  terms: { origin: string; amount: number; source: string; confidence: Confidence }[];
  /** What a bound took away or added; 0 when no bound was met. */
  clipped: number;
}

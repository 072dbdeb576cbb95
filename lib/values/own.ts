/**
 * A person's small layer over the graph, by edge: "intention:sleep>music:tempo" in the parameter's unit for one unit of
 * the source; "emotion:nervousness>emotion:excitement" as the share of the one that is meant as the other.
 */
export type OwnLayer = Readonly<Record<string, { amount: number; evenings: number }>>;

/** One edge of the layer, told: what the options page lists. */
export interface Learnt {
  /** The edge's key in the layer. */
  edge: string;
  /** Node ids. */
  from: string;
  to: string;
  /** In the target's unit. */
  amount: number;
  /** How many evenings it was learnt from. */
  evenings: number;
}

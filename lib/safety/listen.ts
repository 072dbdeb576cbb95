import { type Screening, screen } from './screen';

/** What the check needs of a reading: the probability of danger in it, and from where on it counts. */
export interface Read {
  danger: { probability: number; threshold: number };
}

/** What was found, and what was read on the way: nothing where the phrases were enough. */
export interface Heard<R> extends Screening {
  read: R | null;
}

/**
 * The whole check. The phrases come first: they need no model. Then `read` is asked, and what it heard in the same pass
 * that reads the feelings counts as well. Either is enough. Rejects as `read` does.
 */
export async function listen<R extends Read>(text: string, read: (text: string) => Promise<R>): Promise<Heard<R>> {
  const found = screen(text);
  if (found.crisis) return { ...found, read: null };
  const heard = await read(text);
  const { probability, threshold } = heard.danger;
  const crisis = probability >= threshold;
  return { crisis, why: crisis ? `reader ${probability.toFixed(2)}` : null, read: heard };
}

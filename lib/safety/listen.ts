import { type Screening, screen } from './screen';

/**
 * What the check needs of a reading: the probability of danger in it, from where on it counts by itself, and below
 * which the encoder doubts even what the phrases found (models/safety/threshold.py chose both).
 */
export interface Read {
  danger: { probability: number; threshold: number; doubt: number };
}

/** What was found, and what was read on the way: nothing where the phrases had to do without. */
export interface Heard<R> extends Screening {
  read: R | null;
}

/** Whoever wrote what the phrases know waits no longer than this for a reader that may think otherwise, in ms. */
const PATIENCE = 4000;

/**
 * The whole check: the phrases, and what `read` heard in the same pass that reads the feelings. Either is enough, but
 * where the encoder is all but sure of the opposite ("I don't want to die, I want a holiday") the phrases are not heeded.
 * A reader that fails or is late leaves them their word. Rejects as `read` does where they found nothing.
 */
export async function listen<R extends Read>(text: string, read: (text: string) => Promise<R>): Promise<Heard<R>> {
  const found = screen(text);
  const heard = await (found.crisis ? inTime(read(text)) : read(text));
  if (!heard) return { ...found, read: null };
  const { probability, threshold, doubt } = heard.danger;
  const crisis = probability >= (found.crisis ? doubt : threshold);
  const why = [found.why, `reader ${probability.toFixed(4)}`].filter(Boolean).join(', ');
  return { crisis, why: crisis ? why : null, read: heard };
}

/** The reading, or null when it fails or is late. */
async function inTime<R>(reading: Promise<R>): Promise<R | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([reading, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

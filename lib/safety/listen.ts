import { type Head, head, type Vectors } from './head';
import { type Screening, screen } from './screen';

/** What was found, and what was read on the way: nothing where the phrases were enough. */
export interface Heard<R> extends Screening {
  read: R | null;
}

/**
 * The whole check. The phrases come first: they need no model. Then `read` is asked for the whole text, and the head
 * listens to its vectors and to those of each sentence, for one sentence drowns among others. Either is enough.
 *
 * Rejects as `read` of the whole text does; a sentence that cannot be read alone is passed over.
 */
export async function listen<R extends Vectors>(
  text: string,
  read: (text: string) => Promise<R>,
  by: Head = head(),
): Promise<Heard<R>> {
  const found = screen(text);
  if (found.crisis) return { ...found, read: null };
  const whole = await read(text);
  let why = alarm(whole, by);
  for (const sentence of why ? [] : sentencesOf(text)) {
    const vectors = await read(sentence).catch(() => null);
    why = vectors && alarm(vectors, by);
    if (why) break;
  }
  return { crisis: why !== null, why, read: whole };
}

function alarm(vectors: Vectors, { probability, threshold }: Head): string | null {
  const p = probability(vectors);
  return p !== null && p >= threshold ? `head ${p.toFixed(2)}` : null;
}

/** The sentences of a text that has more than one (UAX 29, and lines); fewer than two letters are no sentence. */
function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  const sentences = Array.from(segments, ({ segment }) => segment.trim()).filter((s) => /\p{L}.*\p{L}/su.test(s));
  return sentences.length > 1 ? sentences : [];
}

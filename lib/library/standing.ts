import { between, Failure, type Piece, type Seconds } from '../values';
import { draw, ONCE } from './cost';
import type { Library, SequenceOptions } from './library';
import { dot, unit } from './vectors';

/** What a piece costs by itself, wherever it stands: named parts. */
export type Standing = (piece: Piece) => { name: string; cost: number }[];

export function standingOf(seed: number, { recent = [], favourites, dislikes }: SequenceOptions): Standing {
  const rank = new Map<string, number>();
  for (const [index, id] of recent.entries()) if (!rank.has(id)) rank.set(id, index);
  return (piece) => {
    const heard = rank.get(piece.id);
    const terms = [{ name: 'variety', cost: ONCE.variety * draw(seed, piece.id) }];
    if (heard !== undefined) terms.push({ name: 'heard lately', cost: ONCE.recent * (1 - heard / recent.length) });
    if (favourites?.has(piece.id)) terms.push({ name: 'favourite', cost: ONCE.favourite });
    if (dislikes?.has(piece.id)) terms.push({ name: 'disliked', cost: ONCE.disliked });
    return terms;
  };
}

/** Cosine of a piece with what each waypoint asks for; null while there is no text model or no vector of the piece. */
export type Cosines = (piece: Piece) => Float64Array | null;

/**
 * Cosines with the captions, linear in time between them, at each waypoint.
 * @throws Failure `unexpected` when prompts and pieces were read by different models: their vectors say nothing about
 * each other.
 */
export function cosinesOf(
  { vectors }: Library,
  { captions }: SequenceOptions,
  waypoints: readonly { at: Seconds }[],
): Cosines {
  if (!vectors || !captions) return () => null;
  if (vectors.model !== captions.model) {
    throw new Failure(
      'unexpected',
      `The words were read by ${captions.model}, the music by ${vectors.model}; index the music again with one model.`,
    );
  }
  if (captions.points.some(({ vector }) => vector.length !== vectors.dimension)) {
    throw new Failure('unexpected', `The words and the music are not in one space of ${vectors.dimension} dimensions.`);
  }
  const units = captions.points.map(({ vector }) => unit(vector));
  const places = waypoints.map(({ at }) => between(captions.points, at));
  return (piece) => {
    const row = vectors.rows.get(piece.id);
    if (!row) return null;
    const cosines = units.map((asked) => dot(asked, row));
    return Float64Array.from(places, ({ left, right, share }) => {
      const from = cosines[left] ?? 0;
      return from + ((cosines[right] ?? from) - from) * share;
    });
  };
}

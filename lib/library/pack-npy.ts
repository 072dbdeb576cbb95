import { readNpy } from '../clamp3';
import { Failure } from '../values';
import { type Pack, quantised } from './pack';

/** A vector as the official tools store it. */
export interface NpyFile {
  /** The piece's id: the file's name without its ending. */
  id: string;
  bytes: ArrayBuffer;
}

/** What official vectors are called, and how many numbers each has: CLaMP 3's CLAMP3_HIDDEN_SIZE. */
export const OFFICIAL = { model: 'clamp3', dimension: 768 } as const;

/**
 * One pack of vectors of shape (1, n) or (n,), as extract_clamp3.py writes them.
 * @param model names what made them; an index is asked with vectors of this model only
 * @throws Failure `unexpected` naming the first file that does not fit
 */
export function packNpy(files: readonly NpyFile[], model: string, type: 'f32' | 'f16' | 'i8'): Pack {
  const [first] = files;
  if (!first) throw new Failure('unexpected', 'There is no .npy file to make an index of; choose another folder.');
  const rows = files.map(({ id, bytes }) => {
    try {
      const { shape, values } = readNpy(bytes);
      if (values.length !== shape.at(-1))
        throw new Failure('unexpected', `It is ${shape.join(' x ')}, not one vector.`);
      if (model === OFFICIAL.model && values.length !== OFFICIAL.dimension)
        throw new Failure(
          'unexpected',
          `It has ${values.length} numbers where CLaMP 3's vectors have ${OFFICIAL.dimension}; name its model if it is another.`,
        );
      return values;
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      throw new Failure('unexpected', `${id}.npy: ${cause.message}`, { cause });
    }
  });
  return packed(
    files.map(({ id }) => id),
    rows,
    model,
    type,
  );
}

/** A pack of vectors that are there as rows. @throws Failure `unexpected` for other lengths, zeros alone, an id twice, no model */
export function packed(ids: string[], rows: readonly Float32Array[], model: string, type: 'f32' | 'f16' | 'i8'): Pack {
  const dimension = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== dimension);
  if (odd >= 0 || dimension === 0)
    throw new Failure(
      'unexpected',
      `${ids[odd]} has ${rows[odd]?.length ?? 0} numbers where ${ids[0]} has ${dimension}.`,
    );
  // Asking what is nearest to nothing has no answer, and neither has which model is meant by no name.
  const empty = rows.findIndex((row) => row.every((value) => value === 0));
  if (empty >= 0) throw new Failure('unexpected', `${ids[empty]} has nothing but zeros; make its vector anew.`);
  if (!model.trim())
    throw new Failure('unexpected', 'Name the model that made the vectors; other vectors must not meet them.');
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.has(id) || !seen.add(id));
  if (twice !== undefined) throw new Failure('unexpected', `Two files are named ${twice}; rename one of them.`);
  const values = new Float32Array(ids.length * dimension);
  for (const [at, row] of rows.entries()) values.set(row, at * dimension);
  const vectors = type === 'i8' ? quantised(values, dimension) : ({ type, values } as const);
  return { model, dimension, ids, vectors };
}

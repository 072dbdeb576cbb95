import * as v from 'valibot';
import { Failure, GEMS_SCALES, MUSIC_PARAMETERS, type Piece } from '../values';

const finite = v.pipe(v.number(), v.finite());
const seconds = v.pipe(finite, v.minValue(0));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const axis = v.pipe(finite, v.minValue(-1), v.maxValue(1));
const word = v.pipe(v.string(), v.nonEmpty());

/** Names a file below the catalogue's folder, and never leaves it. */
const midiPath = v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w-][\w./-]*\.midi?$/));

const scales = <const K extends string, S extends v.GenericSchema>(names: readonly K[], schema: S) =>
  v.object(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>);

/** A piece as the build writes it. Unknown fields are dropped: a newer build may know more. */
export const PieceShape = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  title: word,
  composer: word,
  year: v.optional(finite),
  licence: word,
  free: v.string(),
  midi: midiPath,
  duration: v.pipe(finite, v.minValue(1)),
  key: v.object({
    tonic: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(11)),
    mode: v.picklist(['major', 'minor']),
  }),
  form: v.string(),
  palette: v.array(v.string()),
  music: v.pipe(
    scales(MUSIC_PARAMETERS, finite),
    v.check((music) => music.tempo > 0, 'a tempo is more than 0'),
  ),
  gems: scales(GEMS_SCALES, share),
  affect: v.object({ valence: axis, arousal: axis }),
  loudness: finite,
  joins: v.array(seconds),
}) satisfies v.GenericSchema<unknown, Piece>;

/** Raised when the shape of catalogue.json changes. */
export const CATALOGUE_VERSION = 1;

const CatalogueShape = v.pipe(
  v.object({ version: v.literal(CATALOGUE_VERSION), hash: word, pieces: v.pipe(v.array(PieceShape), v.nonEmpty()) }),
  v.check(({ pieces }) => new Set(pieces.map(({ id }) => id)).size === pieces.length, 'two pieces share an id'),
);
export type Catalogue = v.InferOutput<typeof CatalogueShape>;

/**
 * A checked catalogue from its JSON.
 * @throws Failure `catalogue-missing`, naming the first thing that is wrong
 */
export function readCatalogue(json: unknown): Catalogue {
  const result = v.safeParse(CatalogueShape, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the file';
  throw new Failure(
    'catalogue-missing',
    `The music catalogue cannot be read (${where}: ${issue.message}); build it again.`,
  );
}

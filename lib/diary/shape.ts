import * as v from 'valibot';
import type { Evening } from '../messaging/evening';
import {
  type CheckIn,
  type EmotionReading,
  EMOTIONS,
  GEMS_SCALES,
  INTENTIONS,
  LABELS,
  MUSIC_PARAMETERS,
  STAGES,
} from '../values';

/**
 * Shapes of what the diary keeps. Objects are loose: a field that a newer version added is kept, not lost, when an
 * older one reads and writes the row.
 */
const finite = v.pipe(v.number(), v.finite());
/** Epoch milliseconds that a Date can hold. */
export const when = v.pipe(finite, v.minValue(0), v.maxValue(8.64e15));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const axis = v.pipe(finite, v.minValue(-1), v.maxValue(1));
export const word = v.pipe(v.string(), v.nonEmpty());
export const affect = v.looseObject({ valence: axis, arousal: axis });

export const each = <const K extends string, S extends v.GenericSchema>(names: readonly K[], schema: S) =>
  v.looseObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>);

export const feelings = v.array(
  v.looseObject({ emotion: v.picklist(EMOTIONS), score: share, strength: v.picklist(['a lot', 'some', 'a little']) }),
);

export const checkIn = v.looseObject({
  text: v.string(),
  intention: v.picklist(INTENTIONS),
  minutes: v.pipe(finite, v.minValue(0)),
  seed: finite,
  at: when,
}) satisfies v.GenericSchema<unknown, CheckIn>;

export const source = v.picklist(['model', 'hand', 'corrected']);

const reading = v.looseObject({
  scores: each(LABELS, share),
  emotions: feelings,
  closest: v.array(v.picklist(EMOTIONS)),
  source,
}) satisfies v.GenericSchema<unknown, EmotionReading>;

const gems = each(GEMS_SCALES, finite);
const music = each(MUSIC_PARAMETERS, finite);
const stage = v.picklist(STAGES);

const journey = v.looseObject({
  checkIn,
  reading,
  felt: v.looseObject({
    affect,
    spread: finite,
    gems,
    music,
    explanations: each(
      MUSIC_PARAMETERS,
      v.looseObject({ value: finite, baseline: finite, terms: v.array(v.any()), clipped: finite }),
    ),
    reasons: v.array(v.any()),
  }),
  target: affect,
  duration: v.pipe(finite, v.minValue(1)),
  stages: v.array(v.looseObject({ stage, start: finite, end: finite })),
  waypoints: v.pipe(
    v.array(v.looseObject({ at: finite, stage, affect, gems, music, prompt: v.string() })),
    v.nonEmpty(),
  ),
  legs: v.optional(v.pipe(v.array(v.any()), v.nonEmpty())),
});

const sequence = v.looseObject({
  duration: v.pipe(finite, v.minValue(1)),
  items: v.pipe(
    v.array(
      v.looseObject({
        piece: word,
        title: v.string(),
        composer: v.string(),
        scene: v.string(),
        start: finite,
        length: v.pipe(finite, v.minValue(0)),
        stage,
        tempo: finite,
        adaptation: v.pipe(
          v.array(
            v.looseObject({
              at: finite,
              tempo: finite,
              level: finite,
              brightness: finite,
              density: finite,
              transpose: finite,
            }),
          ),
          v.nonEmpty(),
        ),
        why: v.array(v.looseObject({ name: v.string(), cost: finite })),
      }),
    ),
    v.nonEmpty(),
  ),
});

/** Everything that is needed to play on where an evening stopped. */
export const evening = v.looseObject({ id: word, checkIn, reading, journey, sequence }) satisfies v.GenericSchema<
  unknown,
  Evening
>;

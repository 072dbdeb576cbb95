import * as v from 'valibot';
import { BEDS, EMOTIONS, FAILURES, INTENTIONS } from '../values';
import type { AskOf, CallName, EngineSettings } from './calls';
import { PLAYER_STATES, type Snapshot } from './evening';

const nothing = v.nullish(v.null(), null);
const axis = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const fivePoints = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const emotion = v.picklist(EMOTIONS);
const intention = v.picklist(INTENTIONS);
/** Whole minutes, an hour at most. */
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));
/** Id of an evening or a piece. */
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const emotions = v.pipe(v.array(emotion), v.maxLength(EMOTIONS.length));
const point = v.object({ valence: axis, arousal: axis });

const levels = v.object(v.entriesFromList(BEDS, share));

/** How long a text is and what is in it is for the check-in to say, in a sentence of its own. */
const ask = { text: v.string(), intention, minutes };

type Shapes = { [N in CallName]: v.GenericSchema<unknown, AskOf<N>> };

/** What each call must look like to be passed on. Fields that are not named here are left out. */
export const ASKS: Shapes = {
  wake: nothing,
  snapshot: nothing,
  read: v.object(ask),
  choose: v.union([v.object({ ...ask, emotions }), v.object({ ...ask, point })]),
  correct: v.object({ takeOut: v.optional(emotion), putIn: v.optional(emotion) }),
  differ: v.union([v.object({ text: v.string() }), v.object({ emotions }), v.object({ point })]),
  words: v.object({ emotion }),
  aim: v.object({ intention: v.optional(intention), minutes: v.optional(minutes) }),
  begin: v.object({ calm: v.boolean() }),
  pickUp: nothing,
  letBe: nothing,
  pause: nothing,
  resume: nothing,
  skip: nothing,
  endSoftly: nothing,
  keepPlaying: nothing,
  stop: nothing,
  extend: v.object({ minutes }),
  shorten: nothing,
  volume: v.object({ volume: share }),
  beds: v.object({ levels: v.partial(levels) }),
  forget: v.object({ evening: v.nullable(id) }),
  reflect: v.object({
    evening: id,
    mood: v.optional(fivePoints),
    felt: v.optional(fivePoints),
    note: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
  }),
  like: v.object({ piece: id, liked: v.nullable(v.boolean()) }),
  putAside: v.object({ piece: id }),
  bringBack: nothing,
  library: nothing,
  find: v.object({ text: v.string() }),
  alone: v.object({ piece: v.nullable(id) }),
  learnt: nothing,
  forgetLearnt: nothing,
};

export const SETTINGS: v.GenericSchema<unknown, EngineSettings> = v.object({
  volume: share,
  ceiling: share,
  beds: levels,
  backend: v.picklist(['auto', 'webgpu', 'wasm']),
  keepWords: v.boolean(),
  keepNothing: v.boolean(),
});

const evening = v.looseObject({ id });

/**
 * All of a snapshot but what is in its evenings: they come from the engine's own planner, or from rows that were
 * checked, many times a minute.
 */
export const SNAPSHOT = v.object({
  state: v.picklist(PLAYER_STATES),
  evening: v.nullable(evening),
  position: v.number(),
  at: v.number(),
  item: v.nullable(v.number()),
  liked: v.nullable(v.boolean()),
  aside: v.nullable(v.object({ title: v.string() })),
  added: v.nullable(v.number()),
  alone: v.nullable(id),
  volume: share,
  beds: levels,
  silentAt: v.nullable(v.number()),
  progress: v.nullable(v.object({ what: v.picklist(['loading', 'reading']), done: v.number(), total: v.number() })),
  failure: v.nullable(v.object({ code: v.picklist(FAILURES), sentence: v.string() })),
  interrupted: v.nullable(v.object({ evening, position: v.number() })),
}) as unknown as v.GenericSchema<unknown, Snapshot>;

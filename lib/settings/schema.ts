import * as v from 'valibot';
import { LANGUAGE_TAGS } from '../i18n/languages';
import { bedLevels, INTENTIONS, MINUTES } from '../values';

/** Settings as they are now; every older version is brought here by migrations.ts. */
export const SETTINGS_VERSION = 1;

/** Longest wording of a reminder, in UTF-16 code units: one line of a notification. */
export const WORDING_LIMIT = 120;

const REMINDER = { on: false, days: [true, true, true, true, true, true, true], time: '22:30', wording: '' };

/** Every field falls back by itself: one spoilt value costs that value, never the others. */
const reminder = v.object({
  on: v.fallback(v.boolean(), REMINDER.on),
  days: v.fallback(v.pipe(v.array(v.boolean()), v.length(7)), () => [...REMINDER.days]),
  time: v.fallback(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), REMINDER.time),
  wording: v.fallback(v.pipe(v.string(), v.maxLength(WORDING_LIMIT)), REMINDER.wording),
});

const schema = v.object({
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.7),
  ceiling: v.fallback(v.pipe(v.number(), v.minValue(0.1), v.maxValue(1)), 1),
  beds: v.pipe(
    v.unknown(),
    v.transform((given) => bedLevels(given ?? {})),
  ),
  intention: v.fallback(v.picklist(['hour', ...INTENTIONS]), 'hour'),
  minutes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(MINUTES.min), v.maxValue(MINUTES.max)), MINUTES.usual),
  backend: v.fallback(v.picklist(['auto', 'webgpu', 'wasm']), 'auto'),
  appearance: v.fallback(v.picklist(['system', 'dark', 'light']), 'system'),
  language: v.fallback(v.picklist(['auto', ...LANGUAGE_TAGS]), 'auto'),
  reminder,
  keepWords: v.fallback(v.boolean(), true),
});

/**
 * - `volume`: 0..1, what the slider starts from.
 * - `ceiling`: 0.1..1, no slider goes above it.
 * - `beds`: 0..1 each, the sounds of nature as they were left.
 * - `intention`: where to lead when nothing else is chosen; `hour` lets the hour of day decide.
 * - `minutes`: whole minutes within MINUTES.
 * - `backend`: where the reader runs; `auto` measures and takes the faster.
 * - `appearance`: `system` follows the browser.
 * - `language`: of the interface; `auto` follows the browser.
 * - `reminder`: `days[0]` is Sunday, as in Date.getDay(); `time` is "HH:MM" on the wall; an empty `wording` is the usual one.
 * - `keepWords`: whether the sentences of a check-in are kept in the diary.
 */
export type Settings = v.InferOutput<typeof schema>;
export type Reminder = Settings['reminder'];

/** Reads anything into settings. Missing, spoilt or unknown values become the defaults; nothing is thrown. */
export function parseSettings(values: unknown): Settings {
  const given = typeof values === 'object' && values !== null ? values : {};
  // A missing key is missing input to valibot, not a value that can fall back: name every field.
  const named = Object.fromEntries(Object.keys(schema.entries).map((key) => [key, Reflect.get(given, key)]));
  const inner = typeof named.reminder === 'object' && named.reminder !== null ? named.reminder : {};
  named.reminder = Object.fromEntries(Object.keys(reminder.entries).map((key) => [key, Reflect.get(inner, key)]));
  return v.parse(schema, named);
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

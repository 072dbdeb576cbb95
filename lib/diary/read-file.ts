import type * as v from 'valibot';
import { type Export, FORMAT, FORMAT_VERSION } from './data';
import type { EpochMs } from '../values';
import { checkInShape, favouriteShape, journeyShape, lessonShape, playShape, ratingShape, sound } from './rows';

/** Why a file cannot be taken in; the page has a sentence for each. */
export type FileProblem = 'empty' | 'csv' | 'not-json' | 'not-ours' | 'newer';

export type ReadFile =
  | { ok: true; diary: Export /** Rows that are not what they should be. */; damaged: number }
  | { ok: false; problem: FileProblem };

/** Nothing was written here before this, epoch ms. */
const EARLIEST = Date.UTC(2000, 0, 1);
/** A clock that was wrong, or another time zone, may lie this far ahead, in ms. */
const AHEAD = 2 * 86_400_000;
const TIMES = ['at', 'started', 'updated', 'changed'];

/** Whether every time a row gives is one at which somebody can have written it. */
const possible = (row: object, now: EpochMs) =>
  Object.entries(row).every(([name, at]) => !TIMES.includes(name) || (at >= EARLIEST && at <= now + AHEAD));

/**
 * Reads the text of a file that was exported as JSON. Sound rows are taken; damaged ones, and those of an impossible
 * time, are counted. Nothing is thrown.
 */
export function readFile(text: string, now: EpochMs): ReadFile {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { ok: false, problem: 'empty' };
  const json = parsed(content);
  if (json === undefined) return { ok: false, problem: content.startsWith('date,') ? 'csv' : 'not-json' };
  if (typeof json !== 'object' || json === null) return { ok: false, problem: 'not-ours' };
  const file = json as Partial<Record<keyof Export, unknown>>;
  if (file.format !== FORMAT || typeof file.version !== 'number') return { ok: false, problem: 'not-ours' };
  if (file.version > FORMAT_VERSION) return { ok: false, problem: 'newer' };
  if (!Array.isArray(file.checkIns)) return { ok: false, problem: 'not-ours' };
  let damaged = 0;
  const rows = <T extends object>(shape: v.GenericSchema<unknown, T>, given: unknown): T[] => {
    const all = Array.isArray(given) ? given : [];
    const whole = sound(shape, all).filter((row) => possible(row, now));
    damaged += all.length - whole.length;
    return whole;
  };
  const diary: Export = {
    format: FORMAT,
    version: FORMAT_VERSION,
    checkIns: rows(checkInShape, file.checkIns),
    journeys: rows(journeyShape, file.journeys),
    ratings: rows(ratingShape, file.ratings),
    plays: rows(playShape, file.plays),
    favourites: rows(favouriteShape, file.favourites),
    lessons: rows(lessonShape, file.lessons),
  };
  return { ok: true, diary, damaged };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

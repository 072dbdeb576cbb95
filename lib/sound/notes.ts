import type { Seconds } from '../values';
import type { Course } from './course';
import { LAST_CHORD, RING } from './join';
import { lastDensity, lastTouch, type Span } from './levels';
import type { ScoreNote } from './score';
import type { Unrolled } from './unroll';

/** A note as it is played: journey time, and the deck's channel. */
export interface PlayedNote {
  from: Seconds;
  to: Seconds;
  channel: number;
  key: number;
  velocity: number;
  /** Metric weight of its place, as in the score. */
  weight: number;
}

/** What happens around an item: the overlaps with its neighbours, and the evening's end, in journey time. */
export interface Surroundings {
  arriving: Span | null;
  leaving: Span | null;
  ending: Span;
}

/** From these weights on a note's place in its bar is a beat, and the first one. */
export const ON_BEAT = 0.7;
export const ON_BAR = 1;
/** Nothing begins in the last moments of the evening: what rings then rings out. */
const LAST_ONSET: Seconds = 4;

/**
 * The notes of a score along its course: thinned, moved in pitch, softer towards the evening's end.
 * @param places how early each note gives way when the texture thins
 * @param channelOf the deck's channel of one of the score's
 */
export function playNotes(
  score: Unrolled,
  course: Course,
  around: Surroundings,
  places: ReadonlyMap<ScoreNote, number>,
  channelOf: (channel: number) => number,
): PlayedNote[] {
  const notes: PlayedNote[] = [];
  for (const { note, at, until } of score.notes) {
    const from = course.journey(at);
    const density = Math.min(course.value('density', from), lastDensity(around.ending, from));
    const place = places.get(note) ?? 0;
    if (place > 0 && place >= density) continue;
    if (from > around.ending.to - LAST_ONSET) continue;
    const to = course.journey(until);
    notes.push({
      from,
      // What the next piece takes over from rings on; what ends by itself rings as long as it is written.
      to: around.leaving && to > around.leaving.to - LAST_CHORD ? around.leaving.to + RING : to,
      channel: channelOf(note.channel),
      key: Math.min(127, Math.max(0, note.key + course.transpose)),
      velocity: Math.max(1, Math.round(note.velocity * lastTouch(around.ending, from))),
      weight: note.weight,
    });
  }
  return notes;
}

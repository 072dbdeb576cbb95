import { feel } from './graph';
import { planJourney, type PlanOptions } from './journey';
import { captionsOf, type Library, planSequence, type Reads, type SequenceOptions } from './library';
import type { Evening } from './messaging/evening';
import type { CheckIn, EmotionReading } from './values';

/** What the road needs to be handed: it knows neither browser nor disk. */
export interface Rooms {
  /** Text to reading; rejects with a Failure. */
  read(text: string): Promise<EmotionReading>;
  library: Library;
  /** Sentences to vectors of the music's space; left out or null: pieces are chosen by what is measured in them alone. */
  words?: Reads | null;
}

/**
 * The road from a sentence to an evening, as in the paper: check-in, reading, graph, journey, sequence. What follows,
 * performance and reflection, happens in time (lib/player, lib/diary).
 */
export async function walk(checkIn: CheckIn, rooms: Rooms, options: WalkOptions = {}): Promise<Evening> {
  const { library, words } = rooms;
  const evening = eveningOf(checkIn, await rooms.read(checkIn.text), library, options);
  const captions = words && (await captionsOf(evening.journey, words, library.vectors));
  return captions
    ? { ...evening, sequence: planSequence(evening.journey, library, { ...options, captions }) }
    : evening;
}

export type WalkOptions = SequenceOptions & PlanOptions;

/** The road from a reading on, also for emotions that were chosen by hand. Pure: same check-in, same evening. */
export function eveningOf(
  checkIn: CheckIn,
  reading: EmotionReading,
  library: Library,
  options: WalkOptions = {},
): Evening {
  const felt = feel(reading, checkIn, options.own);
  const journey = planJourney(checkIn, reading, felt, options);
  const sequence = planSequence(journey, library, options);
  return { id: idOf(checkIn), checkIn, reading, journey, sequence };
}

/** Sorts by time, and is unique on one machine: nobody checks in twice in a millisecond. */
const idOf = ({ at, seed }: CheckIn): string => `${new Date(at).toISOString()}-${seed.toString(36)}`;

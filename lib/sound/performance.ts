import type { Decibels, Seconds, Sequence, SequenceItem } from '../values';
import { mostLater } from './course';
import { eveningOffset } from './evening-level';
import { inOrder, type SoundEvent } from './events';
import { faderAt, faderEvents } from './fader';
import { ItemPerformance } from './item';
import { type FirstBeats, nudgeTo } from './join';
import type { Span } from './levels';
import type { Surroundings } from './notes';
import type { Deck, Playable, PresetNeed } from './playable';

/** Two groups of synthesiser channels that pieces take in turn, so that they can overlap. Channel 9 is for drums. */
const DECKS = [
  [0, 1, 2, 3, 4, 5, 6],
  [7, 8, 10, 11, 12, 13, 14],
] as const;

export interface PerformanceOptions {
  /** An item that sounds already, and how: a new plan that keeps it must keep its deck, its level and its beat. */
  sounding?: { piece: string; start: Seconds; deck: Deck; offset: Decibels; nudge?: Seconds };
}

/** The evening's end is two minutes long, or a fifth of a shorter one. */
const ENDING: Seconds = 120;

/** How many items' events are kept ready. */
const READY = 3;

/**
 * A sequence as events for the synthesiser, in journey time. Pure: the same sequence gives the same events, whoever
 * asks for whichever span first. Two performances whose sequences agree up to a moment (an adaptation needs a point
 * there) give the same events up to it, if the later one is told what is `sounding`.
 */
export class Performance {
  readonly #items: ItemPerformance[];
  readonly #offset: Decibels;
  readonly #events = new Map<number, SoundEvent[]>();

  /** @throws RangeError when a piece of the sequence is missing from `music` */
  constructor(
    readonly sequence: Sequence,
    music: ReadonlyMap<string, Playable>,
    options: PerformanceOptions = {},
  ) {
    const { sounding } = options;
    const kept = sounding
      ? sequence.items.findIndex(
          (item) => item.piece === sounding.piece && Math.abs(item.start - sounding.start) < 0.01,
        )
      : -1;
    const first = sounding && kept >= 0 ? (sounding.deck + kept) % 2 : 0;
    this.#offset = sounding?.offset ?? eveningOffset(sequence, music);
    this.#items = [];
    for (const [i, item] of sequence.items.entries()) {
      const playable = music.get(item.piece);
      if (!playable) throw new RangeError(`The piece ${item.piece} is not at hand.`);
      const deck = ((first + i) % 2) as Deck;
      const around = surroundings(sequence, i);
      const before = around.arriving && this.#items[i - 1]?.beats();
      const nudge = (first: FirstBeats) =>
        sounding && i === kept ? (sounding.nudge ?? 0) : before ? nudgeTo(before, first, mostLater(item)) : 0;
      this.#items.push(new ItemPerformance(item, playable, deck, DECKS[deck], around, this.#offset, nudge));
    }
  }

  get duration(): Seconds {
    return this.sequence.duration;
  }

  /** Index of the item that sounds at a moment; of two, the arriving one. Null before, between and after. */
  itemAt(at: Seconds): number | null {
    const index = this.sequence.items.findLastIndex((item) => item.start <= at && at < item.start + item.length);
    return index < 0 ? null : index;
  }

  /** What to hand to a performance of a new plan as its `sounding`. */
  soundingAt(at: Seconds): PerformanceOptions['sounding'] {
    const item = this.#items[this.itemAt(at) ?? -1];
    if (!item) return undefined;
    const { deck, nudge } = item;
    return { piece: item.item.piece, start: item.item.start, deck, offset: this.#offset, nudge };
  }

  /** Events with `from <= at < to`, in order. */
  events(from: Seconds, to: Seconds): SoundEvent[] {
    const played = this.#items.flatMap((item, i) =>
      item.from < to && item.to >= from ? between(this.#ready(i), from, to) : [],
    );
    return [...played, ...faderEvents(endingOf(this.sequence), from, to)].sort(inOrder);
  }

  /** What a fresh synthesiser needs to go on from a moment: instruments, controllers, and the long notes. */
  chase(at: Seconds): SoundEvent[] {
    const played = this.#items.flatMap((item) => (item.from <= at && at < item.to ? item.chase(at) : []));
    return [...played, faderAt(endingOf(this.sequence), at)].sort(inOrder);
  }

  /** The notes that begin in a span, by preset. */
  needs(from: Seconds, to: Seconds): PresetNeed[] {
    return this.#items.flatMap((item) => (item.from < to && item.to >= from ? item.needs(from, to) : []));
  }

  #ready(i: number): SoundEvent[] {
    const events = this.#events.get(i) ?? this.#items[i]?.events() ?? [];
    this.#events.delete(i);
    this.#events.set(i, events);
    for (const oldest of this.#events.keys()) if (this.#events.size > READY) this.#events.delete(oldest);
    return events;
  }
}

const endingOf = ({ duration }: Sequence): Span => ({
  from: duration - Math.min(ENDING, duration / 5),
  to: duration,
});

function surroundings(sequence: Sequence, i: number): Surroundings {
  const { items } = sequence;
  const item = items[i];
  if (!item) throw new RangeError(`no item ${i}`);
  const end = item.start + item.length;
  const before = items[i - 1];
  const after = items[i + 1];
  return {
    arriving: before ? overlap(item.start, endOf(before)) : null,
    leaving: after ? overlap(after.start, end) : null,
    ending: endingOf(sequence),
  };
}

const endOf = (item: SequenceItem): Seconds => item.start + item.length;
const overlap = (from: Seconds, to: Seconds): Span | null => (to > from ? { from, to } : null);

function between(events: readonly SoundEvent[], from: Seconds, to: Seconds): SoundEvent[] {
  const first = lowerBound(events, from);
  return events.slice(first, lowerBound(events, to));
}

function lowerBound(events: readonly SoundEvent[], at: Seconds): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.at ?? Number.POSITIVE_INFINITY) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Decibels, Seconds, SequenceItem } from '../values';
import { Controls } from './controls';
import { Course } from './course';
import { CONTROLLER, inOrder, type SoundEvent } from './events';
import type { Beats, FirstBeats } from './join';
import { ON_BAR, ON_BEAT, type PlayedNote, playNotes, type Surroundings } from './notes';
import type { Deck, Playable, PresetNeed } from './playable';
import { thinningPlaces } from './thin';
import { unroll } from './unroll';

/** When going on from the middle, notes with at least this long to go are struck again. */
const WORTH_RESTRIKING: Seconds = 1.5;

/** One item of the sequence as events, in journey time. */
export class ItemPerformance {
  /** First and last moment with events. */
  readonly from: Seconds;
  readonly to: Seconds;
  readonly nudge: Seconds;
  readonly #controls: Controls;
  readonly #notes: PlayedNote[];

  /**
   * @param channels the deck's channels
   * @param offset what the evening's dynamics are raised by
   * @param nudge what it comes in later by, given the moments of its first beats
   */
  constructor(
    readonly item: SequenceItem,
    private readonly playable: Playable,
    readonly deck: Deck,
    private readonly channels: readonly number[],
    around: Surroundings,
    offset: Decibels,
    nudge: (first: FirstBeats) => Seconds = () => 0,
  ) {
    const { score, piece } = playable;
    const planned = new Course(item, 0);
    const first = (weight: number) => planned.journey(score.notes.find((note) => note.weight >= weight)?.at ?? 0);
    this.nudge = nudge({ bar: first(ON_BAR), beat: first(ON_BEAT) });
    const course = new Course(item, this.nudge);
    const end = item.start + item.length;
    // The phrase that it closes with is the plan's, however late it came in.
    const played = unroll(score, piece.joins, planned.written(around.leaving?.from ?? end), planned.written(end));
    const channelOf = (channel: number) => this.#channel(channel);
    this.#notes = playNotes(played, course, around, thinningPlaces(score.notes), channelOf);
    this.#controls = new Controls(course, playable, played, around, offset, channelOf);
    this.from = item.start;
    this.to = this.#notes.reduce((last, note) => Math.max(last, note.to), end);
  }

  events(): SoundEvent[] {
    return [
      ...this.#controls.state(this.item.start),
      ...this.#notes.flatMap(noteEvents),
      ...this.#controls.written(),
      ...this.#controls.gliding(this.to),
      ...this.#end(),
    ].sort(inOrder);
  }

  chase(at: Seconds): SoundEvent[] {
    const sounding = this.#notes.filter((note) => note.from < at && note.to - at > WORTH_RESTRIKING);
    return [
      ...this.#controls.state(at),
      ...sounding.map(({ channel, key, velocity }) => ({ at, channel, kind: 'note-on' as const, key, velocity })),
    ];
  }

  needs(from: Seconds, to: Seconds): PresetNeed[] {
    const { programs } = this.playable.score;
    return programs.flatMap(({ channel, bank, program }) => {
      const deckChannel = this.#channel(channel);
      const notes = this.#notes.filter((n) => n.channel === deckChannel && n.from < to && n.to >= from);
      return notes.length ? [{ bank, program, notes: notes.map(({ key, velocity }) => ({ key, velocity })) }] : [];
    });
  }

  /** Where its bars and beats sound, as far as notes fall on them. */
  beats(): Beats {
    const moments = (weight: number) => {
      const times = this.#notes.filter((note) => note.weight >= weight).map(({ from }) => from);
      // Notes that are struck together stray from each other by some hundredths.
      return times.sort((a, b) => a - b).filter((time, i, all) => i === 0 || time - (all[i - 1] ?? 0) > 0.15);
    };
    return { bars: moments(ON_BAR), beats: moments(ON_BEAT) };
  }

  #channel(channel: number): number {
    return this.channels[channel] ?? channel;
  }

  /**
   * Once the last note is over the pedal is lifted and the deck is free for the next piece but one: also of a note
   * that an earlier plan began and this one does not know.
   */
  #end(): SoundEvent[] {
    return this.playable.score.channels.flatMap((channel) =>
      [CONTROLLER.pedal, CONTROLLER.allNotesOff].map((controller) => ({
        at: this.to,
        channel: this.#channel(channel),
        kind: 'control' as const,
        controller,
        value: 0,
      })),
    );
  }
}

function noteEvents({ from, to, channel, key, velocity }: PlayedNote): SoundEvent[] {
  return [
    { at: from, channel, kind: 'note-on', key, velocity },
    { at: to, channel, kind: 'note-off', key },
  ];
}

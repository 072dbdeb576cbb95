import type { Decibels, MusicProfile, Piece, Seconds, SequenceItem } from '../values';
import { CONTROLLER, inOrder, type SoundEvent } from './events';
import { Glide } from './glide';
import {
  brightnessController,
  expressionController,
  fadeIn,
  fadeOut,
  lastDensity,
  lastFade,
  lastTouch,
  type Span,
  TYPICAL_LOUDNESS,
  volumeController,
} from './levels';
import type { Score, ScoreNote } from './score';
import { thinningPlaces } from './thin';
import { unroll, type Unrolled } from './unroll';

/** What a performance needs of each piece in its sequence. */
export interface Playable {
  score: Score;
  piece: Pick<Piece, 'loudness' | 'joins'> & { music: Pick<MusicProfile, 'dynamics'> };
}

/** Which of the two groups of channels a piece plays on. */
export type Deck = 0 | 1;

/** Notes that a preset will sound, for decoding their samples ahead. */
export interface PresetNeed {
  bank: number;
  program: number;
  notes: { key: number; velocity: number }[];
}

/** What happens around an item: the overlaps with its neighbours, and the evening's end, in journey time. */
export interface Surroundings {
  arriving: Span | null;
  leaving: Span | null;
  ending: Span;
}

/** Controllers are followed this often. */
const STEP: Seconds = 0.05;
/** Changes of a controller below this are not worth a message (0.01 dB at the usual level). */
const FINEST = 0.05;
/** When going on from the middle, notes with at least this long to go are struck again. */
const WORTH_RESTRIKING: Seconds = 1.5;
/** Nothing begins in the last moments of the evening: what rings then rings out. */
const LAST_ONSET: Seconds = 4;

/** State of a channel before its piece says otherwise: General MIDI's, except that there is no chorus. */
const FRESH: readonly [number, number][] = [
  [CONTROLLER.modulation, 0],
  [CONTROLLER.volume, 100],
  [CONTROLLER.pan, 64],
  [CONTROLLER.expression, 127],
  [CONTROLLER.pedal, 0],
  [CONTROLLER.reverb, 40],
  [CONTROLLER.chorus, 0],
];
const FOLLOWED = new Set(FRESH.map(([controller]) => controller));

/** A note as it is played: journey time, and the deck's channel. */
interface PlayedNote {
  from: Seconds;
  to: Seconds;
  channel: number;
  key: number;
  velocity: number;
}

/** One item of the sequence as events, in journey time. */
export class ItemPerformance {
  /** First and last moment with events. */
  readonly from: Seconds;
  readonly to: Seconds;
  readonly #glide: Glide;
  readonly #score: Unrolled;
  readonly #notes: PlayedNote[];

  constructor(
    readonly item: SequenceItem,
    private readonly playable: Playable,
    readonly deck: Deck,
    private readonly channels: readonly number[],
    private readonly around: Surroundings,
    private readonly offset: Decibels,
  ) {
    this.#glide = new Glide(item.adaptation);
    this.#score = unroll(
      playable.score,
      playable.piece.joins,
      this.#glide.written(around.leaving ? around.leaving.from - item.start : item.length),
      this.#glide.written(item.length),
    );
    this.#notes = this.#play(thinningPlaces(playable.score.notes));
    this.from = item.start;
    this.to = this.#notes.reduce((end, note) => Math.max(end, note.to), item.start + item.length);
  }

  events(): SoundEvent[] {
    return [
      ...this.#state(this.item.start),
      ...this.#notes.flatMap(noteEvents),
      ...this.#writtenEvents(),
      ...this.#glidingEvents(),
      ...this.#end(),
    ].sort(inOrder);
  }

  chase(at: Seconds): SoundEvent[] {
    const sounding = this.#notes.filter((note) => note.from < at && note.to - at > WORTH_RESTRIKING);
    return [
      ...this.#state(at),
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

  #channel(channel: number): number {
    return this.channels[channel] ?? channel;
  }

  #journey(written: Seconds): Seconds {
    return this.item.start + this.#glide.played(written);
  }

  #play(places: ReadonlyMap<ScoreNote, number>): PlayedNote[] {
    const { item, around } = this;
    const end = item.start + item.length;
    const notes: PlayedNote[] = [];
    for (const { note, at, until } of this.#score.notes) {
      const from = this.#journey(at);
      const density = Math.min(this.#glide.value('density', from - item.start), lastDensity(around.ending, from));
      const place = places.get(note) ?? 0;
      if (place > 0 && place >= density) continue;
      if (from > around.ending.to - LAST_ONSET) continue;
      const to = this.#journey(until);
      notes.push({
        from,
        // What fades out ends with the fade; what ends by itself rings as long as it is written.
        to: around.leaving ? Math.min(to, end) : to,
        channel: this.#channel(note.channel),
        key: Math.min(127, Math.max(0, note.key + this.#glide.transpose)),
        velocity: Math.max(1, Math.round(note.velocity * lastTouch(around.ending, from))),
      });
    }
    return notes;
  }

  /** Instruments and controllers as they stand at a moment. */
  #state(at: Seconds): SoundEvent[] {
    const { programs, controls } = this.#score;
    const written = this.#glide.written(at - this.item.start) + 1e-6;
    return this.playable.score.channels.flatMap((channel) => {
      const values = new Map(FRESH);
      for (const change of controls) {
        if (change.channel === channel && change.at <= written && FOLLOWED.has(change.controller)) {
          values.set(change.controller, change.value);
        }
      }
      const own = programs.filter((p) => p.channel === channel);
      const patch = own.findLast((p) => p.at <= written) ?? own[0] ?? { bank: 0, program: 0 };
      const base = { at, channel: this.#channel(channel) };
      return [
        { ...base, kind: 'program' as const, bank: patch.bank, program: patch.program },
        ...[...values].map(([controller, value]) => this.#control(base, controller, value)),
        { ...base, kind: 'control' as const, controller: CONTROLLER.brightness, value: this.#brightness(at, channel) },
      ];
    });
  }

  /** A controller of the piece, with what the performance adds to it. */
  #control(base: { at: Seconds; channel: number }, controller: number, written: number): SoundEvent {
    const value =
      controller === CONTROLLER.volume
        ? volumeController(written, this.#gain())
        : controller === CONTROLLER.expression
          ? this.#expression(base.at, written)
          : written;
    return { ...base, kind: 'control', controller, value };
  }

  /** From the loudness it was measured at to its own place in the evening's dynamics; levels are added to that. */
  #gain(): Decibels {
    const { loudness, music } = this.playable.piece;
    return TYPICAL_LOUDNESS - loudness + music.dynamics + this.offset;
  }

  #expression(at: Seconds, written: number): number {
    const { arriving, leaving, ending } = this.around;
    const fade = (arriving ? fadeIn(arriving, at) : 1) * (leaving ? fadeOut(leaving, at) : 1) * lastFade(ending, at);
    return expressionController(written, this.#glide.value('level', at - this.item.start), fade);
  }

  #brightness(at: Seconds, channel: number): number {
    const program = this.playable.score.programs.find((p) => p.channel === channel)?.program ?? 0;
    return brightnessController(this.#glide.value('brightness', at - this.item.start), program);
  }

  /** Program and controller changes in the middle of the piece; its level is in {@link #glidingEvents}. */
  #writtenEvents(): SoundEvent[] {
    const start = 1e-6;
    const controls = this.#score.controls
      .filter((c) => c.at > start && FOLLOWED.has(c.controller) && c.controller !== CONTROLLER.expression)
      .map((c) => this.#control({ at: this.#journey(c.at), channel: this.#channel(c.channel) }, c.controller, c.value));
    const programs = this.#score.programs
      .filter((p) => p.at > start)
      .map(({ at, channel, bank, program }) => ({
        at: this.#journey(at),
        channel: this.#channel(channel),
        kind: 'program' as const,
        bank,
        program,
      }));
    return [...controls, ...programs];
  }

  /** Level and brightness, followed in steps where they change; {@link #state} has set them at the start. */
  #glidingEvents(): SoundEvent[] {
    const { start, length } = this.item;
    const steps = Math.ceil(length / STEP);
    return this.playable.score.channels.flatMap((channel) => {
      const written = this.#score.controls.filter(
        (c) => c.channel === channel && c.controller === CONTROLLER.expression,
      );
      const events: SoundEvent[] = [];
      const sent = { expression: 0, brightness: 0 };
      let value = 127;
      for (let step = 0, next = 0; step <= steps; step++) {
        const into = Math.min(length, step * STEP);
        const at = start + into;
        const position = this.#glide.written(into) + 1e-6;
        for (let change = written[next]; change && change.at <= position; change = written[++next])
          value = change.value;
        const base = { at, channel: this.#channel(channel), kind: 'control' as const };
        const expression = this.#expression(at, value);
        const brightness = this.#brightness(at, channel);
        const moved = Math.abs(expression - sent.expression) >= FINEST;
        if (step > 0 && (moved || (expression === 0) !== (sent.expression === 0))) {
          events.push({ ...base, controller: CONTROLLER.expression, value: expression });
        }
        if (step > 0 && brightness !== sent.brightness) {
          events.push({ ...base, controller: CONTROLLER.brightness, value: brightness });
        }
        if (step === 0 || moved || expression === 0) sent.expression = expression;
        sent.brightness = brightness;
      }
      return events;
    });
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

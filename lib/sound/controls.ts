import type { Decibels, Seconds } from '../values';
import type { Course } from './course';
import { CONTROLLER, type SoundEvent } from './events';
import { arrive, LAST_CHORD, leave } from './join';
import { brightnessController, expressionController, TYPICAL_LOUDNESS, volumeController } from './levels';
import type { Surroundings } from './notes';
import type { Playable } from './playable';
import type { Unrolled } from './unroll';

/** Controllers are followed this often. */
const STEP: Seconds = 0.05;
/** Changes of a controller below this are not worth a message (0.01 dB at the usual level). */
const FINEST = 0.05;

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

/** Instruments and controllers of an item: what its piece writes, with what the performance adds. */
export class Controls {
  readonly #controls: Unrolled['controls'];
  readonly #programs: Unrolled['programs'];

  constructor(
    private readonly course: Course,
    private readonly playable: Playable,
    played: Unrolled,
    private readonly around: Surroundings,
    private readonly offset: Decibels,
    private readonly channelOf: (channel: number) => number,
  ) {
    const { leaving } = around;
    // The pedal that would make room for the next chord: there is none, and the last one is to ring on.
    const close = leaving ? course.written(leaving.to) - LAST_CHORD : Number.POSITIVE_INFINITY;
    this.#controls = played.controls.filter(({ controller, at }) => controller !== CONTROLLER.pedal || at < close);
    this.#programs = played.programs;
  }

  /** Instruments and controllers as they stand at a moment. */
  state(at: Seconds): SoundEvent[] {
    const written = this.course.written(at) + 1e-6;
    return this.playable.score.channels.flatMap((channel) => {
      const values = new Map(FRESH);
      for (const change of this.#controls) {
        if (change.channel === channel && change.at <= written && FOLLOWED.has(change.controller)) {
          values.set(change.controller, change.value);
        }
      }
      const own = this.#programs.filter((p) => p.channel === channel);
      const patch = own.findLast((p) => p.at <= written) ?? own[0] ?? { bank: 0, program: 0 };
      const base = { at, channel: this.channelOf(channel) };
      return [
        { ...base, kind: 'program' as const, bank: patch.bank, program: patch.program },
        ...[...values].map(([controller, value]) => this.#control(base, controller, value)),
        { ...base, kind: 'control' as const, controller: CONTROLLER.brightness, value: this.#brightness(at, channel) },
      ];
    });
  }

  /** Program and controller changes in the middle of the piece; its level is in {@link gliding}. */
  written(): SoundEvent[] {
    const start = 1e-6;
    const controls = this.#controls
      .filter((c) => c.at > start && FOLLOWED.has(c.controller) && c.controller !== CONTROLLER.expression)
      .map((c) => this.#control(this.#base(c), c.controller, c.value));
    const programs = this.#programs
      .filter((p) => p.at > start)
      .map((p) => ({ ...this.#base(p), kind: 'program' as const, bank: p.bank, program: p.program }));
    return [...controls, ...programs];
  }

  /** Level and brightness up to a moment, followed in steps where they change; {@link state} has set them at the start. */
  gliding(until: Seconds): SoundEvent[] {
    const { start } = this.course.item;
    const steps = Math.ceil((until - start) / STEP);
    return this.playable.score.channels.flatMap((channel) => {
      const written = this.#controls.filter((c) => c.channel === channel && c.controller === CONTROLLER.expression);
      const events: SoundEvent[] = [];
      const sent = { expression: 0, brightness: 0 };
      let value = 127;
      for (let step = 0, next = 0; step <= steps; step++) {
        const at = Math.min(until, start + step * STEP);
        const position = this.course.written(at) + 1e-6;
        for (let change = written[next]; change && change.at <= position; change = written[++next])
          value = change.value;
        const base = { at, channel: this.channelOf(channel), kind: 'control' as const };
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

  #base({ at, channel }: { at: Seconds; channel: number }) {
    return { at: this.course.journey(at), channel: this.channelOf(channel) };
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
    const { arriving, leaving } = this.around;
    const fade = (arriving ? arrive(arriving, at) : 1) * (leaving ? leave(leaving, at) : 1);
    return expressionController(written, this.course.value('level', at), fade);
  }

  #brightness(at: Seconds, channel: number): number {
    const program = this.playable.score.programs.find((p) => p.channel === channel)?.program ?? 0;
    return brightnessController(this.course.value('brightness', at), program);
  }
}

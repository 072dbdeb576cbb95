import type { SoundEvent } from '../sound/events';
import type { PresetNeed } from '../sound/playable';
import type { Seconds } from '../values';

/** What the pump needs of a performance: its events in a span of journey time, and the state to start from. */
export interface Performs {
  events(from: Seconds, to: Seconds): SoundEvent[];
  chase(at: Seconds): SoundEvent[];
  needs(from: Seconds, to: Seconds): PresetNeed[];
}

/** What the pump needs of the stage: a clock, a way to schedule on it, and samples decoded before they sound. */
export interface Clock {
  readonly now: Seconds;
  schedule(events: readonly SoundEvent[], zero: Seconds): void;
  warm(needs: readonly PresetNeed[]): Promise<void>;
}

/**
 * How far ahead of the clock events are handed to the synthesiser. Long enough to ride out a busy main thread,
 * short enough that a skip or a correction is heard soon: what is handed over is played, unless all is silenced.
 */
export const LOOKAHEAD: Seconds = 1.5;

/** The stage makes its sound up to 0.2 s ahead, in steps: the very first notes may share a step, nobody waits longer. */
const LEAD: Seconds = 0.12;

/** Samples are decoded this far ahead, in steps of this length: the audio thread must never do it. */
export const WARM_AHEAD: Seconds = 40;
const WARM_STEP: Seconds = 8;

/** Hands a performance to the stage, span by span, a little ahead of the clock. */
export class Pump {
  #performance: Performs;
  /** Context time at which journey time is 0. A suspended context stops the clock, so a pause needs nothing. */
  readonly #zero: Seconds;
  #handedTo: Seconds;
  #warmedTo: Seconds;
  #warming = false;

  constructor(
    private readonly clock: Clock,
    performance: Performs,
    private readonly begins: Seconds,
  ) {
    const position = begins;
    this.#performance = performance;
    this.#zero = clock.now + LEAD - position;
    this.#handedTo = position;
    this.#warmedTo = position;
    clock.schedule(performance.chase(position), this.#zero);
    this.tick();
  }

  /** Journey time that sounds now, in seconds. */
  get position(): Seconds {
    return Math.max(this.begins, this.clock.now - this.#zero);
  }

  /** Journey time up to which everything is with the synthesiser already. */
  get handedTo(): Seconds {
    return this.#handedTo;
  }

  /** Another performance takes over where this one has handed over to; it must agree with it up to there. */
  replace(performance: Performs): void {
    this.#performance = performance;
    this.#warmedTo = this.#handedTo;
  }

  /** To be called several times a second. */
  tick(): void {
    void this.#warm();
    const to = this.position + LOOKAHEAD;
    if (to <= this.#handedTo) return;
    this.clock.schedule(this.#performance.events(this.#handedTo, to), this.#zero);
    this.#handedTo = to;
  }

  async #warm(): Promise<void> {
    if (this.#warming || this.#warmedTo > this.position + WARM_AHEAD) return;
    this.#warming = true;
    const performance = this.#performance;
    const to = this.#warmedTo + WARM_STEP;
    try {
      await this.clock.warm(performance.needs(this.#warmedTo, to));
    } catch (error) {
      // They are decoded when they sound, then: a hiccup, not silence.
      console.warn('Samples could not be decoded ahead', error);
    }
    this.#warming = false;
    // What took over meanwhile needs samples of its own.
    if (performance === this.#performance) this.#warmedTo = to;
  }
}

import type { Seconds } from '../values';
import { CONTROLLER, type SoundEvent } from './events';
import { lastFade, type Span } from './levels';

/** No instrument plays on it: its volume is the fader of the evening's music. */
const CHANNEL = 15;
const FULL = 127;
/** In the evening's end it moves this often. */
const STEP: Seconds = 0.05;
/** Before it, so many steps apart, it is told that it stands open: a plan may be prolonged while the music leaves. */
const OPEN_STEPS = 20;

/** Where the fader stands, for a synthesiser that begins at a moment. */
export const faderAt = (ending: Span, moment: Seconds): SoundEvent => ({
  at: moment,
  channel: CHANNEL,
  kind: 'control',
  controller: CONTROLLER.volume,
  value: FULL * lastFade(ending, moment),
});

/**
 * The last fade of an evening, as events with `from <= at < to`. It is no instrument's expression: the riding of the
 * level, which comes after the instruments, would hold up what fades.
 */
export function faderEvents(ending: Span, from: Seconds, to: Seconds): SoundEvent[] {
  const events: SoundEvent[] = [];
  const end = Math.min(to, ending.to + STEP);
  for (let step = Math.max(0, Math.floor(from / STEP)); step * STEP < end; step++) {
    const moment = step * STEP;
    if (moment >= from && (moment >= ending.from || step % OPEN_STEPS === 0)) events.push(faderAt(ending, moment));
  }
  return events;
}

/** The fader as the messages of {@link faderEvents} leave it. */
export class Fader {
  #coarse = FULL;
  #fine = 0;

  /** Amplitude, 0..1. */
  get level(): number {
    return (this.#coarse + this.#fine / 128) / FULL;
  }

  open(): void {
    this.#coarse = FULL;
    this.#fine = 0;
  }

  /** @returns false when the message is none of the fader's */
  take(message: Uint8Array): boolean {
    const [status = 0, controller, value = 0] = message;
    if (status !== (0xb0 | CHANNEL)) return false;
    if (controller === CONTROLLER.volume) this.#coarse = value;
    else this.#fine = value;
    return true;
  }
}

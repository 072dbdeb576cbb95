import type { Hertz, Seconds } from '../../values';

/** One small sound: a drop, a bubble, a crackle, a cricket's pulse. */
export interface Grain {
  frequency: Hertz;
  /** Share by which its pitch climbs in each {@link decay}: a bubble's does (van den Doel 2005, ACM TAP 2:534). */
  rise?: number;
  /** Time in which it grows to full size; it never begins with a jump. */
  attack: Seconds;
  /** Time constant of its dying away. */
  decay: Seconds;
  amplitude: number;
  /** 0 left .. 1 right. */
  pan: number;
}

/** So many sound at once; one more is let be: nobody counts drops. */
const POOL = 64;
/** -80 dB of its size: gone. */
const GONE = 1e-4;

/** Damped sines that begin at any sample, in a pool: the audio thread makes no garbage. */
export class Grains {
  readonly #voices: readonly Voice[];

  constructor(sampleRate: number) {
    this.#voices = Array.from({ length: POOL }, () => new Voice(sampleRate));
  }

  /** @param after samples from the beginning of the next block */
  add(grain: Grain, after: number): void {
    this.#voices.find(({ body }) => body < GONE)?.strike(grain, after);
  }

  /** Adds what sounds to a block. */
  mix(left: Float32Array, right: Float32Array): void {
    for (const voice of this.#voices) if (voice.body >= GONE) voice.mix(left, right);
  }
}

/** A phasor that turns, grows and dies: a few multiplications a sample. */
class Voice {
  body = 0;
  #wait = 0;
  #re = 1;
  #im = 0;
  #turn = 0;
  #bend = 0;
  #keep = 0;
  #open = 0;
  #grow = 1;
  #left = 0;
  #right = 0;

  constructor(private readonly sampleRate: number) {}

  strike({ frequency, rise = 0, attack, decay, amplitude, pan }: Grain, after: number): void {
    this.body = 1;
    this.#wait = Math.floor(after);
    this.#re = 1;
    this.#im = 0;
    this.#turn = (2 * Math.PI * Math.min(frequency, 0.4 * this.sampleRate)) / this.sampleRate;
    this.#bend = (this.#turn * rise) / (decay * this.sampleRate);
    this.#keep = Math.exp(-1 / (decay * this.sampleRate));
    this.#open = 0;
    this.#grow = 1 - Math.exp(-3 / Math.max(1, attack * this.sampleRate));
    this.#left = amplitude * Math.cos((pan * Math.PI) / 2);
    this.#right = amplitude * Math.sin((pan * Math.PI) / 2);
  }

  mix(left: Float32Array, right: Float32Array): void {
    const from = this.#wait;
    this.#wait = Math.max(0, from - left.length);
    const cos = Math.cos(this.#turn);
    const sin = Math.sin(this.#turn);
    for (let i = from; i < left.length; i++) {
      const re = this.#re * cos - this.#im * sin;
      this.#im = this.#re * sin + this.#im * cos;
      this.#re = re;
      this.#open += (1 - this.#open) * this.#grow;
      this.body *= this.#keep;
      const value = this.#im * this.#open * this.body;
      left[i] = (left[i] as number) + value * this.#left;
      right[i] = (right[i] as number) + value * this.#right;
    }
    // The pitch climbs once a block: the phase goes on, so nothing jumps.
    if (from < left.length) this.#turn += this.#bend * (left.length - from);
  }
}

import type { Hertz, Seconds } from '../../values';
import { Biquad } from '../biquad';
import { type BedSound, both } from './bed';
import { Drift, Gain } from './drift';
import { Grains } from './grains';
import { Noise } from './noise';
import { Pink } from './slope';

/** So many field crickets within hearing, the nearest first. */
const CRICKETS = 5;
/** A field cricket's song: chirps of three or four pulses some 35 ms apart, at 4 to 5 kHz (Alexander 1962, Evolution 16:443). */
const PULSES = [3, 4] as const;
const PULSE_EVERY: Seconds = 0.034;

/** A mild night: air in far leaves, and crickets here and there that sing for a while and rest. */
export class Night implements BedSound {
  readonly #noise: Noise;
  readonly #pink: [Pink, Pink];
  readonly #leaves: [Biquad, Biquad];
  readonly #air: Drift;
  readonly #gain = new Gain();
  readonly #grains: Grains;
  readonly #crickets: readonly Cricket[];

  constructor(sampleRate: number, seed: number) {
    this.#noise = new Noise(seed);
    this.#pink = both(() => new Pink(sampleRate));
    this.#leaves = both(() => new Biquad('bandpass', sampleRate, 320, 0.4));
    this.#air = new Drift(this.#noise, sampleRate, 0.1);
    this.#grains = new Grains(sampleRate);
    this.#crickets = Array.from(
      { length: CRICKETS },
      (_, i) => new Cricket(this.#noise, sampleRate, this.#grains, i / CRICKETS),
    );
  }

  add(left: Float32Array, right: Float32Array): void {
    const { from, step } = this.#gain.follow(-9 + 2.5 * this.#air.advance(left.length), left.length);
    const [one, other] = this.#leaves;
    const [pinkOne, pinkOther] = this.#pink;
    for (let i = 0; i < left.length; i++) {
      const gain = from + step * i;
      left[i] = (left[i] as number) + gain * one.next(pinkOne.next(this.#noise.white()));
      right[i] = (right[i] as number) + gain * other.next(pinkOther.next(this.#noise.white()));
    }
    for (const cricket of this.#crickets) cricket.advance(left.length);
    this.#grains.mix(left, right);
  }
}

class Cricket {
  readonly #frequency: Hertz;
  readonly #every: Seconds;
  readonly #amplitude: number;
  readonly #pan: number;
  readonly #mood: Drift;
  #next: number;

  /** @param distance 0 near .. 1 far */
  constructor(
    private readonly noise: Noise,
    private readonly sampleRate: number,
    private readonly grains: Grains,
    distance: number,
  ) {
    this.#frequency = noise.between(4100, 4900);
    this.#every = noise.between(0.38, 0.62);
    this.#amplitude = 0.09 / (1 + 6 * distance);
    this.#pan = noise.between(0.05, 0.95);
    this.#mood = new Drift(noise, sampleRate, 0.06);
    this.#next = noise.between(0, 2) * sampleRate;
  }

  advance(samples: number): void {
    const mood = this.#mood.advance(samples);
    for (; this.#next < samples; this.#next += this.noise.between(0.96, 1.04) * this.#every * this.sampleRate) {
      if (mood > -0.35) this.#chirp(Math.max(0, this.#next), Math.min(1, (mood + 0.35) * 2));
    }
    this.#next -= samples;
  }

  /** It begins and ends its song softly; each chirp grows over its pulses. */
  #chirp(after: number, strength: number): void {
    const pulses = this.noise.white() < 0 ? PULSES[0] : PULSES[1];
    for (let pulse = 0; pulse < pulses; pulse++) {
      this.grains.add(
        {
          frequency: this.#frequency,
          attack: 0.008,
          decay: 0.005,
          amplitude: this.#amplitude * strength * (0.5 + (0.5 * pulse) / (pulses - 1)),
          pan: this.#pan,
        },
        after + pulse * PULSE_EVERY * this.sampleRate,
      );
    }
  }
}

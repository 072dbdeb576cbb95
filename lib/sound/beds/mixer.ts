import { BEDS, type Bed, type BedLevels, type Decibels, type Seconds } from '../../values';
import { Glider } from '../glider';
import type { BedSound } from './bed';
import { Fireplace } from './fireplace';
import { Night } from './night';
import { Coloured } from './noises';
import { Ocean } from './ocean';
import { Rain } from './rain';
import { Stream } from './stream';
import { Wind } from './wind';

const MAKE: Record<Bed, (sampleRate: number, seed: number) => BedSound> = {
  rain: (rate, seed) => new Rain(rate, seed),
  ocean: (rate, seed) => new Ocean(rate, seed),
  stream: (rate, seed) => new Stream(rate, seed),
  wind: (rate, seed) => new Wind(rate, seed),
  fireplace: (rate, seed) => new Fireplace(rate, seed),
  night: (rate, seed) => new Night(rate, seed),
  brown: (rate, seed) => new Coloured('brown', rate, seed),
  pink: (rate, seed) => new Coloured('pink', rate, seed),
};

/** What brings each to the music's loudness, -20 LUFS, at level 1; measured over two minutes (tests/unit/sound/beds). */
const TO_REFERENCE: Record<Bed, Decibels> = {
  rain: 1.3,
  ocean: 9.5,
  stream: 8.1,
  wind: 12.6,
  fireplace: 14.6,
  night: 20.8,
  brown: 15.3,
  pink: 5.7,
};

/** A level glides to a new place: a bed comes up like weather, not like a switch. */
const GLIDE: Seconds = 0.8;

/** The beds that sound, each at its own level, and one level over all of them. What is silent costs nothing. */
export class Beds {
  readonly #channels: { sound: BedSound; level: Glider; gain: number }[];
  readonly #all = new Glider(1);
  #left = new Float32Array(0);
  #right = new Float32Array(0);

  constructor(
    private readonly sampleRate: number,
    seed = 1,
  ) {
    this.#channels = BEDS.map((bed, i) => ({
      sound: MAKE[bed](sampleRate, seed + i),
      level: new Glider(0),
      gain: 10 ** (TO_REFERENCE[bed] / 20),
    }));
  }

  /** @param levels 0..1 as on a slider; amplitude is the square, as the volume's is */
  setLevels(levels: BedLevels): void {
    for (const [i, bed] of BEDS.entries()) {
      const level = this.#channels[i]?.level;
      if (level && level.target !== levels[bed] ** 2) level.glideTo(levels[bed] ** 2, GLIDE * this.sampleRate);
    }
  }

  /** Glides all of them to a share of their levels (amplitude, 0..1). */
  fadeTo(level: number, seconds: Seconds): void {
    this.#all.glideTo(level, seconds * this.sampleRate);
  }

  /** Adds what sounds to a block of any size. */
  mix(left: Float32Array, right: Float32Array): void {
    const sounding = this.#channels.filter(({ level }) => !(level.rests && level.target === 0));
    if (this.#all.rests && this.#all.target === 0) return;
    if (sounding.length === 0) return void this.#pass(left.length);
    if (this.#left.length !== left.length) {
      this.#left = new Float32Array(left.length);
      this.#right = new Float32Array(left.length);
    }
    const all = Float32Array.from(left, () => this.#all.next());
    for (const { sound, level, gain } of sounding) {
      this.#left.fill(0);
      this.#right.fill(0);
      sound.add(this.#left, this.#right);
      for (let i = 0; i < left.length; i++) {
        const amount = gain * level.next() * (all[i] as number);
        left[i] = (left[i] as number) + amount * (this.#left[i] as number);
        right[i] = (right[i] as number) + amount * (this.#right[i] as number);
      }
    }
  }

  /** A fade goes on while nothing sounds. */
  #pass(samples: number): void {
    for (let i = 0; i < samples && !this.#all.rests; i++) this.#all.next();
  }
}

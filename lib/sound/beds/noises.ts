import { type BedSound, both } from './bed';
import { Noise } from './noise';
import { Brown, Pink } from './slope';

/** Brown or pink noise, and nothing else. */
export class Coloured implements BedSound {
  readonly #noise: Noise;
  readonly #colour: [Brown | Pink, Brown | Pink];

  constructor(colour: 'brown' | 'pink', sampleRate: number, seed: number) {
    this.#noise = new Noise(seed);
    this.#colour = both(() => (colour === 'brown' ? new Brown(sampleRate) : new Pink(sampleRate)));
  }

  add(left: Float32Array, right: Float32Array): void {
    const [one, other] = this.#colour;
    for (let i = 0; i < left.length; i++) {
      left[i] = (left[i] as number) + one.next(this.#noise.white());
      right[i] = (right[i] as number) + other.next(this.#noise.white());
    }
  }
}

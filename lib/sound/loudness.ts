import type { Seconds } from '../values';
import { Section } from './biquad';

const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
/** A block is 400 ms, a quarter of it new. */
const HOP: Seconds = 0.1;
const HOPS = 4;

/**
 * Loudness of stereo sound after ITU-R BS.1770-5: K-weighting, 400 ms blocks with 75 % overlap, gated at -70 LUFS and
 * 10 LU below the ungated mean.
 */
export class LoudnessMeter {
  readonly #filters: [KWeighting, KWeighting];
  readonly #perHop: number;
  readonly #hops: number[] = [];
  #sum = 0;
  #count = 0;

  constructor(sampleRate: number) {
    this.#filters = [new KWeighting(sampleRate), new KWeighting(sampleRate)];
    this.#perHop = Math.round(HOP * sampleRate);
  }

  add(left: Float32Array, right: Float32Array): void {
    const [weightLeft, weightRight] = this.#filters;
    for (let i = 0; i < left.length; i++) {
      this.#sum += weightLeft.next(left[i] as number) ** 2 + weightRight.next(right[i] as number) ** 2;
      if (++this.#count === this.#perHop) {
        this.#hops.push(this.#sum / this.#perHop);
        this.#sum = 0;
        this.#count = 0;
      }
    }
  }

  /** Momentary loudness, LUFS, every 100 ms; the first belongs to 0.4 s. -Infinity in silence. */
  momentary(): number[] {
    return this.#blocks().map(toLufs);
  }

  /** Integrated loudness, LUFS; -Infinity when nothing passes the gate. */
  integrated(): number {
    const heard = this.#blocks().filter((power) => toLufs(power) > ABSOLUTE_GATE);
    const gate = toLufs(mean(heard)) + RELATIVE_GATE;
    return toLufs(mean(heard.filter((power) => toLufs(power) > gate)));
  }

  #blocks(): number[] {
    return this.#hops.slice(HOPS - 1).map((_, i) => mean(this.#hops.slice(i, i + HOPS)));
  }
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/**
 * The head's shelf and the RLB high-pass, computed for any sample rate (coefficients after BS.1770's analogue model: De Man
 * 2014, "Evaluation of implementations of the EBU R128 loudness measurement").
 */
export class KWeighting {
  readonly #shelf: Section;
  readonly #highpass: Section;

  constructor(sampleRate: number) {
    this.#shelf = shelf(sampleRate);
    this.#highpass = highpass(sampleRate);
  }

  next(x: number): number {
    return this.#highpass.next(this.#shelf.next(x));
  }
}

/** +4 dB above 1.7 kHz. */
function shelf(sampleRate: number): Section {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return new Section().set(
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  );
}

function highpass(sampleRate: number): Section {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return new Section().set(1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0);
}

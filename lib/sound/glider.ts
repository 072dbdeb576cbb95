/** Raised-cosine glide from one value to another, sample by sample: no corner at either end. */
export class Glider {
  #from: number;
  #to: number;
  #passed = 0;
  #length = 0;

  constructor(value: number) {
    this.#from = value;
    this.#to = value;
  }

  /** Where it will be once it has arrived. */
  get target(): number {
    return this.#to;
  }

  /** True while it stands at a value, for good. */
  get rests(): boolean {
    return this.#passed >= this.#length;
  }

  glideTo(value: number, samples: number): void {
    this.#from = this.#value();
    this.#to = value;
    this.#passed = 0;
    this.#length = Math.max(1, Math.round(samples));
  }

  next(): number {
    const value = this.#value();
    if (this.#passed < this.#length) this.#passed++;
    return value;
  }

  #value(): number {
    if (this.#passed >= this.#length) return this.#to;
    const share = (1 - Math.cos((Math.PI * this.#passed) / this.#length)) / 2;
    return this.#from + (this.#to - this.#from) * share;
  }
}

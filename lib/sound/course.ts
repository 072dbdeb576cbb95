import { AdaptationCurve, type AdaptedName, type Seconds, type SequenceItem } from '../values';

/** An item that was moved to fall in with the beat before it is back in its own time after so long at the soonest. */
const BACK: Seconds = 40;
/** It goes so much faster until then, at most. */
const FASTER = 1 / 30;
/** Share of an item in which it is to be back. */
const SHARE = 6 / 7;

/** Most that an item may come in later: it is back in its own time well before its end. */
export const mostLater = ({ length }: SequenceItem): Seconds => SHARE * FASTER * length;

/** How a piece's written time lies in the journey: along its tempo, and moved a little where it comes in. */
export class Course {
  readonly #curve: AdaptationCurve;
  readonly #back: Seconds;

  /** @param nudge how much later than planned it comes in; given back bit by bit, 3 % faster at most */
  constructor(
    readonly item: SequenceItem,
    readonly nudge: Seconds,
  ) {
    this.#curve = new AdaptationCurve(item.adaptation);
    this.#back = Math.max(BACK, nudge / FASTER);
  }

  get transpose(): number {
    return this.#curve.transpose;
  }

  /** Journey time at which a written moment sounds. */
  journey(written: Seconds): Seconds {
    const into = this.#curve.played(written);
    return this.item.start + into + this.#moved(into);
  }

  /** Seconds of the written piece that have passed at a moment of the journey; 0 before it comes in. */
  written(at: Seconds): Seconds {
    // It moves by a thirtieth of a second in a second at most: each round is thirty times nearer.
    let into = at - this.item.start;
    for (let round = 0; round < 6; round += 1) into = at - this.item.start - this.#moved(into);
    return Math.max(0, this.#curve.written(into));
  }

  value(name: AdaptedName, at: Seconds): number {
    return this.#curve.value(name, at - this.item.start);
  }

  #moved(into: Seconds): Seconds {
    return this.nudge * Math.min(1, Math.max(0, 1 - into / this.#back));
  }
}

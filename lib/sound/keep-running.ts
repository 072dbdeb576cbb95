import type { Seconds } from '../values';

/** What of an audio context is watched. */
export type Watched = Pick<AudioContext, 'currentTime' | 'state' | 'resume' | 'suspend' | 'addEventListener'>;

/** After a clock was stopped from outside it is started again, at first soon, then less and less often. */
const AGAIN: readonly Seconds[] = [0.1, 0.5, 2, 5, 10];
/** A clock that stands still for so long, while it says that it runs, has lost its output. */
const STALLED: Seconds = 1.5;

/**
 * Keeps the sound going when the ground moves: headphones are pulled out, another output is chosen, the browser or
 * the system interrupts. Chromium follows the default output by itself; what stops on the way is started again.
 */
export class KeepRunning {
  #wanted = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param devices where a change of outputs is told; none: only the context's own word counts */
  constructor(
    private readonly context: Watched,
    devices?: Pick<EventTarget, 'addEventListener'>,
  ) {
    context.addEventListener('statechange', () => this.#look());
    devices?.addEventListener('devicechange', () => this.#afterDeviceChange());
  }

  /** To be said before the context is resumed (true) or suspended (false) on purpose. */
  set wanted(wanted: boolean) {
    this.#wanted = wanted;
    this.#tries = 0;
    clearTimeout(this.#timer);
  }

  get #stopped(): boolean {
    return this.#wanted && this.context.state !== 'running' && this.context.state !== 'closed';
  }

  #look(): void {
    if (this.context.state === 'running') this.#tries = 0;
    if (!this.#stopped) return;
    clearTimeout(this.#timer);
    const wait = AGAIN[Math.min(this.#tries++, AGAIN.length - 1)] ?? 1;
    this.#timer = setTimeout(() => {
      if (!this.#stopped) return;
      this.context.resume().catch(() => undefined);
      // Where it is refused nothing is told: it is asked for again.
      this.#look();
    }, wait * 1000);
  }

  #afterDeviceChange(): void {
    const before = this.context.currentTime;
    setTimeout(() => {
      if (!this.#wanted || this.context.currentTime > before) return;
      // The renderer is built anew, on what is the output now.
      void this.#restart().catch(() => undefined);
    }, STALLED * 1000);
  }

  async #restart(): Promise<void> {
    await this.context.suspend();
    if (this.#wanted) await this.context.resume();
  }
}

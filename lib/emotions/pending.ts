/** How far apart two looks are, in ms, and after how many without a sign of life nobody waits any longer. */
const LOOK = 10_000;
const LOOKS = 6;

/**
 * Calls to another thread that are under way. All of them reject when that thread is gone, or gives no sign of life for
 * a minute, and one can wait until none is left. Not with Promise.race: a promise that stays pending keeps every
 * answer that was ever raced with it.
 */
export class Pending {
  readonly #calls = new Map<Promise<unknown>, (reason: unknown) => void>();
  #gone: { reason: unknown } | null = null;
  #looks = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  /** @param onSilence called when it does not answer; is to call {@link end} */
  constructor(private readonly onSilence: () => void) {}

  /** The thread is gone, or given up. */
  end(reason: unknown): void {
    this.#gone ??= { reason };
    for (const reject of this.#calls.values()) reject(reason);
  }

  /** The thread works. */
  heard(): void {
    this.#looks = 0;
  }

  /** The call's answer, or the reason why the thread is gone. */
  wait<P extends Promise<unknown>>(call: P): Promise<Awaited<P>> {
    const answer = new Promise<Awaited<P>>((resolve, reject) => {
      if (this.#gone) reject(this.#gone.reason);
      this.#calls.set(call, reject);
      call.then((value) => resolve(value as Awaited<P>), reject);
    });
    const over = () => {
      this.heard();
      this.#calls.delete(call);
      if (this.#calls.size === 0) this.#rest();
    };
    answer.then(over, over);
    this.#look();
    return answer;
  }

  /** Resolves when all that are under way now are over. */
  async over(): Promise<void> {
    await Promise.allSettled(this.#calls.keys());
  }

  /** Looks are counted, not time: a machine that slept for an hour, or is very busy, has looked once. */
  #look(): void {
    this.#next ??= setTimeout(() => {
      this.#next = undefined;
      if (++this.#looks < LOOKS) this.#look();
      else this.onSilence();
    }, LOOK);
  }

  #rest(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
  }
}

/**
 * Calls to another thread that are under way. All of them reject when that thread is gone, and one can wait until none
 * is left. Not with Promise.race: a promise that stays pending keeps every answer that was ever raced with it.
 */
export class Pending {
  readonly #calls = new Map<Promise<unknown>, (reason: unknown) => void>();
  #gone: { reason: unknown } | null = null;

  /** @param broken rejects when the thread is gone */
  constructor(broken: Promise<never>) {
    broken.catch((reason) => {
      this.#gone = { reason };
      for (const reject of this.#calls.values()) reject(reason);
    });
  }

  /** The call's answer, or the reason why the thread is gone. */
  wait<P extends Promise<unknown>>(call: P): Promise<Awaited<P>> {
    const answer = new Promise<Awaited<P>>((resolve, reject) => {
      if (this.#gone) reject(this.#gone.reason);
      this.#calls.set(call, reject);
      call.then((value) => resolve(value as Awaited<P>), reject);
    });
    const over = () => this.#calls.delete(call);
    answer.then(over, over);
    return answer;
  }

  /** Resolves when all that are under way now are over. */
  async over(): Promise<void> {
    await Promise.allSettled(this.#calls.keys());
  }
}

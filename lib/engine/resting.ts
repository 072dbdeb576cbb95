import { lazy, type Lazy } from '../values';

/** How long something costly is kept after it was last asked for, in ms. */
const REST = 5 * 60_000;

export interface Resting<T> extends Omit<Lazy<T>, 'forget'> {
  /** Closes it now; nothing happens when it is not open. */
  rest(): void;
}

/**
 * As `lazy`, but closed when it has not been asked for in a while, and made anew when it is asked for again. An evening
 * lasts an hour and needs the reader for seconds of it; its weights, unfolded, hold 300 MB. Closing has to wait for what
 * was asked before it.
 */
export function resting<T extends { close(): Promise<void> }>(make: (forget: () => void) => Promise<T>): Resting<T> {
  const kept = lazy(make);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    if (!kept.begun) return;
    const last = kept.get();
    kept.forget();
    last.then(
      (made) => made.close(),
      () => undefined, // it never came to be
    );
  };
  return {
    rest,
    get begun() {
      return kept.begun;
    },
    get() {
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
      return kept.get();
    },
  };
}

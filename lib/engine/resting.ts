import { lazy } from './lazy';

/** How long something costly is kept after it was last asked for, in ms: longer than any one use of it takes. */
const REST = 5 * 60_000;

/**
 * As `lazy`, but closed when it has not been asked for in a while, and made anew when it is asked for again. An evening
 * lasts an hour and needs the reader for seconds of it; its weights, unfolded, hold 300 MB.
 */
export function resting<T extends { close(): Promise<void> }>(make: () => Promise<T>): ReturnType<typeof lazy<T>> {
  let kept = lazy(make);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    const { get } = kept;
    kept = lazy(make);
    get().then(
      (made) => made.close(),
      () => undefined, // it never came to be
    );
  };
  return {
    get begun() {
      return kept.begun;
    },
    get() {
      clearTimeout(timer);
      timer = setTimeout(close, REST);
      return kept.get();
    },
  };
}

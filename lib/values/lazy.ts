/** One shared promise for what is costly to make. */
export interface Lazy<T> {
  get(): Promise<T>;
  readonly begun: boolean;
  /** What was made is of no more use: the next call makes another. */
  forget(): void;
}

/**
 * A failed attempt is forgotten, so that the next may succeed: at once, or after `rest` milliseconds where each try takes
 * long. `make` is handed a function that forgets what it makes, and nothing that was made since.
 */
export function lazy<T>(make: (forget: () => void) => Promise<T>, rest = 0): Lazy<T> {
  let made: Promise<T> | null = null;
  const attempt = (): Promise<T> => {
    let mine: Promise<T> | null = null;
    const forget = () => {
      if (made === mine) made = null;
    };
    mine = make(forget).catch((error) => {
      if (rest > 0) setTimeout(forget, rest);
      else forget();
      throw error;
    });
    return mine;
  };
  return {
    forget() {
      made = null;
    },
    get begun() {
      return made !== null;
    },
    get() {
      made ??= attempt();
      return made;
    },
  };
}

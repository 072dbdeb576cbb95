/**
 * One shared promise for what is costly to make. A failed attempt is forgotten, so that the next may succeed: at once, or
 * after `rest` milliseconds where each try takes long.
 */
export function lazy<T>(
  make: () => Promise<T>,
  rest = 0,
): { get(): Promise<T>; readonly begun: boolean; forget(): void } {
  let made: Promise<T> | null = null;
  const forget = () => {
    made = null;
  };
  return {
    /** What was made is of no more use: the next call makes another. */
    forget,
    get begun() {
      return made !== null;
    },
    get() {
      made ??= make().catch((error) => {
        if (rest > 0) setTimeout(forget, rest);
        else forget();
        throw error;
      });
      return made;
    },
  };
}

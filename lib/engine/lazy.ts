/** One shared promise for what is costly to make; a failed attempt is forgotten, so that the next may succeed. */
export function lazy<T>(make: () => Promise<T>): { get(): Promise<T>; readonly begun: boolean } {
  let made: Promise<T> | null = null;
  return {
    get begun() {
      return made !== null;
    },
    get() {
      made ??= make().catch((error) => {
        made = null;
        throw error;
      });
      return made;
    },
  };
}

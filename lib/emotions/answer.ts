import { Failure, type FailureCode } from '../values';

/** What a call to the reader's worker gives. An error's class does not survive a message between threads; this does. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: FailureCode; sentence: string };

export async function answer<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, sentence: error.message };
    return { ok: false, code: 'unexpected', sentence: `The reader stopped: ${String(error)}.` };
  }
}

/** The value, or the error as it was thrown on the other side. */
export function take<T>(given: Answer<T>): T {
  if (given.ok) return given.value;
  throw new Failure(given.code, given.sentence);
}

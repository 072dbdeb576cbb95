import { Failure } from '../values';

/** Names of an error and of those it wraps: Dexie keeps an abort's reason in `inner`, a bulk write's in `failures`. */
function names(error: unknown, depth = 5): string[] {
  if (!(error instanceof Object) || depth === 0) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const wrapped = Array.isArray(failures) ? [inner, ...failures.slice(0, 3)] : [inner];
  return [String(name), ...wrapped.flatMap((one) => names(one, depth - 1))];
}

/**
 * An error of the database as one clear sentence: `storage-full` when the disk or the browser's share of it is full,
 * `diary-shut` for the rest. A Failure stays what it is.
 */
export function storageFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const known = names(cause);
  const is = (...wanted: string[]) => wanted.some((name) => known.includes(name));
  if (is('QuotaExceededError')) {
    const full = 'The disk is full, so this could not be kept; free some space and try once more. The music goes on.';
    return new Failure('storage-full', full, { cause });
  }
  const sentence = is('VersionError')
    ? 'This diary was written by a newer EmoHeal; update the extension to open it. Nothing was changed.'
    : is('DatabaseClosedError', 'InvalidStateError')
      ? 'The diary was closed by another window; open the extension once more.'
      : is('MissingAPIError', 'SecurityError')
        ? 'This browser does not let the extension keep a diary here; the music plays without one.'
        : 'The diary on this machine cannot be read or written just now; the music plays without it.';
  return new Failure('diary-shut', sentence, { cause });
}

/** Runs work on the database; whatever goes wrong rejects as a {@link storageFailure}. */
export async function stored<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw storageFailure(cause);
  }
}

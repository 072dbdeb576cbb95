import * as v from 'valibot';
import { type BackendChoice, createWorkerReader, type EmotionReader, type ReaderHost } from '../emotions';
import type { Progress } from '../messaging';
import { Failure } from '../values';
import { resting } from './resting';

const MEASURED = 'backend';

const Measured: v.GenericSchema<unknown, BackendChoice> = v.object({
  backend: v.picklist(['wasm', 'webgpu']),
  why: v.string(),
  key: v.string(),
  wasm: v.optional(v.number()),
  webgpu: v.optional(v.number()),
});

/** What was measured here; null where nothing was, or it cannot be read. */
function measured(): BackendChoice | null {
  try {
    const { success, output } = v.safeParse(Measured, JSON.parse(localStorage.getItem(MEASURED) ?? 'null'));
    return success ? output : null;
  } catch {
    return null;
  }
}
/** A full disk takes no note: it is measured once more by the next document. */
function keep(choice: BackendChoice): void {
  try {
    localStorage.setItem(MEASURED, JSON.stringify(choice));
  } catch (error) {
    console.warn('What was measured could not be kept', error);
  }
}

export interface ReaderParts extends Pick<ReaderHost, 'file' | 'wasmPaths'> {
  backend(): NonNullable<ReaderHost['backend']>;
  /** Null: it is over. */
  onProgress(progress: Progress | null): void;
}

/** The reader of feelings as long as somebody needs it, and another one where it dies or does not answer. */
export interface KeptReader {
  open(): Promise<EmotionReader>;
  /** Whoever only listens from here on needs no reader, and its memory is better left to others. */
  rest(): Promise<void>;
}

export function keptReader({ backend, onProgress, ...files }: ReaderParts): KeptReader {
  let trusted = true;
  /** WebGPU is where a reader gets stuck, if anywhere: it is not asked again in this document, nor by the next one. */
  const distrust = (): void => {
    trusted = false;
    const choice = measured();
    if (choice?.backend === 'webgpu') keep({ ...choice, backend: 'wasm', why: 'WebGPU did not answer.' });
  };
  const chosen = () => (trusted ? backend() : 'wasm');

  const reader = resting(async (forget) => {
    const host: ReaderHost = {
      ...files,
      backend: chosen(),
      onProgress: (done, total, what) => onProgress(done < total ? { what, done, total } : null),
      recall: async () => measured(),
      remember: async (choice) => keep(choice),
    };
    try {
      return await createWorkerReader(host, () => {
        forget();
        distrust();
        onProgress(null);
      });
    } catch (error) {
      if (error instanceof Failure && error.code === 'reader-silent') distrust();
      throw error;
    } finally {
      onProgress(null);
    }
  });

  return {
    open: reader.get,
    async rest() {
      if (!reader.begun) return;
      // Once for each model on each machine: is WebGPU faster here? The answer counts from the next start on.
      if (chosen() === 'auto')
        await reader
          .get()
          .then((opened) => opened.measure())
          .catch(() => undefined);
      reader.rest();
    },
  };
}

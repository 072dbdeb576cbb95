import { readerFailed } from './failed';
import type { Backend, ReaderHost } from './host';
import { checkHash, MODEL_FILE, type ReaderFiles } from './load';
import { openSession, type ModelSession, type Output } from './session';

/** The open model. Should WebGPU fail, at the start or later, it goes on with WASM and says why. */
export interface Model {
  readonly session: ModelSession;
  readonly why: string;
  /** Rejects with Failure('reader-failed') only. */
  run(ids: number[]): Promise<Output>;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Opens the model file on `backend`. Rejects with Failure('reader-failed') only. */
export async function openModel(host: ReaderHost, files: ReaderFiles, backend: Backend): Promise<Model> {
  const { hidden } = files;
  let why = backend === 'webgpu' ? 'WebGPU was measured to be faster, or asked for.' : 'WASM works everywhere.';

  const onWasm = async (model: Uint8Array) => {
    try {
      return await openSession(model, 'wasm', host);
    } catch (cause) {
      throw readerFailed('its model file cannot be opened', cause);
    }
  };
  const fallBack = async (error: unknown) => {
    why = `WebGPU failed: ${reason(error)}`;
    return onWasm(new Uint8Array(await host.file(MODEL_FILE)));
  };

  // Both at once: the digest is taken on another thread. A damaged file may fail both; the digest says it more plainly.
  const opening = backend === 'wasm' ? onWasm(files.model) : openSession(files.model, backend, host).catch(fallBack);
  opening.catch(() => undefined);
  try {
    await checkHash(files);
  } catch (damaged) {
    opening.then((opened) => opened.close()).catch(() => undefined);
    throw damaged;
  }
  let session = await opening;
  let replacing: Promise<void> | null = null;
  /** Runs that lose the same session at the same time share the one that takes its place. */
  const replace = (lost: ModelSession, error: unknown): Promise<void> => {
    replacing ??= lost
      .close()
      .catch(() => undefined)
      .then(async () => {
        session = await fallBack(error);
      })
      .catch((failed) => {
        // The next run tries again.
        replacing = null;
        throw failed;
      });
    return replacing;
  };

  return {
    get session() {
      return session;
    },
    get why() {
      return why;
    },
    async run(ids) {
      try {
        let output: Output;
        const asked = session;
        try {
          output = await asked.run(ids);
        } catch (error) {
          if (asked.backend === 'wasm') throw error;
          await replace(asked, error);
          output = await session.run(ids);
        }
        for (const [name, width] of [
          ['pooled', output.pooled.length],
          ['middle', output.middle.length / ids.length],
        ] as const)
          if (width !== hidden) throw new Error(`the model's "${name}" has ${width} numbers, not ${hidden}`);
        return output;
      } catch (cause) {
        throw readerFailed('its model does not give what it should', cause);
      }
    },
  };
}

import * as Comlink from 'comlink';
import { take } from './answer';
import type { HostCalls, HostSettings, ReaderDesk, ReaderState } from './desk';
import { readerFailed, readerSilent } from './failed';
import { Pending } from './pending';
import type { ReaderHost } from './host';
import type { EmotionReader } from './reader';

/**
 * The reader in a worker of its own, so that a reading never makes the music stutter. Same as `createReader`
 * (reader.ts) otherwise. Where no worker can be started, it reads in this thread.
 *
 * @param onGone called when the opened reader is of no more use: its worker died, or gave no sign of life for long
 */
export async function createWorkerReader(host: ReaderHost, onGone?: () => void): Promise<EmotionReader> {
  let worker: Worker;
  try {
    // Not `new URL(..., import.meta.url)`: WXT rewrites that before Vite can see the worker in it.
    const { default: url } = await import('./worker?worker&url');
    worker = new Worker(url, { type: 'module', name: 'reader' });
  } catch {
    return inThisThread(host);
  }
  let gone = false;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      gone = true;
      reject(readerFailed('its worker stopped', event.message));
    });
  });
  // Whoever waits for an answer hears of it; nobody may be waiting.
  broken.catch(() => undefined);
  try {
    return await openRemote(worker, host, broken, { end: () => worker.terminate(), onGone });
  } catch (error) {
    worker.terminate();
    if (gone) return inThisThread(host);
    throw error;
  }
}

/** Loaded only then: tokenizer and runtime are large. */
const inThisThread = async (host: ReaderHost) => (await import('./reader')).createReader(host);

/** What is done with the other side of a reader. */
interface Ends {
  /** Ends it for good. */
  end(): void;
  /** It was opened, is of no more use, and was ended. */
  onGone?(): void;
}

/** Opens the reader behind `endpoint`, where a ReaderDesk is exposed. `broken` rejects when that side is gone. */
export async function openRemote(
  endpoint: Comlink.Endpoint,
  host: ReaderHost,
  broken: Promise<never>,
  { end, onGone }: Ends,
): Promise<EmotionReader> {
  let opened = false;
  const gone = (reason: unknown) => {
    pending.end(reason);
    end();
    if (opened) onGone?.();
  };
  const pending = new Pending(() => gone(readerSilent()));
  broken.catch(gone);
  const desk = Comlink.wrap<ReaderDesk>(endpoint);
  const { wasmPaths, backend, threads } = host;
  const settings: HostSettings = { wasmPaths, backend, threads };
  const calls: HostCalls = {
    file: async (path) => {
      const bytes = await host.file(path);
      return Comlink.transfer(bytes, [bytes]);
    },
    onProgress(...progress) {
      pending.heard();
      host.onProgress?.(...progress);
    },
    alive: () => pending.heard(),
    recall: async () => (await host.recall?.()) ?? null,
    remember: async (choice) => host.remember?.(choice),
  };
  let state: ReaderState = take(await pending.wait(desk.open(settings, Comlink.proxy(calls))));
  opened = true;
  return {
    get backend() {
      return state.backend;
    },
    get why() {
      return state.why;
    },
    async read(text) {
      const answered = take(await pending.wait(desk.read(text)));
      state = answered.state;
      return answered.read;
    },
    explain: async (text, emotion) => take(await pending.wait(desk.explain(text, emotion))),
    measure: async () => take(await pending.wait(desk.measure())),
    async close() {
      await pending.over();
      await pending.wait(desk.close()).catch(() => undefined);
      end();
    },
  };
}

import { type Emotion, Failure } from '../values';
import { answer } from './answer';
import type { ReaderHost } from './host';
import { createReader, type EmotionReader, type ReadOptions } from './reader';

/** A host in two halves: settings that are copied, functions that are called across. */
export type HostSettings = Pick<ReaderHost, 'wasmPaths' | 'backend' | 'threads'>;
export type HostCalls = Required<Omit<ReaderHost, keyof HostSettings>>;
export type ReaderState = Pick<EmotionReader, 'backend' | 'why'>;

/** The worker's side of a reader: opened once, then asked. */
export class ReaderDesk {
  private reader: EmotionReader | null = null;
  private readonly readings = new Map<number, AbortController>();

  open(settings: HostSettings, calls: HostCalls) {
    return answer(async () => {
      // One by one: what comes across is a proxy that cannot be spread.
      this.reader = await createReader({
        ...settings,
        file: (path) => calls.file(path),
        onProgress: (done, total) => calls.onProgress(done, total),
        alive: () => calls.alive(),
        recall: () => calls.recall(),
        remember: (choice) => calls.remember(choice),
      });
      return this.state();
    });
  }

  read(id: number, text: string, onProgress: ReadOptions['onProgress'] | null) {
    return this.abortable(id, async (signal) => {
      const read = await this.opened().read(text, { signal, onProgress: onProgress ?? undefined });
      return { read, state: this.state() };
    });
  }

  explain(id: number, text: string, emotion: Emotion) {
    return this.abortable(id, (signal) => this.opened().explain(text, emotion, { signal }));
  }

  abort(id: number): void {
    this.readings.get(id)?.abort();
  }

  measure() {
    return answer(() => this.opened().measure());
  }

  close() {
    return answer(() => this.opened().close());
  }

  private abortable<T>(id: number, call: (signal: AbortSignal) => Promise<T>) {
    const controller = new AbortController();
    this.readings.set(id, controller);
    return answer(() => call(controller.signal)).finally(() => this.readings.delete(id));
  }

  private opened(): EmotionReader {
    if (!this.reader) throw new Failure('reader-failed', 'The reader of feelings has not been opened.');
    return this.reader;
  }

  private state(): ReaderState {
    const { backend, why } = this.opened();
    return { backend, why };
  }
}

import { type Emotion, Failure } from '../values';
import { answer } from './answer';
import type { ReaderHost } from './host';
import { createReader, type EmotionReader } from './reader';

/** A host in two halves: settings that are copied, functions that are called across. */
export type HostSettings = Pick<ReaderHost, 'wasmPaths' | 'backend' | 'threads'>;
export type HostCalls = Required<Omit<ReaderHost, keyof HostSettings>>;
export type ReaderState = Pick<EmotionReader, 'backend' | 'why'>;

/** The worker's side of a reader: opened once, then asked. */
export class ReaderDesk {
  private reader: EmotionReader | null = null;

  open(settings: HostSettings, calls: HostCalls) {
    return answer(async () => {
      // One by one: what comes across is a proxy that cannot be spread.
      this.reader = await createReader({
        ...settings,
        file: (path) => calls.file(path),
        onProgress: (...progress) => calls.onProgress(...progress),
        alive: () => calls.alive(),
        recall: () => calls.recall(),
        remember: (choice) => calls.remember(choice),
      });
      return this.state();
    });
  }

  read(text: string) {
    return answer(async () => ({ read: await this.opened().read(text), state: this.state() }));
  }

  explain(text: string, emotion: Emotion) {
    return answer(() => this.opened().explain(text, emotion));
  }

  measure() {
    return answer(() => this.opened().measure());
  }

  close() {
    return answer(() => this.opened().close());
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

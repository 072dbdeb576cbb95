import processorUrl from './stage.worklet?worker&url';
import { type BedLevels, Failure, type Seconds } from '../values';
import { type SoundEvent, pack } from './events';
import { KeepRunning } from './keep-running';
import type { PresetNeed } from './playable';
import type { FadePart } from './mastering';
import { SampleStore } from './samples';
import { type FromProcessor, type MeterReading, PROCESSOR, type ToProcessor } from './wire';

export interface StageOptions {
  /** The sound bank's address, or its bytes. */
  bank: string | ArrayBuffer;
  sampleRate?: number;
}

/** What the meter hears, with what the browser counts. */
export interface MeterSnapshot extends MeterReading {
  /** Times the audio thread came too late; null where the browser does not count. */
  underruns: number | null;
}

const BANK_TIMEOUT: Seconds = 20;
const START_TIMEOUT: Seconds = 5;
/**
 * Nobody plays along, so the sound is made well ahead: on a busy machine 'playback' (some 20 ms) comes too late now and
 * then. The clock moves in steps of this size.
 */
const LATENCY: Seconds = 0.2;
const SILENT_READING: MeterReading = { at: 0, rms: 0, peak: 0, silentFor: 0, voices: 0 };

/** `playbackStats` is newer than TypeScript's dom library (Web Audio API, AudioPlaybackStats). */
type CountingContext = AudioContext & { playbackStats?: { underrunEvents: number } };

/**
 * Opens the sound: an audio context that waits suspended and silent (level 0), with the synthesiser ready in it.
 * @throws Failure sound-bank-missing when the bank cannot be read, sound-refused when the browser gives no audio
 */
export async function openStage(options: StageOptions): Promise<Stage> {
  const file = typeof options.bank === 'string' ? await readBank(options.bank) : options.bank;
  const context = await openContext(options.sampleRate);
  try {
    await context.audioWorklet.addModule(processorUrl);
    const node = new AudioWorkletNode(context, PROCESSOR, { numberOfInputs: 0, outputChannelCount: [2] });
    const samples = await SampleStore.open(file).catch((cause: unknown) => {
      throw bankMissing(cause);
    });
    await handOver(node.port, file);
    node.connect(context.destination);
    return new Stage(context, node, samples);
  } catch (error) {
    void context.close();
    throw error instanceof Failure ? error : refused(error);
  }
}

/** The sound in the browser. Its clock is the audio context's; a suspended context stops it. */
export class Stage {
  readonly #listeners = new Set<(reading: MeterReading) => void>();
  readonly #syncs = new Map<number, () => void>();
  readonly #running: KeepRunning;
  #reading = SILENT_READING;
  #volume = 1;
  #lastSync = 0;

  constructor(
    private readonly context: CountingContext,
    /** What the loudspeaker is given; to be listened in on, not to be changed. */
    readonly output: AudioWorkletNode,
    private readonly samples: SampleStore,
  ) {
    output.port.onmessage = ({ data }: MessageEvent<FromProcessor>) => this.#take(data);
    this.#running = new KeepRunning(context, navigator.mediaDevices);
  }

  /** Clock time, in seconds. */
  get now(): Seconds {
    return this.context.currentTime;
  }

  get running(): boolean {
    return this.context.state === 'running';
  }

  get volume(): number {
    return this.#volume;
  }

  /** 0..1 as on a slider. */
  set volume(volume: number) {
    this.#volume = Math.min(1, Math.max(0, volume));
    this.#post({ type: 'volume', volume: this.#volume });
  }

  get meter(): MeterSnapshot {
    return { ...this.#reading, underruns: this.context.playbackStats?.underrunEvents ?? null };
  }

  /** Calls back twenty times a second while the clock runs, however a hidden page's timers are held back. */
  onMeter(callback: (reading: MeterReading) => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  /** @param zero clock time at which the events' time is 0 */
  schedule(events: readonly SoundEvent[], zero: Seconds): void {
    const packed = pack(events, zero);
    this.#post({ type: 'events', events: packed }, [packed.times.buffer, packed.bytes.buffer]);
  }

  /**
   * Decodes the samples that will sound, away from the audio thread, so that it never has to. Cheap for what is there;
   * what has not been asked for in a while is let go.
   */
  async warm(needs: readonly PresetNeed[]): Promise<void> {
    const wanted = this.samples.missing(needs, this.now);
    for (const index of wanted) {
      const audio = this.samples.take(index, this.now);
      this.#post({ type: 'sample', index, audio }, [audio.buffer]);
      await breathe();
    }
    const samples = this.samples.spare(this.now);
    if (samples.length > 0) this.#post({ type: 'forget', samples });
    await this.#sync();
  }

  /** @throws Failure sound-refused when the clock does not start within five seconds */
  async resume(): Promise<void> {
    const started = await Promise.race([
      this.context.resume().then(() => true),
      after(START_TIMEOUT).then(() => false),
    ]);
    if (!started || this.context.state !== 'running') throw refused();
    this.#running.wanted = true;
  }

  async suspend(): Promise<void> {
    this.#running.wanted = false;
    await this.context.suspend();
  }

  /** Glides the master level, or that of one part, to `level` (amplitude, 0..1 of the volume). */
  fadeTo(level: number, seconds: Seconds, part: FadePart = 'all'): void {
    this.#post({ type: 'fade', level, seconds, part });
  }

  /** Beds come and go over most of a second; they sound while the clock runs. */
  set beds(levels: BedLevels) {
    this.#post({ type: 'beds', levels });
  }

  /** Takes back what is scheduled and ends all notes at once. Fade to 0 before: this does not. */
  silence(): void {
    this.#post({ type: 'silence' });
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.context.close();
  }

  /** Resolves when the audio thread has taken all messages up to here. */
  #sync(): Promise<void> {
    const id = ++this.#lastSync;
    return new Promise((resolve) => {
      this.#syncs.set(id, resolve);
      this.#post({ type: 'sync', id });
    });
  }

  #take(message: FromProcessor): void {
    if (message.type === 'meter') {
      this.#reading = message.reading;
      for (const listener of this.#listeners) listener(message.reading);
    } else if (message.type === 'sync') {
      this.#syncs.get(message.id)?.();
      this.#syncs.delete(message.id);
    }
  }

  #post(message: ToProcessor, transfer: Transferable[] = []): void {
    this.output.port.postMessage(message, transfer);
  }
}

async function openContext(sampleRate?: number): Promise<CountingContext> {
  try {
    const context = new AudioContext({ latencyHint: LATENCY, sampleRate });
    await context.suspend();
    return context;
  } catch (cause) {
    throw refused(cause);
  }
}

async function readBank(url: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw bankMissing(cause);
  }
}

/** Gives the audio thread its own copy of the bank. A blocked WebAssembly decoder would never answer: hence the limit. */
async function handOver(port: MessagePort, file: ArrayBuffer): Promise<void> {
  const answer = new Promise<string | null>((resolve) => {
    port.onmessage = ({ data }: MessageEvent<FromProcessor>) => data.type === 'bank' && resolve(data.error);
  });
  port.postMessage({ type: 'bank', file } satisfies ToProcessor);
  const error = await Promise.race([answer, after(BANK_TIMEOUT).then(() => 'no answer')]);
  if (error) throw bankMissing(error);
}

const refused = (cause?: unknown): Failure =>
  new Failure('sound-refused', 'The browser did not let the sound start. Check the sound output, then press play.', {
    cause,
  });

const bankMissing = (cause: unknown): Failure =>
  new Failure('sound-bank-missing', 'The instruments could not be loaded. Please install the extension again.', {
    cause,
  });

const after = (seconds: Seconds): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Lets other work of the page through. A message is not held back in a hidden page as a timer is. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

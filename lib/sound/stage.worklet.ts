/**
 * The audio thread: synthesiser, mastering and meter in one processor. Bundled on its own (stage.ts imports it with
 * ?worker&url), since the audio thread loads one module.
 */
import { Synthesiser } from './synthesiser';
import { Mastering } from './mastering';
import { type FromProcessor, PROCESSOR, type ToProcessor } from './wire';

/** The audio thread's own globals (Web Audio API, AudioWorkletGlobalScope), which TypeScript's dom library lacks. */
declare const sampleRate: number;
declare const currentTime: number;
declare abstract class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Meter readings a second; the player's clock ticks with them. */
const READINGS = 20;
/** -60 dBFS. */
const SILENT = 0.001;

class StageProcessor extends AudioWorkletProcessor {
  readonly #synthesiser = new Synthesiser(sampleRate);
  readonly #mastering = new Mastering(sampleRate, { level: 0 });
  readonly #perReading = Math.round(sampleRate / READINGS);
  #samples = 0;
  #square = 0;
  #peak = 0;
  #silent = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<ToProcessor>) => this.#take(data);
  }

  process(_inputs: unknown, [output]: Float32Array[][]): boolean {
    const [left, right] = output ?? [];
    if (!left || !right) return true;
    this.#synthesiser.process(left, right, currentTime + left.length / sampleRate);
    const { rms, peak } = this.#mastering.process(left, right, this.#synthesiser.fader);
    this.#square += rms * rms * left.length;
    this.#peak = Math.max(this.#peak, peak);
    this.#silent = rms < SILENT ? this.#silent + left.length : 0;
    this.#samples += left.length;
    if (this.#samples >= this.#perReading) this.#read();
    return true;
  }

  #read(): void {
    this.#post({
      type: 'meter',
      reading: {
        at: currentTime,
        rms: Math.sqrt(this.#square / this.#samples),
        peak: this.#peak,
        silentFor: this.#silent / sampleRate,
        voices: this.#synthesiser.voices,
      },
    });
    this.#samples = 0;
    this.#square = 0;
    this.#peak = 0;
  }

  #take(message: ToProcessor): void {
    switch (message.type) {
      case 'bank':
        void this.#addBank(message.file);
        break;
      case 'sample':
        this.#synthesiser.setSample(message.index, message.audio);
        break;
      case 'forget':
        this.#synthesiser.forgetSamples(message.samples);
        break;
      case 'events':
        this.#synthesiser.enqueue(message.events);
        break;
      case 'fade':
        this.#mastering.fadeTo(message.level, message.seconds, message.part);
        break;
      case 'beds':
        this.#mastering.beds.setLevels(message.levels);
        break;
      case 'volume':
        this.#mastering.setVolume(message.volume);
        break;
      case 'silence':
        this.#synthesiser.silence();
        this.#mastering.open();
        break;
      case 'sync':
        this.#post({ type: 'sync', id: message.id });
        break;
    }
  }

  async #addBank(file: ArrayBuffer): Promise<void> {
    try {
      await Synthesiser.ready;
      this.#synthesiser.addBank(file);
      this.#post({ type: 'bank', error: null });
    } catch (error) {
      this.#post({ type: 'bank', error: String(error) });
    }
  }

  #post(message: FromProcessor): void {
    this.port.postMessage(message);
  }
}

registerProcessor(PROCESSOR, StageProcessor);

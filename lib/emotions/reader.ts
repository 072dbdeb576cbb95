import { type Emotion, type EmotionReading, Failure, LABELS, TEXT_LIMIT } from '../values';
import { measureBackends, startBackend, webgpuMissing } from './backend';
import type { Backend, BackendChoice, ReaderHost } from './host';
import { joinParts, type Part } from './join';
import { byLabel, probability } from './labels';
import { FILE_STEPS, loadFiles, MODEL_FILE, type ReaderFiles } from './load';
import { openModel, type Model } from './model';
import { type WordInfluence, wordInfluence } from './influence';
import { toReading } from './reading';
import { plainSentences } from './plain';
import { splitText, type Stretch, WHOLE_TOKENS } from './sentences';
import { openSession, runtimeVersion } from './session';

/** What was read, with the numbers behind it. */
export interface Read {
  reading: EmotionReading;
  /** The mean of the encoder's last layer, 384 numbers, and the tokens of a middle one, 384 each (session.ts). */
  pooled: Float32Array;
  middle: Float32Array;
  /** That the text, or a part of it, speaks of danger to the writer, 0..1, and from where on it is to be heeded. */
  danger: { probability: number; threshold: number; doubt: number };
  /** Share of the characters that the model's vocabulary does not hold, 0..1. */
  unknown: number;
}

export interface EmotionReader {
  /** The backend that reads, and why. */
  readonly backend: Backend;
  readonly why: string;
  /**
   * Reads a text of at most 10,000 characters in any language. Rejects with Failure "text-empty", "text-too-long",
   * "text-no-words" (a script the model has never seen) or "reader-failed". It cannot be called off: whoever goes on
   * without the answer may still have written words of danger, which only the whole of it tells.
   */
  read(text: string): Promise<Read>;
  /**
   * Which words spoke for `emotion`, by leaving them out; of a long text, in the part where it is felt most. Rejects as
   * `read` does.
   */
  explain(text: string, emotion: Emotion): Promise<WordInfluence[]>;
  /**
   * Times WASM against WebGPU and remembers the faster one for the next start; once, unless the model changes. Takes a
   * few seconds of processor and graphics card: call it when nothing plays. Rejects never.
   */
  measure(): Promise<BackendChoice>;
  /** Ends what it holds, once what was asked of it is answered. */
  close(): Promise<void>;
}

/** From this share of unknown characters on, what was read is not trusted: nothing is claimed. */
const UNKNOWN_DOUBTFUL = 0.25;
/** From this share on the text counts as written in a script the model has never seen. */
const UNKNOWN_ILLEGIBLE = 0.6;

/** A sentence of usual length, to start with and to measure with. */
const FIRST_SENTENCE = 'I feel tired tonight and my head is full, but the evening with my friends was good.';

/** Files, session, first sentence. */
const STEPS = FILE_STEPS + 2;

/** Loads the model and reads a first sentence with it. Rejects with Failure('reader-failed') only. */
export async function createReader(host: ReaderHost): Promise<EmotionReader> {
  let done = 0;
  const step = () => host.onProgress?.(++done, STEPS, 'loading');
  const { model: bytes, ...files } = await loadFiles(host, step);
  const key = `${files.labels.modelHash.slice(0, 16)}, onnxruntime ${runtimeVersion}`;
  const recalled = (await host.recall?.().catch(() => null)) ?? null;
  const known = recalled?.key === key ? recalled : null;
  const asked = startBackend(host.backend, known);
  const model = await openModel(host, { ...files, model: bytes }, asked);
  step();
  // With the last token of the vocabulary: a smaller embedding would refuse it now, not in the middle of an evening.
  const { ids } = files.tokenizer.encode(FIRST_SENTENCE);
  const probe = [...ids.slice(0, -1), files.tokenizer.size - 1, ...ids.slice(-1)];
  try {
    await model.run(probe);
  } catch (error) {
    await model.session.close();
    throw error;
  }
  step();
  let measured = known;
  if (known?.backend === 'webgpu' && asked === 'webgpu' && model.session.backend === 'wasm') {
    // It worked when it was measured and does not any more: do not try at every start.
    measured = { backend: 'wasm', why: model.why, key };
    await host.remember?.(measured).catch(() => undefined);
  }
  return new OnnxReader(host, files, model, { key, ids: probe }, measured);
}

class OnnxReader implements EmotionReader {
  constructor(
    private readonly host: ReaderHost,
    private readonly files: Omit<ReaderFiles, 'model'>,
    private readonly model: Model,
    private readonly probe: { key: string; ids: number[] },
    private measured: BackendChoice | null,
  ) {}

  get backend() {
    return this.model.session.backend;
  }

  get why() {
    return this.model.why;
  }

  async read(text: string): Promise<Read> {
    if (text.length > TEXT_LIMIT) {
      throw new Failure('text-too-long', `That is more than ${TEXT_LIMIT} characters; please shorten it a little.`);
    }
    const { known, unknown: strange, tokens } = this.files.tokenizer.encode(text);
    if (tokens === 0 || known + strange === 0) {
      throw new Failure('text-empty', 'There is nothing to read yet: write a few words, or choose what you feel.');
    }
    const unknown = strange / (known + strange);
    if (unknown >= UNKNOWN_ILLEGIBLE) {
      throw new Failure('text-no-words', 'This is in a script that cannot be read here; please choose what you feel.');
    }
    const stretches = this.split(text);
    const parts = await this.readParts(stretches, this.plainly(text, stretches));
    const { scores, ...vectors } = joinParts(parts.slice(0, stretches.length));
    const danger = Math.max(...parts.map((part) => part.danger));
    const { thresholds, danger: threshold, doubt } = this.files.labels;
    return {
      reading: toReading(byLabel(scores), thresholds, unknown < UNKNOWN_DOUBTFUL),
      ...vectors,
      danger: { probability: danger, threshold, doubt },
      unknown,
    };
  }

  async explain(text: string, emotion: Emotion) {
    const label = LABELS.indexOf(emotion);
    const stretches = this.split(text);
    const felt = (await this.parts(stretches)).map(({ scores }) => scores[label] ?? 0);
    const most = stretches[felt.indexOf(Math.max(...felt))];
    if (!most) return [];
    const found = await wordInfluence(most.text, async (rest) => {
      const [part] = await this.parts([{ text: rest }]);
      const score = part?.scores[label] ?? 0;
      return Math.log(score / (1 - score));
    });
    return found.map(({ start, end, weight }) => ({ start: start + most.start, end: end + most.start, weight }));
  }

  /** The stretches that hold a token, and where in the text they start. */
  private split(text: string): (Stretch & { start: number })[] {
    let start = 0;
    return splitText(text, (part) => this.files.tokenizer.encode(part).tokens)
      .map((stretch) => {
        start += stretch.text.length;
        return { ...stretch, start: start - stretch.text.length };
      })
      .filter(({ tokens }) => tokens > 0);
  }

  /** What danger is listened for in beside the stretches; a sentence that is too long to be read whole is in those. */
  private plainly(text: string, stretches: Stretch[]): Stretch[] {
    return plainSentences(text)
      .map((sentence) => ({ text: sentence, tokens: this.files.tokenizer.encode(sentence).tokens }))
      .filter(
        ({ text, tokens }) => tokens > 0 && tokens <= WHOLE_TOKENS && !stretches.some((read) => read.text === text),
      );
  }

  /**
   * The stretches' parts, and behind them those of their `sentences`. Tells how far it is where the text is long; at the
   * end it is through, whatever came of it.
   */
  private async readParts(stretches: Stretch[], sentences: Stretch[]): Promise<Part[]> {
    const all = [...stretches, ...sentences];
    if (stretches.length < 2) return this.parts(all);
    const { length } = all;
    try {
      return await this.parts(all, (done) => this.host.onProgress?.(done, length, 'reading'));
    } finally {
      this.host.onProgress?.(length, length, 'reading');
    }
  }

  private async parts(stretches: Pick<Stretch, 'text'>[], before?: (done: number) => void): Promise<Part[]> {
    const { tokenizer, labels } = this.files;
    const parts: Part[] = [];
    for (const [i, stretch] of stretches.entries()) {
      // A wasm run never gives way by itself: other questions could not even begin.
      if (i > 0) await new Promise((resolve) => setTimeout(resolve));
      before?.(i);
      const { ids, tokens } = tokenizer.encode(stretch.text);
      const { logits, danger, ...vectors } = await this.model.run(ids);
      const scores = logits.map((logit) => probability(logit, labels.temperature));
      parts.push({ scores, danger: probability(danger), ...vectors, tokens });
    }
    return parts;
  }

  async measure(): Promise<BackendChoice> {
    if (this.measured) return this.measured;
    const { host, probe, model } = this;
    // Holds unless the measurement comes back: a graphics card that takes the reader with it is not tried each evening.
    const unanswered = { backend: 'wasm', why: 'WebGPU was tried here and did not answer.', key: probe.key } as const;
    await host.remember?.(unanswered).catch(() => undefined);
    const open = async (backend: Backend) => {
      if (backend === model.session.backend) return { ...model.session, close: async () => undefined };
      return openSession(new Uint8Array(await host.file(MODEL_FILE)), backend, host);
    };
    this.measured = await measureBackends({ ...probe, webgpuMissing, open });
    await host.remember?.(this.measured).catch(() => undefined);
    return this.measured;
  }

  async close(): Promise<void> {
    await this.model.session.close();
  }
}

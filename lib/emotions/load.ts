import * as v from 'valibot';
import { readerFailed } from './failed';
import type { ReaderHost } from './host';
import { parseLabels, type ReaderLabels } from './labels';
import { makeTokenizer, type ReaderTokenizer } from './tokenizer';

/** The model's folder, read and checked, before onnxruntime sees any of it. */
export interface ReaderFiles {
  labels: ReaderLabels;
  tokenizer: ReaderTokenizer;
  model: Uint8Array<ArrayBuffer>;
  /** Width of the pooled vector. */
  hidden: number;
}

/** config.json, as far as the reader needs it. */
const Config = v.object({ vocab_size: v.number(), hidden_size: v.number() });

export const MODEL_FILE = 'onnx/model_quantized.onnx';
const FILES = ['labels.json', 'config.json', 'tokenizer.json', 'tokenizer_config.json', MODEL_FILE] as const;

/** Number of steps that `step` is called for. */
export const FILE_STEPS = FILES.length;

/** Reads the model's folder through the host. Throws Failure('reader-failed') and nothing else. */
export async function loadFiles(host: ReaderHost, step: () => void): Promise<ReaderFiles> {
  const read = async (path: (typeof FILES)[number]) => {
    try {
      const bytes = await host.file(path);
      step();
      return bytes;
    } catch (cause) {
      throw readerFailed(`its file ${path} is missing`, cause);
    }
  };
  const json = async (path: (typeof FILES)[number]): Promise<unknown> => {
    const bytes = await read(path);
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (cause) {
      throw readerFailed(`its file ${path} is damaged`, cause);
    }
  };
  const [labels, config, tokenizer, tokenizerConfig, model] = await Promise.all([
    json('labels.json').then(parseLabels),
    json('config.json'),
    json('tokenizer.json'),
    json('tokenizer_config.json'),
    read(MODEL_FILE),
  ]);
  const sizes = v.safeParse(Config, config);
  if (!sizes.success) throw readerFailed('its file config.json is damaged', sizes.issues);
  const made = makeTokenizer(tokenizer, tokenizerConfig);
  if (made.size !== sizes.output.vocab_size) {
    throw readerFailed(`its tokenizer has ${made.size} pieces where the model has ${sizes.output.vocab_size}`);
  }
  return { labels, tokenizer: made, model: new Uint8Array(model), hidden: sizes.output.hidden_size };
}

/** Makes sure that the model file is the one that the thresholds were tuned for, whole to the last byte. */
export async function checkHash({ model, labels }: ReaderFiles): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', model));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hash !== labels.modelHash) throw readerFailed('its model file is damaged');
}

import { loaderOf, readSmallConfig, type SmallConfig } from './config';
import { readTextHead, type TextHead } from './text-head';

/** Folder of the small model in the built extension, and below public/. */
export const CLAMP3_FOLDER = 'models/clamp3/';

export interface WordsHost {
  /** Bytes of a file in the model's folder. Rejects when there is none. */
  file(path: string): Promise<ArrayBuffer>;
  /** Tokens after the emotion encoder's fourth layer, one after the other: words are read by the encoder that is there. */
  middle(text: string): Promise<Float32Array>;
}

/** The small model's text side alone: half a megabyte, and no runtime of its own. */
export interface Words {
  readonly model: string;
  readonly dimension: number;
  /** A text in any language that the encoder reads, as a vector of the music's space; not normalised. */
  vector(text: string): Promise<Float32Array>;
}

/** Rejects with Failure `unexpected` when the folder is missing, damaged, or another model's. */
export async function openWords(host: WordsHost): Promise<Words> {
  const load = loaderOf(host, 'small');
  const config = await readSmallConfig(load);
  return wordsOf(config, await load('text-head.bin'), host);
}

export function wordsOf(config: SmallConfig, file: ArrayBuffer, { middle }: Pick<WordsHost, 'middle'>): Words {
  const head: TextHead = readTextHead(file, config.head);
  return { model: config.model, dimension: config.dimension, vector: async (text) => head(await middle(text)) };
}

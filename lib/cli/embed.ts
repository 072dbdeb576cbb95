import { extname } from 'node:path';
import { type Clamp3, type MusicKind, openModel } from '../clamp3';
import { isShipped, nodeModel } from '../clamp3/node';
import { Failure } from '../values';
import { inputFile } from './files';
import type { Options } from './options';
import { progressOf } from './progress';
import { UsageError } from './usage';

const KINDS: Record<string, MusicKind | 'words'> = {
  '.mid': 'midi',
  '.midi': 'midi',
  '.mtf': 'mtf',
  '.abc': 'abc',
  '.npy': 'npy',
  '.txt': 'words',
};

/**
 * `embed FILE...`: one JSON a line, `{"file","vector"}`; `embed --text "..."`: `{"text","vector"}`. A file that cannot be
 * read is named on standard error, the others go on, and the exit status says so. Without `--model`: the one that ships.
 */
export async function run({ files, model, words }: Options): Promise<void> {
  if ((words === null) === (files.length === 0)) throw new UsageError('embed needs either files or --text "…".');
  const { clamp3, embed, close } = await openEmbedder(model);
  if (words !== null) print({ text: words, vector: [...(await clamp3.words(words))] });
  for (const file of files) {
    try {
      print({ file, vector: [...(await embed(file))] });
    } catch (error) {
      if (!(error instanceof Failure || error instanceof UsageError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  await close();
}

const print = (row: object) => console.log(JSON.stringify(row));

/** The model in a folder, or the one that ships. What is wrong with a file is said with its name. */
export async function openEmbedder(folder: string | null) {
  if (folder === null && !isShipped())
    throw new UsageError('No model is installed here: give --model DIR, a folder that models/clamp3/export.py wrote.');
  const host = nodeModel(folder ?? undefined);
  const clamp3 = await openModel(host);
  return {
    clamp3,
    model: clamp3.model,
    async embed(file: string): Promise<Float32Array> {
      try {
        return await embedded(clamp3, file);
      } catch (error) {
        if (error instanceof UsageError) throw new UsageError(`${file}: ${error.message}`);
        if (error instanceof Failure) throw new Failure(error.code, `${file}: ${error.message}`, { cause: error });
        throw error;
      }
    },
    async close(): Promise<void> {
      await clamp3.close();
      await host.close();
    },
  };
}

async function embedded(clamp3: Clamp3, file: string): Promise<Float32Array> {
  const kind = KINDS[extname(file).toLowerCase()];
  if (!kind) throw new UsageError(`It is none of ${Object.keys(KINDS).join(', ')}.`);
  const bytes = await inputFile(file);
  return kind === 'words' ? clamp3.words(new TextDecoder().decode(bytes)) : clamp3.music(kind, bytes, progressOf(file));
}

import { readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Pack, writePack } from '../library/pack';
import { OFFICIAL, packed, packNpy } from '../library/pack-npy';
import { openEmbedder } from './embed';
import { inputFile } from './files';
import type { Options } from './options';
import { UsageError } from './usage';

const TYPES = ['f32', 'f16', 'i8'] as const;
type Type = (typeof TYPES)[number];

/**
 * `index FILE... --out FILE`: music of one's own as an index that the extension searches, by the model that ships or
 * that of `--model`; `index --npy DIR --out FILE`: the same of vectors that the official tools made.
 */
export async function run({ files, npy, out, model, type }: Options): Promise<void> {
  if ((npy === null) === (files.length === 0) || out === null)
    throw new UsageError('index needs --out FILE, and either files or --npy DIR.');
  const wanted = TYPES.find((name) => name === (type ?? 'f32'));
  if (!wanted) throw new UsageError(`--type is "${type}": choose one of ${TYPES.join(', ')}.`);
  const pack = npy === null ? await packMusic(files, model, wanted) : await packVectors(npy, model, wanted);
  const bytes = writePack(pack);
  await writeFile(out, new Uint8Array(bytes)).catch((cause: Error) => {
    throw new UsageError(`"${out}" cannot be written (${cause.message}); choose another place.`);
  });
  const { dimension, ids } = pack;
  console.log(JSON.stringify({ out, model: pack.model, count: ids.length, dimension, bytes: bytes.byteLength }));
}

async function packVectors(npy: string, model: string | null, type: Type): Promise<Pack> {
  const names = await readdir(npy).catch((cause: Error) => {
    throw new UsageError(`"${npy}" cannot be read (${cause.message}).`);
  });
  const files = names.filter((name) => extname(name) === '.npy').sort();
  const read = async (name: string) => ({ id: basename(name, '.npy'), bytes: await inputFile(join(npy, name)) });
  return packNpy(await Promise.all(files.map(read)), model ?? OFFICIAL.model, type);
}

/** One file that cannot be read stops it: an index that silently lacks something is worse than none. */
async function packMusic(files: string[], folder: string | null, type: Type): Promise<Pack> {
  const { model, embed, close } = await openEmbedder(folder);
  try {
    const rows: Float32Array[] = [];
    for (const file of files) rows.push(await embed(file));
    return packed(
      files.map((file) => basename(file, extname(file))),
      rows,
      model,
      type,
    );
  } finally {
    await close();
  }
}

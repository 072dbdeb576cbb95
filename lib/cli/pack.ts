import { readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { packNpy } from '../library/pack-npy';
import { writePack } from '../library/pack';
import { inputFile } from './files';
import type { Options } from './options';
import { UsageError } from './usage';

/** What official vectors are called unless `--model` says more. */
const OFFICIAL = 'clamp3';
const TYPES = ['f32', 'f16', 'i8'] as const;

/** `index --npy DIR --out FILE`: vectors of the official tools as an index that the extension imports. */
export async function run({ npy, out, model, type }: Options): Promise<void> {
  if (npy === null || out === null) throw new UsageError('index needs --npy DIR and --out FILE.');
  const wanted = TYPES.find((name) => name === (type ?? 'f32'));
  if (!wanted) throw new UsageError(`--type is "${type}": choose one of ${TYPES.join(', ')}.`);
  const names = await readdir(npy).catch((cause: Error) => {
    throw new UsageError(`"${npy}" cannot be read (${cause.message}).`);
  });
  const files = names.filter((name) => extname(name) === '.npy').sort();
  const read = async (name: string) => ({ id: basename(name, '.npy'), bytes: await inputFile(join(npy, name)) });
  const pack = packNpy(await Promise.all(files.map(read)), model ?? OFFICIAL, wanted);
  const bytes = writePack(pack);
  await writeFile(out, new Uint8Array(bytes)).catch((cause: Error) => {
    throw new UsageError(`"${out}" cannot be written (${cause.message}); choose another place.`);
  });
  const { dimension } = pack;
  console.log(JSON.stringify({ out, model: pack.model, count: files.length, dimension, bytes: bytes.byteLength }));
}

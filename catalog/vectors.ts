import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openModel } from '../lib/clamp3';
import { isShipped, nodeModel } from '../lib/clamp3/node';
import { VECTORS_FILE } from '../lib/library/catalogue';
import { readPack, writePack } from '../lib/library/pack';
import { packed } from '../lib/library/pack-npy';
import { type Catalogue, digestOf } from './build';

/** What a standing pack was made from. */
interface Stamp {
  model: string;
  /** Of the pack itself. */
  pack: string;
  /** Of each piece's MIDI file. */
  midi: Record<string, string>;
}

/** The music's side of the model that ships. */
export interface Tower {
  /** Names its weights. */
  model: string;
  vector(midi: ArrayBuffer): Promise<Float32Array>;
  close(): Promise<void>;
}

async function shippedTower(): Promise<Tower> {
  const host = nodeModel();
  const clamp3 = await openModel(host);
  return {
    model: clamp3.model,
    vector: (midi) => clamp3.music('midi', midi),
    close: async () => {
      await clamp3.close();
      await host.close();
    },
  };
}

/**
 * Vectors of all pieces below `folder`, by the model that ships, as one pack. The same model and the same files give the
 * same bytes. A piece whose MIDI file is the one that its standing vector was made from keeps it.
 * @returns how many were made anew, of how many; none where no model ships
 */
export async function buildVectors(
  folder: string,
  stampFile = '.cache/vectors.stamp',
  open: (() => Promise<Tower>) | null = isShipped() ? shippedTower : null,
): Promise<{ pieces: number; made: number }> {
  if (!open) return { pieces: 0, made: 0 };
  const { pieces } = JSON.parse(await readFile(join(folder, 'catalogue.json'), 'utf8')) as Catalogue;
  const file = join(folder, VECTORS_FILE);
  const tower = await open();
  try {
    const standing = await standingRows(file, stampFile, tower.model);
    const midi: Stamp['midi'] = {};
    const rows: Float32Array[] = [];
    let made = 0;
    for (const piece of pieces) {
      const { buffer, byteOffset, byteLength } = await readFile(join(folder, piece.midi));
      const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
      const digest = digestOf(new Uint8Array(bytes));
      const known = standing.get(piece.id);
      if (known?.digest !== digest) made++;
      midi[piece.id] = digest;
      rows.push(known?.digest === digest ? known.row : await tower.vector(bytes));
    }
    const ids = pieces.map(({ id }) => id);
    if (made === 0 && ids.join() === [...standing.keys()].join()) return { pieces: ids.length, made };
    const bytes = new Uint8Array(writePack(packed(ids, rows, tower.model, 'f16')));
    await writeFile(file, bytes);
    await mkdir(dirname(stampFile), { recursive: true });
    const stamp: Stamp = { model: tower.model, pack: digestOf(bytes), midi };
    await writeFile(stampFile, JSON.stringify(stamp));
    return { pieces: ids.length, made };
  } finally {
    await tower.close();
  }
}

/** Vectors of the standing pack, in its order, with what they were made from; none when it is not this model's, or not as it was written. */
async function standingRows(
  file: string,
  stampFile: string,
  model: string,
): Promise<Map<string, { digest: string; row: Float32Array }>> {
  try {
    const bytes = new Uint8Array(await readFile(file));
    const stamp = JSON.parse(await readFile(stampFile, 'utf8')) as Stamp;
    if (stamp.model !== model || stamp.pack !== digestOf(bytes)) return new Map();
    const { ids, dimension, vectors } = readPack(bytes.buffer);
    if (vectors.type === 'i8') return new Map();
    const rowOf = (at: number) => vectors.values.slice(at * dimension, (at + 1) * dimension);
    return new Map(ids.map((id, at) => [id, { digest: stamp.midi[id] ?? '', row: rowOf(at) }]));
  } catch {
    // Missing, or of an older form: all are made.
    return new Map();
  }
}

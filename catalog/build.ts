import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { affectOf } from '../lib/graph';
import type { Piece } from '../lib/values';
import { chroma } from './composer/harmony';
import { perform } from './composer/perform';
import type { Score } from './composer/score';
import { toMidi } from './composer/smf';
import { profileOf } from './measure/profile';
import { readPlayed } from './measure/read';
import { endOf, joinsOf } from './measure/joins';
import { loudnessOf } from './measure/estimate';
import { sources, type Source } from './sources';

/** Raised when the shape of catalogue.json changes. */
const VERSION = 1;

export interface Catalogue {
  version: number;
  /** Of everything in it: the index is rebuilt when it changes. */
  hash: string;
  pieces: Piece[];
}

export interface Built {
  piece: Piece;
  /** As written, before it was played. */
  score: Score;
  midi: Uint8Array;
  /** Of the MIDI file. */
  digest: string;
}

export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** One piece: written and performed. */
export function midiOf(source: Source) {
  const score = source.score();
  const performance = perform(score, source.id);
  return { score, performance, midi: toMidi(score, performance) };
}

/** One piece: written, performed, measured. */
function makePiece(source: Source): Built {
  const { score, performance, midi } = midiOf(source);
  const played = readPlayed(midi);
  const tonic = chroma(score.key.tonic);
  const end = endOf(played);
  const music = profileOf(played, tonic);
  const { gems, affect } = affectOf(music);
  const rounded = <T extends object>(values: T): T =>
    Object.fromEntries(
      // Adding zero makes -0 plain: JSON does not know it.
      Object.entries(values).map(([name, value]) => [name, Number((value as number).toFixed(4)) + 0]),
    ) as T;
  const piece: Piece = {
    id: source.id,
    title: source.title,
    composer: source.composer,
    ...(source.year === undefined ? {} : { year: source.year }),
    licence: source.licence,
    free: source.free,
    midi: `midi/${source.id}.mid`,
    duration: end,
    key: { tonic, mode: ['minor', 'dorian', 'phrygian'].includes(score.key.mode) ? 'minor' : 'major' },
    form: source.form,
    palette: source.palette,
    music,
    gems: rounded(gems),
    affect: rounded(affect),
    loudness: loudnessOf(played),
    joins: joinsOf(midi, performance.joins, end),
  };
  return { piece, score, midi, digest: digestOf(midi) };
}

export function makeCatalogue(): Built[] {
  return sources().map(makePiece);
}

async function writeIfChanged(file: string, data: Uint8Array | string): Promise<boolean> {
  const bytes = Buffer.from(data);
  const standing = await readFile(file).catch(() => undefined);
  if (standing?.equals(bytes)) return false;
  await writeFile(file, bytes);
  return true;
}

const HERE = dirname(fileURLToPath(import.meta.url));
/** What a catalogue depends on: the composer, the works, the graph that measures them. */
const INGREDIENTS = [HERE, join(HERE, '../lib/graph'), join(HERE, '../lib/values'), join(HERE, '../package-lock.json')];

/** Of all files that a catalogue is made from. */
async function stampOf(): Promise<string> {
  const hash = createHash('sha256').update(String(VERSION));
  for (const place of INGREDIENTS) {
    const names = place.endsWith('.json') ? [''] : (await readdir(place, { recursive: true })).sort();
    for (const name of names)
      if (name === '' || extname(name)) hash.update(name).update(await readFile(join(place, name)));
  }
  return hash.digest('hex');
}

/** Writes catalogue.json and midi/*.mid below `folder`; what has not changed is not touched, what is gone is removed. */
export async function writeCatalogue(built: Built[], folder: string): Promise<{ written: number; hash: string }> {
  await mkdir(join(folder, 'midi'), { recursive: true });
  let written = 0;
  for (const { piece, midi } of built) if (await writeIfChanged(join(folder, piece.midi), midi)) written++;
  const names = new Set(built.map(({ piece }) => `${piece.id}.mid`));
  for (const name of await readdir(join(folder, 'midi'))) if (!names.has(name)) await rm(join(folder, 'midi', name));
  const pieces = built.map(({ piece }) => piece);
  const hash = digestOf(JSON.stringify([VERSION, pieces, built.map(({ digest }) => digest)]));
  const catalogue: Catalogue = { version: VERSION, hash, pieces };
  if (await writeIfChanged(join(folder, 'catalogue.json'), JSON.stringify(catalogue))) written++;
  return { written, hash };
}

/**
 * The catalogue below `folder`, made anew when anything that it is made from has changed since the stamp in
 * `stampFile` was written.
 */
export async function buildCatalogue(
  folder: string,
  stampFile = '.cache/catalogue.stamp',
): Promise<{ pieces: number; written: number }> {
  const stamp = await stampOf();
  const standing = await readFile(join(folder, 'catalogue.json'), 'utf8').catch(() => undefined);
  if (standing && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp + digestOf(standing))
    return { pieces: (JSON.parse(standing) as Catalogue).pieces.length, written: 0 };
  const built = makeCatalogue();
  const { written } = await writeCatalogue(built, folder);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp + digestOf(await readFile(join(folder, 'catalogue.json'), 'utf8')));
  return { pieces: built.length, written };
}

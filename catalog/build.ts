import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { affectOf } from '../lib/graph';
import type { Piece } from '../lib/values';
import { chroma } from './composer/harmony';
import { perform } from './composer/perform';
import { toMidi } from './composer/smf';
import { profileOf } from './measure/profile';
import { readPlayed } from './measure/read';
import { joinsOf } from './measure/joins';
import { estimatedLoudness } from './measure/estimate';
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
  midi: Uint8Array;
  /** Of the MIDI file: the key of its facts in loudness.json. */
  digest: string;
  /** False when the loudness is only estimated. */
  measured: boolean;
}

/** Integrated loudness in LUFS by digest of the MIDI file; written by `catalog measure`. */
export type LoudnessFacts = Record<string, { id: string; lufs: number }>;

export const LOUDNESS_FILE = join(dirname(fileURLToPath(import.meta.url)), 'loudness.json');

export async function loudnessFacts(): Promise<LoudnessFacts> {
  return JSON.parse(await readFile(LOUDNESS_FILE, 'utf8')) as LoudnessFacts;
}

export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** One piece: written, performed, measured. */
export function makePiece(source: Source, facts: LoudnessFacts): Built {
  const score = source.score();
  const performance = perform(score, source.id);
  const midi = toMidi(score, performance);
  const played = readPlayed(midi);
  const tonic = chroma(score.key.tonic);
  const music = profileOf(played, tonic);
  const { gems, affect } = affectOf(music);
  const digest = digestOf(midi);
  const loudness = facts[digest]?.lufs;
  const rounded = <T extends object>(values: T): T =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Number((value as number).toFixed(4))]),
    ) as T;
  const piece: Piece = {
    id: source.id,
    title: source.title,
    composer: source.composer,
    ...(source.year === undefined ? {} : { year: source.year }),
    licence: source.licence,
    free: source.free,
    midi: `midi/${source.id}.mid`,
    duration: Number(played.duration.toFixed(3)),
    key: { tonic, mode: ['minor', 'dorian', 'phrygian'].includes(score.key.mode) ? 'minor' : 'major' },
    form: source.form,
    palette: source.palette,
    music,
    gems: rounded(gems),
    affect: rounded(affect),
    loudness: loudness ?? estimatedLoudness(played),
    joins: joinsOf(midi, performance.joins, played.duration),
  };
  return { piece, midi, digest, measured: loudness !== undefined };
}

export async function makeCatalogue(): Promise<Built[]> {
  const facts = await loudnessFacts();
  return sources().map((source) => makePiece(source, facts));
}

async function writeIfChanged(file: string, data: Uint8Array | string): Promise<boolean> {
  const bytes = Buffer.from(data);
  const standing = await readFile(file).catch(() => undefined);
  if (standing?.equals(bytes)) return false;
  await writeFile(file, bytes);
  return true;
}

/**
 * Writes catalogue.json and midi/*.mid below `folder`. It takes a second or two, so nothing is cached but the files
 * themselves: what has not changed is not touched, what is no longer in the catalogue is removed.
 */
export async function buildCatalogue(folder: string): Promise<{ pieces: number; written: number; hash: string }> {
  const built = await makeCatalogue();
  for (const { piece, measured } of built)
    if (!measured) console.error(`${piece.id}: loudness estimated; run \`npm run -s catalog -- measure\``);
  await mkdir(join(folder, 'midi'), { recursive: true });
  let written = 0;
  for (const { piece, midi } of built) if (await writeIfChanged(join(folder, piece.midi), midi)) written++;
  const names = new Set(built.map(({ piece }) => `${piece.id}.mid`));
  for (const name of await readdir(join(folder, 'midi'))) if (!names.has(name)) await rm(join(folder, 'midi', name));
  const pieces = built.map(({ piece }) => piece);
  const hash = digestOf(JSON.stringify([VERSION, pieces, built.map(({ digest }) => digest)]));
  const catalogue: Catalogue = { version: VERSION, hash, pieces };
  if (await writeIfChanged(join(folder, 'catalogue.json'), JSON.stringify(catalogue))) written++;
  return { pieces: pieces.length, written, hash };
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type EmotionReader, readByHand } from '../emotions';
import { nodeHost } from '../emotions/node';
import { createReader } from '../emotions/reader';
import { type Library, libraryFrom } from '../library';
import type { Evening } from '../messaging/evening';
import { eveningOf, walk } from '../pipeline';
import { screen } from '../safety/screen';
import { SCENES } from '../scenes/catalogue';
import { parseScore, type Playable } from '../sound';
import { Failure, type Piece, type Sequence } from '../values';
import { checkText } from '../checkin/text';
import type { Options } from './options';

const PUBLIC = resolve(import.meta.dirname, '../../public');

/** Bytes of a built file below public/. Rejects with Failure when it was not built. */
export async function builtFile(path: string): Promise<ArrayBuffer> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(resolve(PUBLIC, path));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  } catch (cause) {
    throw new Failure('catalogue-missing', `public/${path} is missing: run "npm run build" first.`, { cause });
  }
}

export function openReader(): Promise<EmotionReader> {
  return createReader(nodeHost());
}

export async function openLibrary(): Promise<Library> {
  const json = new TextDecoder().decode(await builtFile('catalog/catalogue.json'));
  return libraryFrom(JSON.parse(json), SCENES);
}

/** Scores of the pieces of a sequence, by piece id. */
export async function musicOf({ items }: Sequence): Promise<Map<string, Playable>> {
  const { pieces } = await openLibrary();
  const wanted = pieces.filter(({ id }) => items.some(({ piece }) => piece === id));
  const load = async (piece: Piece) => ({ piece, score: parseScore(await builtFile(`catalog/${piece.midi}`)) });
  return new Map(await Promise.all(wanted.map(async (piece) => [piece.id, await load(piece)] as const)));
}

/** The same road as in the extension, from the command line's options. */
export async function eveningFrom({ checkIn, emotions }: Options): Promise<Evening> {
  if (emotions) return eveningOf(checkIn, readByHand(emotions), await openLibrary());
  const text = checkText(checkIn.text);
  if (screen(text).crisis)
    console.error('Words of a crisis: the extension shows who can help, and neither reads nor plays.');
  const [library, reader] = await Promise.all([openLibrary(), openReader()]);
  return walk({ ...checkIn, text }, { library, read: async (words) => (await reader.read(words)).reading });
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type EmotionReader, readByHand } from '../emotions';
import { nodeHost } from '../emotions/node';
import { createReader } from '../emotions/reader';
import { type Library, shippedLibrary, shippedVectors } from '../library';
import type { Evening } from '../messaging/evening';
import { walk } from '../pipeline';
import { screen } from '../safety/screen';
import { SCENES } from '../scenes/catalogue';
import { parseScore } from '../sound';
import { Failure, type Piece } from '../values';
import { checkText } from '../checkin/text';
import type { LoadMusic } from '../engine/concert';
import { wordsWith } from '../engine/words';
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
  const load = (path: string) => builtFile(`catalog/${path}`);
  const [library, vectors] = await Promise.all([shippedLibrary(load, SCENES), shippedVectors(load)]);
  return { ...library, ...(vectors && { vectors }) };
}

/** Scores of the pieces of a sequence, by piece id. */
export const musicOf: LoadMusic = async ({ items }) => {
  const { pieces } = await openLibrary();
  const wanted = pieces.filter(({ id }) => items.some(({ piece }) => piece === id));
  const load = async (piece: Piece) => ({ piece, score: parseScore(await builtFile(`catalog/${piece.midi}`)) });
  return new Map(await Promise.all(wanted.map(async (piece) => [piece.id, await load(piece)] as const)));
};

/** The same road as in the extension, from the command line's options. */
export async function eveningFrom({ checkIn, emotions }: Options): Promise<Evening> {
  const [library, reader] = await Promise.all([openLibrary(), openReader()]);
  const words = await wordsWith(builtFile, async () => reader);
  if (emotions) return walk(checkIn, { library, words, read: async () => readByHand(emotions) });
  const text = checkText(checkIn.text);
  if (screen(text).crisis)
    console.error(
      'Words of a crisis: the extension would show who can help, and neither read nor play. This command goes on.',
    );
  return walk({ ...checkIn, text }, { library, words, read: async (said) => (await reader.read(said)).reading });
}

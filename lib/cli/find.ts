import { keptText } from '../checkin/text';
import { wordsWith } from '../engine/words';
import { piecesFor, wishOf } from '../library';
import type { Options } from './options';
import { builtFile, openLibrary, openReader } from './rooms';
import { UsageError } from './usage';

/** `find "text"`: what the library page's search finds, `{"text","hits":[{"id","title","cosine"}]}`. */
export async function run({ checkIn }: Options): Promise<void> {
  const text = keptText(checkIn.text);
  if (text === '') throw new UsageError('find needs a text in quotes.');
  const [{ pieces, vectors }, reader] = await Promise.all([openLibrary(), openReader()]);
  const words = await wordsWith(builtFile, async () => reader);
  if (!words || vectors?.model !== words.model)
    throw new UsageError('No model of music and words is installed here: run "npm run build" once more.');
  const titles = new Map(pieces.map(({ id, title }) => [id, title]));
  const hits = piecesFor(text, await wishOf(text, (said) => words.vector(said)), { pieces, vectors });
  console.log(JSON.stringify({ text, hits: hits.map((hit) => ({ ...hit, title: titles.get(hit.id) })) }));
  await reader.close();
}

import { tidy } from '../checkin/text';
import { listen } from '../safety/listen';
import { screen, type Screening } from '../safety/screen';
import { Failure, lazy } from '../values';
import type { Options } from './options';
import { openReader } from './rooms';
import { checkEither, rowsOf } from './tsv';

/** `screen "text"` and `screen --tsv FILE`: one JSON a line, `{"id","crisis","why"}`. */
export async function run(options: Options): Promise<void> {
  checkEither(options);
  const { checkIn, tsv } = options;
  const rows = tsv === null ? [{ id: '1', text: tidy(checkIn.text) }] : await rowsOf(tsv);
  for (const { id, text } of rows) console.log(JSON.stringify({ id, ...(await screened(text)) }));
}

const reader = lazy(openReader);

/** As in the extension: where the reader cannot read a text (or is missing), the phrases serve alone. */
async function screened(text: string): Promise<Screening> {
  try {
    const { crisis, why } = await listen(text, async (words) => (await reader.get()).read(words));
    return { crisis, why };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'reader-failed') console.error(error.message);
    return screen(text);
  }
}

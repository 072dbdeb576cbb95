import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { screen } from '../safety/screen';
import type { Options } from './options';
import { UsageError } from './usage';

/** `screen "text"` and `screen --tsv FILE`: one JSON a line, `{"id","crisis","why"}`. */
export async function run({ checkIn, tsv }: Options): Promise<void> {
  if (tsv !== null && checkIn.text !== '') throw new UsageError('Give either a text or --tsv FILE, not both.');
  if (tsv === null) {
    console.log(JSON.stringify({ id: '1', ...screen(checkIn.text) }));
    return;
  }
  if (!existsSync(tsv)) throw new UsageError(`There is no file "${tsv}".`);
  for await (const line of createInterface({ input: createReadStream(tsv, 'utf8') })) {
    if (!line.trim()) continue;
    const [id = '', ...fields] = line.replace(/\r$/, '').split('\t');
    console.log(JSON.stringify({ id, ...screen(fields.join(' ')) }));
  }
}

import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from './usage';

/** The lines of a text file, one at a time, without the byte order mark that some editors put in front. @throws UsageError */
export function linesOf(path: string): AsyncIterable<string> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`There is no file "${path}".`);
  return lines(path);
}

async function* lines(path: string): AsyncGenerator<string> {
  let first = true;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    yield first ? line.replace(/^\ufeff/, '') : line;
    first = false;
  }
}

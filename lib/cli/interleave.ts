import { interleave } from '../clamp3';
import { inputFile } from './files';
import type { Options } from './options';
import { UsageError } from './usage';

/** `interleave FILE.abc`: standard ABC with voices as CLaMP 3 is to be given it. */
export async function run({ files }: Options): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('interleave needs one FILE.abc.');
  process.stdout.write(interleave(new TextDecoder().decode(await inputFile(file)).replaceAll(/\r\n?/g, '\n')));
}

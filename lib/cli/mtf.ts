import { midiToMtf } from '../clamp3';
import { inputFile } from './files';
import type { Options } from './options';
import { UsageError } from './usage';

/** `mtf FILE.mid`: the file as MIDI Text Format, to the last byte: no line end follows it in a pipe. */
export async function run({ files }: Options): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('mtf needs one FILE.mid.');
  const text = midiToMtf(new Uint8Array(await inputFile(file)));
  process.stdout.write(process.stdout.isTTY ? `${text}\n` : text);
}

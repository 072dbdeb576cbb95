import { open } from 'node:fs/promises';
import type { Rendered } from './render';

const HEADER = 44;

/**
 * Writes stereo sound as a 16-bit WAV file while it is being made.
 * @returns the number of sample frames
 */
export async function writeWav(
  path: string,
  pieces: AsyncIterable<Rendered> | Iterable<Rendered>,
  sampleRate: number,
): Promise<number> {
  const file = await open(path, 'w');
  try {
    let frames = 0;
    await file.write(wavHeader(0, sampleRate));
    for await (const { left, right } of pieces) {
      await file.write(pcm16(left, right));
      frames += left.length;
    }
    await file.write(wavHeader(frames, sampleRate), 0, HEADER, 0);
    return frames;
  } finally {
    await file.close();
  }
}

/** RIFF header of a 16-bit stereo PCM file. */
export function wavHeader(frames: number, sampleRate: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER));
  const text = (at: number, word: string) => {
    for (const [i, letter] of [...word].entries()) view.setUint8(at + i, letter.charCodeAt(0));
  };
  const bytes = frames * 4;
  text(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + bytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 2, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 4, true);
  view.setUint16(32, 4, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, bytes, true);
  return new Uint8Array(view.buffer);
}

/** Interleaved little-endian 16-bit samples; what exceeds full scale is held there. */
export function pcm16(left: Float32Array, right: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(left.length * 4));
  const write = (at: number, sample: number) =>
    view.setInt16(at, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  for (let i = 0; i < left.length; i++) {
    write(i * 4, left[i] as number);
    write(i * 4 + 2, right[i] as number);
  }
  return new Uint8Array(view.buffer);
}

import { open } from 'node:fs/promises';
import type { Rendered } from './render';
import { HEADER, pcm16, wavHeader } from './wav';

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

import type { Seconds } from '../values';
import { BLOCK, Synthesiser } from './synthesiser';
import { pack } from './events';
import { Mastering } from './mastering';
import type { Performance } from './performance';

export interface Rendered {
  left: Float32Array;
  right: Float32Array;
}

export interface RenderOptions {
  /** Journey time to begin at; 0 when left out. */
  from?: Seconds;
  /** Length of the rendering; to the end and {@link TAIL} more when left out. */
  duration?: Seconds;
  sampleRate?: number;
  /** The bare synthesiser, for measuring pieces: no gain, no limiter. */
  mastered?: boolean;
  onProgress?: (done: Seconds, total: Seconds) => void;
}

export const RENDER_RATE = 44_100;
/** Reverb rings on after the last note. */
const TAIL: Seconds = 4;

/**
 * What the stage would play, faster than real time, in pieces of about one second.
 *
 * @param bank the sound bank's file
 */
export async function* renderPerformance(
  performance: Pick<Performance, 'events' | 'chase' | 'duration'>,
  bank: ArrayBuffer,
  options: RenderOptions = {},
): AsyncGenerator<Rendered> {
  const { from = 0, sampleRate = RENDER_RATE, mastered = true, onProgress } = options;
  const duration = options.duration ?? performance.duration + TAIL - from;
  await Synthesiser.ready;
  const synthesiser = new Synthesiser(sampleRate);
  synthesiser.addBank(bank);
  const mastering = mastered ? new Mastering(sampleRate) : null;
  const total = Math.ceil((duration * sampleRate) / BLOCK);
  const perPiece = Math.round(sampleRate / BLOCK);
  synthesiser.enqueue(pack(performance.chase(from), -from));
  for (let block = 0; block < total; block += perPiece) {
    const blocks = Math.min(perPiece, total - block);
    const piece = { left: new Float32Array(blocks * BLOCK), right: new Float32Array(blocks * BLOCK) };
    const at = (index: number): Seconds => from + (index * BLOCK) / sampleRate;
    synthesiser.enqueue(pack(performance.events(at(block), at(block + blocks)), -from));
    for (let i = 0; i < blocks; i++) {
      const left = piece.left.subarray(i * BLOCK, (i + 1) * BLOCK);
      const right = piece.right.subarray(i * BLOCK, (i + 1) * BLOCK);
      synthesiser.process(left, right, at(block + i + 1) - from);
      mastering?.process(left, right, synthesiser.fader);
    }
    yield piece;
    onProgress?.(Math.min(duration, ((block + blocks) * BLOCK) / sampleRate), duration);
  }
}

import type { Page } from 'puppeteer';
import type { Diagnostics } from './pages';

export interface Captured {
  sampleRate: number;
  left: Float32Array;
  right: Float32Array;
}

interface Tape {
  node: ScriptProcessorNode;
  /** Interleaved stereo, 32-bit floats, one block an entry. */
  blocks: Float32Array[];
}

/** Frames in one block; a long one, since the page's main thread has to take each in time. */
const BLOCK = 16_384;

/**
 * Records what the offscreen document's stage gives to the loudspeaker, as it is heard, while music plays. The node is
 * deprecated, but needs no file of its own in the extension.
 */
export async function startTape(offscreen: Page): Promise<void> {
  await offscreen.evaluate(async (size) => {
    const scope = globalThis as unknown as Diagnostics & { tape: Tape };
    const { output } = await scope.emoheal.stage();
    const node = (output.context as AudioContext).createScriptProcessor(size, 2, 2);
    const blocks: Float32Array[] = [];
    node.onaudioprocess = ({ inputBuffer }) => {
      const left = inputBuffer.getChannelData(0);
      const right = inputBuffer.getChannelData(1);
      blocks.push(Float32Array.from({ length: size * 2 }, (_, i) => (i % 2 === 0 ? left : right)[i >> 1] ?? 0));
    };
    output.connect(node);
    // Its own output stays silent; without a destination it would not run.
    node.connect(output.context.destination);
    scope.tape = { node, blocks };
  }, BLOCK);
}

/** Stops recording and brings the sound over. */
export async function stopTape(offscreen: Page): Promise<Captured> {
  const { sampleRate, count } = await offscreen.evaluate(async () => {
    const scope = globalThis as unknown as Diagnostics & { tape: Tape };
    const { output } = await scope.emoheal.stage();
    output.disconnect(scope.tape.node);
    scope.tape.node.disconnect();
    return { sampleRate: output.context.sampleRate, count: scope.tape.blocks.length };
  });
  const left = new Float32Array(count * BLOCK);
  const right = new Float32Array(count * BLOCK);
  for (let block = 0; block < count; block++) {
    const text = await offscreen.evaluate((index) => {
      const { buffer } = (globalThis as unknown as { tape: Tape }).tape.blocks[index] as Float32Array<ArrayBuffer>;
      return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));
    }, block);
    const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
    new Float32Array(bytes.buffer).forEach((sample, i) => {
      (i % 2 === 0 ? left : right)[block * BLOCK + (i >> 1)] = sample;
    });
  }
  return { sampleRate, left, right };
}

/** Bytes of a WAV file's header. */
export const HEADER = 44;

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

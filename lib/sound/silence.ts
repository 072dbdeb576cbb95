import { pcm16, wavHeader } from './wav';

const RATE = 8000;
/** A browser takes what is shorter than five seconds for a sound effect, and shows no controls for it. */
const SECONDS = 10;

/** An element that plays nothing, again and again. */
export function silence(): HTMLAudioElement {
  const nothing = new Float32Array(RATE * SECONDS);
  const parts = [wavHeader(nothing.length, RATE), pcm16(nothing, nothing)] as BlobPart[];
  const audio = new Audio(URL.createObjectURL(new Blob(parts, { type: 'audio/wav' })));
  audio.loop = true;
  return audio;
}

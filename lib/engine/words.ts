import { CLAMP3_FOLDER, openWords } from '../clamp3/words';
import type { EmotionReader } from '../emotions';
import type { Reads } from '../library';

/** Prompts of an evening that was changed are often those of before. */
const KEPT = 64;

/**
 * Words as vectors of the music's space, read by the emotion reader. Null, and said in the log, where no such model is
 * installed; rejects as the reader does when that does not start.
 */
export async function wordsWith(
  bytes: (path: string) => Promise<ArrayBuffer>,
  openReader: () => Promise<EmotionReader>,
): Promise<Reads | null> {
  const middle = async (text: string) => (await (await openReader()).read(text)).middle;
  const words = await openWords({ file: (path) => bytes(CLAMP3_FOLDER + path), middle }).catch((error) => {
    console.warn('The model of music and words cannot be used', error);
    return null;
  });
  if (!words) return null;
  const known = new Map<string, Float32Array>();
  return {
    model: words.model,
    async vector(text) {
      const found = known.get(text) ?? (await words.vector(text));
      known.delete(text);
      known.set(text, found);
      for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
      return found;
    },
  };
}

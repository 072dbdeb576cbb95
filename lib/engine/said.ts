import { checkText } from '../checkin/text';
import { type EmotionReader, readByHand } from '../emotions';
import { emotionsNear } from '../graph';
import { listen } from '../safety/listen';
import { type Affect, type Emotion, type EmotionReading, Failure } from '../values';

/** What a person says of themselves by hand: words that they picked, or a point in the plane. */
export type ByHand = { emotions: Emotion[] } | { point: Affect };

/**
 * A sentence as it is read, or the word that it speaks of a crisis.
 * @throws Failure when it is empty, too long or not text, or when the reader does not start.
 */
export async function understand(
  said: string,
  openReader: () => Promise<EmotionReader>,
): Promise<{ text: string; reading: EmotionReading } | 'crisis'> {
  const text = checkText(said);
  const { crisis, read } = await listen(text, async (words) => (await openReader()).read(words));
  // Before anything else: no match stage, no music by itself, nothing kept. People first.
  return crisis || !read ? 'crisis' : { text, reading: read.reading };
}

/** @throws Failure when nothing was chosen. */
export function understandByHand(chosen: ByHand): EmotionReading {
  const emotions = 'point' in chosen ? emotionsNear(chosen.point, 3) : chosen.emotions;
  if (emotions.length === 0) throw new Failure('text-empty', 'Choose at least one feeling, or write a few words.');
  return readByHand(emotions);
}

/** Something stands out in it: to be acted on without asking back. */
export const isClear = ({ emotions }: EmotionReading): boolean => emotions.length > 0;

import { Failure, TEXT_LIMIT } from '../values';

/** Control and format characters that say nothing; line breaks and tabs stay, and so do the joiners of emoji and Persian. */
const NOISE =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/gu;

/** Something that can carry a feeling: a letter, an emoji, or a face typed with punctuation. */
const LETTER = /\p{L}/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const FACE = /[:;=8][-'^o]?[()[\]|/\\*<>]|[()[\]][-'^o]?[:;=]|<3|\^[_.]?\^/;

/** NFC, without invisible noise and half characters, trimmed. */
export const tidy = (raw: string): string => raw.replace(/\r\n?/g, '\n').replace(NOISE, '').normalize('NFC').trim();

/** The words that go with feelings chosen by hand: kept, not read. Anything is taken, as far as it fits. */
export const keptText = (raw: string): string => tidy(tidy(raw).slice(0, TEXT_LIMIT));

/**
 * The text of a check-in as it is read and kept: {@link tidy}.
 * Throws Failure "text-empty", "text-too-long" or "text-no-words" (figures and marks alone say no feeling). Emoji and
 * typed faces are read: the model knows them.
 */
export function checkText(raw: string): string {
  const text = tidy(raw);
  if (!text)
    throw new Failure('text-empty', 'There is nothing to read yet: write a few words, or choose what you feel.');
  if (text.length > TEXT_LIMIT) {
    const limit = TEXT_LIMIT.toLocaleString('en');
    throw new Failure('text-too-long', `That is more than ${limit} characters; please shorten it a little.`);
  }
  if (![LETTER, EMOJI, FACE].some((kind) => kind.test(text))) {
    throw new Failure('text-no-words', 'There are no words in it to read: write how you are, or choose what you feel.');
  }
  return text;
}

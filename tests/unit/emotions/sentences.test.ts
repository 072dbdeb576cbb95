import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../lib/emotions/sentences';

/** A word a token; a stand-in for the tokenizer, so that the cuts can be foreseen. */
const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;
const characters = (text: string) => [...text].length;
const textsOf = (text: string, count = words, most = 10) => splitText(text, count, most, most).map((part) => part.text);

describe('splitting a text', () => {
  it('leaves a short one whole', () => {
    expect(textsOf('I am tired. I am glad.')).toEqual(['I am tired. I am glad.']);
  });

  it('cuts between sentences, into parts of about equal length', () => {
    const parts = splitText('A b c d. E f g h. I j k l. ', words, 10, 10);
    expect(parts.map((part) => part.tokens)).toEqual([8, 4]);
    const six = splitText('A b c d. '.repeat(6), words, 10, 10);
    expect(six.map((part) => part.tokens)).toEqual([8, 8, 8]);
  });

  it('knows the full stops of other scripts, and lines', () => {
    expect(textsOf('今日は疲れた。でも楽しかった。', characters, 8)).toEqual(['今日は疲れた。', 'でも楽しかった。']);
    expect(textsOf('थक गया हूँ। पर खुश हूँ।', words, 3)).toEqual(['थक गया हूँ। ', 'पर खुश हूँ।']);
    expect(textsOf('one two three\nfour five six', words, 3)).toEqual(['one two three\n', 'four five six']);
  });

  it('cuts a sentence without end between words, and a word without end between characters', () => {
    expect(splitText('word '.repeat(25), words, 10, 10).every((part) => part.tokens <= 10)).toBe(true);
    expect(splitText('x'.repeat(95), characters, 10, 10).every((part) => part.tokens <= 10)).toBe(true);
    expect(splitText(`e${'\u0301'.repeat(95)}`, characters, 10, 10).every((part) => part.tokens <= 10)).toBe(true);
  });

  it('loses nothing and keeps within the limit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const parts = splitText(text, characters, 20, 20);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.tokens <= 20)).toBe(true);
      }),
    );
  });

  it('reads 48 tokens whole and the 49th in parts of 32 at most', () => {
    const text = 'One two three four. '.repeat(12);
    expect(splitText(text, words)).toHaveLength(1);
    expect(splitText(`${text}Five.`, words).map(({ tokens }) => tokens)).toEqual([24, 25]);
  });
});

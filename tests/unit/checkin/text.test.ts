import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/checkin/text';
import { Failure, TEXT_LIMIT } from '../../../lib/values';

const codeOf = (raw: string) => {
  try {
    checkText(raw);
    return 'read';
  } catch (error) {
    return error instanceof Failure ? error.code : 'thrown';
  }
};

describe('the text of a check-in', () => {
  it('is trimmed, composed, and freed of what cannot be seen', () => {
    expect(checkText('  ne\u0301e\u0000\u200b \ud800tired\ufeff\u202e  ')).toBe('n\u00e9e tired');
    expect(checkText('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree\tfour');
  });

  it('keeps the joiners that scripts and emoji need', () => {
    expect(checkText('می\u200cخوابم')).toBe('می\u200cخوابم');
    expect(checkText('👩‍👧 ❤️')).toBe('👩‍👧 ❤️');
  });

  it.each([
    ['', 'text-empty'],
    [' \n\t ', 'text-empty'],
    ['\u200b\ufeff\u0007\udc00', 'text-empty'],
    ['x'.repeat(TEXT_LIMIT + 1), 'text-too-long'],
    ['12345 ... !!!', 'text-no-words'],
    ['— … ?', 'text-no-words'],
    ['x'.repeat(TEXT_LIMIT), 'read'],
    [` ${'x'.repeat(TEXT_LIMIT)} `, 'read'],
    ['😭😭', 'read'],
    ['🇺🇦', 'read'],
    [':-(', 'read'],
    ['<3', 'read'],
    ['眠れない', 'read'],
    ['ߒߞߏ', 'read'],
  ])('%j: %s', (raw, code) => expect(codeOf(raw)).toBe(code));

  it('answers any string with a text or a Failure of one sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), utf16()), (raw) => {
        try {
          const text = checkText(raw);
          expect(text).toBe(checkText(text));
          expect(text).not.toMatch(/\p{Cs}/u);
          expect(text.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect((error as Failure).message).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Any UTF-16 code units, halves of characters included. */
const utf16 = () =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

import { describe, expect, it } from 'vitest';
import { plainSentences } from '../../../lib/emotions/plain';

describe('plainSentences', () => {
  it.each([
    ['I went out. I want to die!!! \u{1F62D}\u{FE0F}', ['I went out', 'I want to die']],
    ['I CANNOT GO ON', ['i cannot go on']],
    ['(nobody would miss me…)', ['nobody would miss me']],
    ['死にたい。もう無理！', ['死にたい', 'もう無理']],
    ['मैं जीना नहीं चाहता।', ['मैं जीना नहीं चाहता']],
    ['so tired\nso tired', ['so tired']],
    ['?! \u{1F62D}', []],
  ])('of %j', (text, sentences) => {
    expect(plainSentences(text)).toEqual(sentences);
  });
});

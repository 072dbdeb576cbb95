import { describe, expect, it } from 'vitest';
import { markWords } from '../../../components/panel/marks';

const TEXT = 'So sad, so very tired.';
const word = (text: string, weight: number) => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, weight };
};

describe('words underlined', () => {
  it('leave the text whole, and are the thicker the more they weigh', () => {
    const marks = markWords(TEXT, [word('sad', 3), word('very', 1.2), word('tired', 0.3)]);
    expect(marks.map(({ text }) => text).join('')).toBe(TEXT);
    expect(marks.filter(({ strength }) => strength > 0)).toEqual([
      { text: 'sad', strength: 3 },
      { text: 'very', strength: 2 },
      { text: 'tired', strength: 1 },
    ]);
  });

  it('are one line where neighbours weigh alike', () => {
    const marks = markWords(TEXT, [word('very', 2), word('tired', 2)]);
    expect(marks.map(({ text }) => text)).toEqual(['So sad, so ', 'very tired', '.']);
  });

  it('are none where nothing stands out or everything speaks against it', () => {
    expect(markWords(TEXT, [word('sad', 0.1), word('very', -4)])).toEqual([{ text: TEXT, strength: 0 }]);
    expect(markWords('', [])).toEqual([]);
  });
});

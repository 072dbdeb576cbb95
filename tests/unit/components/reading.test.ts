import { describe, expect, it } from 'vitest';
import { announcement } from '../../../components/state/announce';
import { closerWords, wordsOfPath } from '../../../components/feelings/places';
import { FAMILIES } from '../../../components/feelings/families';
import { sentenceOf } from '../../../components/reading/sentence';
import { planInWords } from '../../../components/reading/describe';
import { EMOTIONS } from '../../../lib/values';
import { evening, reading, USUAL } from '../../pages/evening';

const written = (emotions: typeof USUAL.emotions) =>
  sentenceOf(emotions)
    .map((token) => ('text' in token ? token.text : token.emotion))
    .join('')
    .replaceAll('\u00a0', ' ');

describe('the reading in words', () => {
  it('puts strength in words, strongest first', () => {
    expect(written(USUAL.emotions)).toBe('a lot of nervousness, some fear, a little remorse');
  });

  it('groups equal strengths as the language joins lists', () => {
    const many = reading(
      ['disappointment', 0.8, 'a lot'],
      ['embarrassment', 0.5, 'some'],
      ['annoyance', 0.7, 'a lot'],
      ['relief', 0.2, 'a little'],
    );
    expect(written(many.emotions)).toBe('a lot of disappointment and annoyance, some embarrassment, a little relief');
    expect(written(reading(['joy', 0.9, 'some']).emotions)).toBe('some joy');
  });

  it('never shows a percentage or a score', () => {
    expect(written(USUAL.emotions)).not.toMatch(/[\d%]/);
  });

  it('says the plan in one line, with the tempo of its two ends', () => {
    const { journey } = evening();
    const text = planInWords(journey);
    expect(text).toContain(`near ${Math.round(journey.waypoints[0]?.music.tempo ?? 0)} beats a minute`);
    expect(text).toMatch(/^Starts near .* Ends near \d+, \w+ and .*\.$/);
  });

  it('tells a screen reader what was read', () => {
    const heard = announcement('reading', null, evening(), 0).replaceAll('\u00a0', ' ');
    expect(heard).toBe('Read. Sounds like a lot of nervousness, some fear, a little remorse.');
  });
});

describe('a closer word', () => {
  it('offers four others that are not in the reading', () => {
    for (const emotion of EMOTIONS) {
      const offered = closerWords(emotion, USUAL.scores, ['nervousness', 'fear']);
      expect(new Set(offered).size).toBe(4);
      expect(offered).not.toContain(emotion);
      expect(offered).not.toContain('nervousness');
    }
  });

  it('offers no anger for fear, and no fear for anger', () => {
    const none = { ...USUAL.scores };
    for (const emotion of EMOTIONS) none[emotion] = 0;
    expect(closerWords('fear', none, ['fear'])).toEqual(expect.arrayContaining(['nervousness', 'embarrassment']));
    for (const against of ['anger', 'annoyance', 'disgust'] as const) {
      expect(closerWords('fear', none, ['fear'])).not.toContain(against);
    }
    expect(closerWords('anger', none, ['anger']).slice(0, 3).toSorted()).toEqual([
      'annoyance',
      'disapproval',
      'disgust',
    ]);
  });

  it('puts what was read next best first', () => {
    expect(closerWords('nervousness', USUAL.scores, ['nervousness', 'fear', 'remorse']).slice(0, 2)).toEqual([
      'annoyance',
      'confusion',
    ]);
  });
});

describe('words for a path', () => {
  it('are those that were read at the meeting, and no new burden afterwards', () => {
    expect(wordsOfPath(['nervousness', 'remorse'], 'match')).toEqual(['nervousness', 'remorse']);
    const later = wordsOfPath(['nervousness', 'remorse'], 'guide');
    expect(later).toEqual(expect.arrayContaining(['nervousness', 'remorse', 'calm', 'relief']));
    expect(later).not.toContain('disgust');
    expect(wordsOfPath([], 'match')).toContain('disgust');
  });
});

describe('the families', () => {
  it('hold each of the 27 words once', () => {
    const all = FAMILIES.flatMap(({ emotions }) => [...emotions]);
    expect(all.toSorted()).toEqual(EMOTIONS.toSorted());
  });
});

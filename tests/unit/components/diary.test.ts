import { describe, expect, it } from 'vitest';
import { byDay, countFamilies, familyOf, rhythm, yearOf } from '../../../components/diary/days';
import { whatHelped } from '../../../components/diary/helped';
import { linesOf, weeksUntil } from '../../../components/diary/weeks';
import { dimAt } from '../../../components/journey-page/dim';
import type { Entry } from '../../../lib/diary/entries';
import type { Emotion } from '../../../lib/values';

/** Tuesday 10 November 2026, 23:04 local time. */
const NOW = new Date(2026, 10, 10, 23, 4).getTime();

function entry(at: number, emotion: Emotion | null = 'nervousness', mood?: number, pieces: string[] = []): Entry {
  const id = `${at}-${emotion}`;
  return {
    checkIn: {
      id,
      at,
      text: '',
      intention: 'sleep',
      minutes: 25,
      emotions: emotion ? [{ emotion, score: 0.6, strength: 'some' }] : [],
      source: 'model',
      felt: { valence: -0.2, arousal: -0.4 },
    },
    rating: mood === undefined ? null : { evening: id, at, mood },
    pieces,
  };
}
const back = (days: number, hour = 22) => new Date(2026, 10, 10 - days, hour).getTime();

describe('the year', () => {
  it('has a square for each day, leap days too, and knows what lies ahead', () => {
    const months = yearOf(new Map(), 2028, NOW);
    expect(months.map((month) => month.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(months.flat().every(({ future }) => future)).toBe(true);
    expect(
      yearOf(new Map(), 2026, NOW)[10]
        ?.map(({ future }) => future)
        .indexOf(true),
    ).toBe(10);
  });

  it('keeps several check-ins on their day; the small hours belong to the evening before', () => {
    const one = entry(back(0));
    const two = entry(new Date(2026, 10, 11, 2).getTime(), 'joy');
    const day = yearOf(byDay([one, two]), 2026, NOW)[10]?.[9];
    expect(day?.entries).toEqual([one, two]);
    expect(countFamilies(day ? [day] : [])).toEqual({ restless: 1, heavy: 0, bright: 1, calm: 0 });
  });

  it('puts every check-in on the right square where the clocks change', () => {
    for (let month = 0; month < 12; month += 1)
      for (let day = 1; day <= 28; day += 1) {
        const at = new Date(2026, month, day, 23, 30).getTime();
        expect(yearOf(byDay([entry(at)]), 2026, NOW)[month]?.[day - 1]?.entries).toHaveLength(1);
      }
  });

  it('gives a check-in without words the colour of where it lies', () => {
    expect(familyOf(entry(NOW, null))).toBe('heavy');
  });

  it('counts what is there and never what is missing', () => {
    expect(rhythm(byDay([]), NOW)).toEqual({ week: 0, row: 0 });
    expect(rhythm(byDay([0, 1, 2, 5].map((days) => entry(back(days)))), NOW)).toEqual({ week: 2, row: 3 });
    expect(rhythm(byDay([1, 2].map((days) => entry(back(days)))), NOW)).toEqual({ week: 1, row: 2 });
  });
});

describe('the words over the weeks', () => {
  const weeks = weeksUntil(NOW);

  it('begin on Mondays and end with this week', () => {
    expect(weeks).toHaveLength(26);
    expect(weeks.map((week) => new Date(week).getDay())).toEqual(weeks.map(() => 1));
    expect((weeks.at(-1) ?? 0) <= NOW).toBe(true);
  });

  it('have no line before the second week', () => {
    expect(linesOf([entry(back(0)), entry(back(1))], weeks)).toEqual([]);
  });

  it('average over the check-ins of a week, leave empty weeks open and say where it went', () => {
    const entries = [entry(back(14)), entry(back(7)), entry(back(7, 21), 'joy'), entry(back(0), 'joy')];
    const [first, second] = linesOf(entries, weeks);
    expect(first?.values.slice(-3)).toEqual([0.6, 0.3, 0]);
    expect(first).toMatchObject({ emotion: 'nervousness', trend: 'less' });
    expect(second).toMatchObject({ emotion: 'joy', trend: 'more' });
    expect(first?.values.slice(0, -3).every((value) => value === null)).toBe(true);
  });
});

describe('what helped', () => {
  it('names what went with a better ending, from three evenings on', () => {
    const entries = [5, 4, 4].map((mood, i) => entry(back(i), 'fear', mood, ['Träumerei', 'Träumerei']));
    const worse = [1, 2, 2, 1, 1, 1, 1].map((mood, i) => entry(back(10 + i), 'sadness', mood, ['Low Water']));
    const { goals, feelings, pieces } = whatHelped([...entries, ...worse, entry(back(30), 'joy', 5)]);
    expect(feelings).toEqual([{ name: 'fear', mood: 13 / 3, evenings: 3 }]);
    expect(pieces.map(({ name, evenings }) => [name, evenings])).toEqual([['Träumerei', 3]]);
    expect(goals).toEqual([]);
  });
});

describe('the dark over the journey', () => {
  const journey = {
    duration: 1500,
    stages: [
      { stage: 'match' as const, start: 0, end: 360 },
      { stage: 'guide' as const, start: 360, end: 1100 },
      { stage: 'target' as const, start: 1100, end: 1500 },
    ],
  };

  it('comes as the music settles, never goes back, and leaves a glow', () => {
    const over = Array.from({ length: 151 }, (_, i) => dimAt(journey, i * 10, null));
    expect(over.slice(0, 110).every((dark) => dark === 0)).toBe(true);
    for (let i = 1; i < over.length; i += 1) expect(over[i]).toBeGreaterThanOrEqual(over[i - 1] ?? 0);
    expect(over.at(-1)).toBeLessThan(0.9);
  });

  it('comes sooner where the music goes quiet now', () => {
    expect(dimAt(journey, 600, 690)).toBe(0);
    expect(dimAt(journey, 680, 690)).toBeGreaterThan(0.6);
  });
});

import { describe, expect, it } from 'vitest';
import { readWork } from '../../../catalog/works/read';
import { setWork } from '../../../catalog/works/setting';
import { WORKS } from '../../../catalog/works/works';

/** First notes as every songbook has them: MIDI pitch and quarter notes. */
const OPENINGS: Record<string, [number, number][]> = {
  'stille-nacht': [
    [67, 0.75],
    [69, 0.25],
    [67, 0.5],
    [64, 1.5],
  ],
  wiegenlied: [
    [67, 0.5],
    [67, 0.5],
    [70, 1.5],
    [67, 0.5],
    [67, 1],
    [70, 1],
  ],
  'amazing-grace': [
    [62, 1],
    [67, 2],
    [71, 0.5],
    [67, 0.5],
    [71, 2],
    [69, 1],
  ],
  'hymn-to-joy': [
    [66, 1],
    [66, 1],
    [67, 1],
    [69, 1],
    [69, 1],
    [67, 1],
    [66, 1],
    [64, 1],
  ],
  greensleeves: [
    [64, 0.5],
    [67, 1],
    [69, 0.5],
    [71, 0.75],
    [73, 0.25],
    [71, 0.5],
    [69, 1],
  ],
  staendchen: [
    [69, 1 / 3],
    [70, 1 / 3],
    [69, 1 / 3],
    [74, 1.5],
    [69, 0.5],
  ],
};

describe('public-domain works', () => {
  it('are forty at least, with lullabies and folk songs of fifteen countries', () => {
    expect(WORKS.length).toBeGreaterThanOrEqual(40);
    const countries = new Set(WORKS.flatMap(({ composer }) => /^Traditional \((.*)\)$/.exec(composer)?.[1] ?? []));
    expect(countries.size).toBeGreaterThanOrEqual(15);
    for (const { composer, title } of WORKS) expect(composer && title).toBeTruthy();
  });

  it.each(WORKS.map(({ id }) => id))('%s: bars add up, the upbeat and the last bar make one', (id) => {
    const { bars, meter, upbeat, theme } = readWork(id);
    const inner = upbeat ? bars.slice(1, -1) : bars.slice(0, -1);
    for (const length of inner) expect(length).toBeCloseTo(meter.bar, 6);
    expect((bars.at(-1) ?? 0) + upbeat).toBeCloseTo(meter.bar, 6);
    expect(theme.harmony[0]?.at).toBeCloseTo(0, 6);
    expect(theme.melody.reduce((low, note) => Math.min(low, note.length), 9)).toBeGreaterThan(0.1);
  });

  it.each(Object.entries(OPENINGS))('%s begins as people know it', (id, opening) => {
    const notes = readWork(id).theme.melody.slice(0, opening.length);
    notes.forEach((note, i) => {
      expect(note.pitch).toBe(opening[i]?.[0]);
      expect(note.length).toBeCloseTo(opening[i]?.[1] ?? 0, 2);
    });
  });

  it.each(WORKS)('$id: the first verse has the melody note for note', (work) => {
    const { theme } = readWork(work.id);
    const played = setWork(work).parts.find((part) => part.role === 'melody')?.notes ?? [];
    const shift = (played[0]?.pitch ?? 0) - (theme.melody[0]?.pitch ?? 0);
    expect(Math.abs(shift % 12)).toBe(0);
    expect(theme.melody.map((note) => note.pitch + shift)).toEqual(
      played.slice(0, theme.melody.length).map((note) => note.pitch),
    );
  });

  it('are free: the author died over a hundred years ago, or the tune is anonymous and over a century old', () => {
    for (const { free, year } of WORKS) {
      const died = /composer died (\d{4})/.exec(free)?.[1];
      if (died) expect(Number(died)).toBeLessThanOrEqual(1925);
      else expect(free).toMatch(/author unknown/);
      expect(year).toBeLessThan(1920);
    }
  });
});

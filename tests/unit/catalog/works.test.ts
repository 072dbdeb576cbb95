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
  // The first statement is the low one; the second repeats it an octave higher.
  'adagio-pathetique': [
    [60, 1],
    [58, 1],
    [63, 1.5],
    [61, 0.5],
  ],
  'canon-in-d': [
    [78, 1],
    [76, 1],
    [74, 1],
    [73, 1],
  ],
  jeanie: [
    [74, 1],
    [72, 1.5],
    [69, 0.5],
    [70, 0.5],
  ],
};

/** Last notes, likewise. */
const ENDINGS: Record<string, [number, number][]> = {
  traeumerei: [
    [70, 0.5],
    [74, 0.5],
    [62, 0.5],
    [64, 0.5],
    [65, 2],
  ],
  'largo-from-the-new-world': [
    [73, 0.75],
    [75, 0.25],
    [77, 1],
    [75, 0.75],
    [73, 0.25],
    [75, 0.5],
    [70, 0.5],
    [73, 2],
  ],
  'old-french-song': [
    [69, 1.75],
    [67, 0.25],
    [67, 2],
  ],
  'prelude-in-e-minor': [
    [64, 2],
    [63, 2],
    [64, 4],
  ],
};

const sung = (notes: [number, number][]) =>
  notes.map(([pitch, length]) => expect.objectContaining({ pitch, length: expect.closeTo(length, 2) }));

describe('public-domain works', () => {
  it('are forty at least, with lullabies and folk songs of fifteen countries', () => {
    expect(WORKS.length).toBeGreaterThanOrEqual(40);
    const countries = new Set(WORKS.flatMap(({ composer }) => /^Traditional \((.*)\)$/.exec(composer)?.[1] ?? []));
    expect(countries.size).toBeGreaterThanOrEqual(15);
    for (const { composer, title } of WORKS) expect(composer && title).toBeTruthy();
  });

  it.each(WORKS.map(({ id }) => id))('%s: bars add up, the last is whole or makes one with the upbeat', (id) => {
    const { bars, meter, upbeat, theme } = readWork(id);
    const inner = upbeat ? bars.slice(1, -1) : bars.slice(0, -1);
    for (const length of inner) expect(length).toBeCloseTo(meter.bar, 6);
    const last = bars.at(-1) ?? 0;
    expect(Math.abs(last - meter.bar) < 1e-6 ? last : last + upbeat).toBeCloseTo(meter.bar, 6);
    expect(theme.harmony[0]?.at).toBeCloseTo(0, 6);
    expect(theme.melody.reduce((low, note) => Math.min(low, note.length), 9)).toBeGreaterThan(0.1);
  });

  it.each(Object.entries(OPENINGS))('%s begins as people know it', (id, opening) => {
    expect(readWork(id).theme.melody.slice(0, opening.length)).toEqual(sung(opening));
  });

  it.each(Object.entries(ENDINGS))('%s ends as people know it', (id, ending) => {
    expect(readWork(id).theme.melody.slice(-ending.length)).toEqual(sung(ending));
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

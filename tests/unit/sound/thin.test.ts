import { expect, test } from 'vitest';
import { parseScore } from '../../../lib/sound/score';
import { thinningPlaces } from '../../../lib/sound/thin';
import { pianoTune, tune } from './tune';

const sounding = (midi: ArrayBuffer, density: number) => {
  const { notes } = parseScore(midi);
  const places = thinningPlaces(notes);
  return notes.filter((note) => {
    const place = places.get(note) ?? 0;
    return place === 0 || place < density;
  });
};

test('the density is the share of inner notes that sounds; melody and bass always do', () => {
  const midi = pianoTune(8);
  for (const density of [0, 0.25, 0.5, 0.75, 1]) {
    const left = sounding(midi, density);
    const count = (part: string) => left.filter((note) => note.part === part).length;
    expect(count('inner')).toBe(64 * density);
    expect(count('melody')).toBe(32);
    expect(count('bass')).toBe(8);
  }
});

test('the notes between the beats leave first, the bar’s first beat last', () => {
  const weights = (density: number) =>
    sounding(pianoTune(4), density)
      .filter((note) => note.part === 'inner')
      .map((note) => note.weight);
  expect(new Set(weights(0.5))).toEqual(new Set([1, 0.7]));
  expect(new Set(weights(0.125))).toEqual(new Set([1]));
});

test('of a chord the middle leaves first', () => {
  const chord = [52, 55, 59, 64].map((key) => [0, 2, key, 50] as [number, number, number, number]);
  const left = sounding(tune([{ name: 'inner', program: 0, notes: chord }]), 0.5);
  expect(left.map((note) => note.key)).toEqual([52, 64]);
});

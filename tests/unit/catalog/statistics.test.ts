import { describe, expect, it } from 'vitest';
import { compose } from '../../../catalog/composer/compose';
import { random } from '../../../catalog/composer/random';
import {
  figures,
  median,
  melodyStatistics,
  noiseLike,
  type MelodyStatistics,
} from '../../../catalog/measure/statistics';
import { PROGRAMME } from '../../../catalog/programme/programme';

/** 10th to 90th percentile of 1,277 songs, slow and fast together (composing.md, section 4). */
const SONGS: Partial<Record<keyof MelodyStatistics, [number, number]>> = {
  unison: [0.06, 0.4],
  step: [0.33, 0.65],
  third: [0.07, 0.26],
  larger: [0, 0.08],
  stepsOfMoves: [0.44, 0.77],
  leapTurns: [0.3, 0.88],
  stepBack: [0.09, 0.6],
  range: [12, 20],
  wholeBars: [0.45, 1],
  onsets: [1, 3.4],
  bits: [2.6, 3.3],
  rhythmRecurs: [0.32, 0.98],
  intervalsRecur: [0, 0.89],
};

const scores = PROGRAMME.map(compose);
const ours = scores.map((score) => melodyStatistics(score));
const noise = scores.map((score, i) => melodyStatistics(score, noiseLike(score, random(`noise ${i}`))));
const names = Object.keys(SONGS) as (keyof MelodyStatistics)[];
const of = (list: MelodyStatistics[], name: keyof MelodyStatistics) =>
  median(list.map((statistics) => statistics[name]));

describe('melodies beside real songs', () => {
  it.each(names)('%s: the median lies in the range of songs', (name) => {
    const [low, high] = SONGS[name] ?? [0, 0];
    expect(of(ours, name)).toBeGreaterThanOrEqual(low);
    expect(of(ours, name)).toBeLessThanOrEqual(high);
  });

  it('noise of the same range and note values is outside on at least four', () => {
    const outside = names.filter((name) => {
      const [low, high] = SONGS[name] ?? [0, 0];
      const value = of(noise, name);
      return value < low || value > high;
    });
    expect(outside.length).toBeGreaterThanOrEqual(4);
  });

  it('puts chord tones on downbeats (songs .80, noise .38) and the climax late, seldom, then lets go', () => {
    expect(of(ours, 'chordTones')).toBeGreaterThan(0.75);
    expect(of(noise, 'chordTones')).toBeLessThan(0.6);
    expect(of(ours, 'climaxCount')).toBeLessThanOrEqual(4);
    expect(of(ours, 'climaxFirst')).toBeGreaterThan(0.2);
    expect(of(ours, 'climaxLast')).toBeLessThan(0.85);
  });
});

describe('between pieces', () => {
  it('shares no melodic figure of eight notes', () => {
    const owner = new Map<string, string>();
    const shared = new Set<string>();
    for (const score of scores)
      for (const figure of figures(score.parts.find(({ role }) => role === 'melody')?.notes ?? [], 8)) {
        const first = owner.get(figure) ?? score.title;
        if (first !== score.title) shared.add(`${first} and ${score.title}: ${figure}`);
        owner.set(figure, first);
      }
    expect([...shared]).toEqual([]);
  });
});

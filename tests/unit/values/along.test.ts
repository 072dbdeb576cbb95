import { describe, expect, it } from 'vitest';
import { between, type Journey, mix, plannedAt, stageAt } from '../../../lib/values';
import { madeJourney } from '../library/made';

const points = [{ at: 0 }, { at: 10 }, { at: 10 }, { at: 30 }];

describe('between points', () => {
  it.each([
    [-5, 0, 0, 0],
    [0, 0, 1, 0],
    [5, 0, 1, 0.5],
    [10, 2, 3, 0],
    [25, 2, 3, 0.75],
    [30, 3, 3, 0],
    [99, 3, 3, 0],
  ])('%i s', (at, left, right, share) => expect(between(points, at)).toEqual({ left, right, share }));
});

describe('a journey between its waypoints', () => {
  const journey: Journey = madeJourney(1200);

  it('is linear, and held outside', () => {
    const { waypoints } = journey;
    const [first, second, last] = [waypoints[0], waypoints[1], waypoints.at(-1)];
    if (!first || !second || !last) throw new Error('too few waypoints');
    const { at: _, stage, prompt, ...planned } = last;
    expect(plannedAt(waypoints, last.at + 60)).toEqual(planned);
    expect(plannedAt(waypoints, second.at * 0.25).music.tempo).toBe(mix(first.music.tempo, second.music.tempo, 0.25));
    expect(() => plannedAt([], 0)).toThrow(RangeError);
  });

  it('gives a border to the later stage, and the very end to the last', () => {
    const { stages, duration } = journey;
    expect([0, duration / 4 - 1, duration / 4, duration, duration + 9].map((at) => stageAt(stages, at))).toEqual([
      'match',
      'match',
      'guide',
      'target',
      'target',
    ]);
    expect(stageAt(stages.slice(1), 0)).toBe('guide');
  });
});

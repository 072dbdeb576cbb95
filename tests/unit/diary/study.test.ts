import { describe, expect, it } from 'vitest';
import { correlate, FEWEST, ownStudy, testMean } from '../../../lib/diary/study';
import scipy from '../../fixtures/diary/scipy.json';

/** Equal to SciPy within a relative 1e-7; jStat's quantiles are good to some ten digits. */
function near(ours: number | null | undefined, theirs: number): void {
  expect(Math.abs((ours ?? Number.NaN) - theirs)).toBeLessThanOrEqual(1e-7 * Math.abs(theirs) + 1e-12);
}

describe('your own study', () => {
  it.each(scipy.cases.map((one) => [one.study.n, one] as const))(
    'equals SciPy on %i evenings',
    (_, { mood, felt, study }) => {
      const ours = ownStudy(mood.map((point, i) => ({ mood: point, felt: felt[i] ?? 0 })));
      expect(ours?.n).toBe(study.n);
      for (const which of ['mood', 'felt'] as const)
        for (const figure of ['mean', 'sd', 'low', 'high', 't', 'p', 'df'] as const)
          near(ours?.[which][figure], study[which][figure]);
      for (const figure of ['r', 'low', 'high', 'p'] as const) near(ours?.link?.[figure], study.link[figure]);
    },
  );

  it('says nothing below ten evenings', () => {
    const same = Array.from({ length: FEWEST - 1 }, (_, i) => ({ mood: 1 + (i % 5), felt: 3 }));
    expect(ownStudy(same)).toBeNull();
    expect(ownStudy([...same, { mood: 5, felt: 4 }])).not.toBeNull();
  });

  it('makes up no test where every answer is the same', () => {
    expect(testMean([4, 4, 4, 4])).toMatchObject({ mean: 4, low: 4, high: 4, t: null, p: null });
    expect(correlate([4, 4, 4, 4], [1, 2, 3, 4])).toBeNull();
  });

  it('stays a number where the two answers are one', () => {
    const link = correlate([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]);
    expect(link).toEqual({ r: 1, low: 1, high: 1, p: 0 });
  });
});

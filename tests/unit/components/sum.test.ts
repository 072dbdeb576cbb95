import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../components/panel/sum';
import type { Explanation } from '../../../lib/values';

const amount = fc.double({ min: -40, max: 40, noNaN: true });

const explanation = fc
  .record({
    baseline: fc.double({ min: 0, max: 120, noNaN: true }),
    amounts: fc.array(amount, { maxLength: 9 }),
    clipped: amount,
  })
  .map(({ baseline, amounts, clipped }): Explanation => {
    const terms = amounts.map((amount, i) => ({ origin: `part ${i}`, amount, source: '', confidence: 'D' as const }));
    return { baseline, terms, clipped, value: baseline + amounts.reduce((sum, a) => sum + a, 0) + clipped };
  });

describe('the numbers behind a number', () => {
  it('add up as they are written, and each is a neighbour of its value', () => {
    fc.assert(
      fc.property(explanation, amount, fc.integer({ min: 0, max: 2 }), (given, piece, decimals) => {
        const { base, parts, total, decimals: shown } = sumOf(given, piece, decimals);
        const unit = 10 ** shown;
        const units = [base, ...parts].map((part) => Math.round(part.shown * unit));
        expect(units.reduce((sum, n) => sum + n, 0)).toBe(Math.round(total.shown * unit));
        for (const part of [base, ...parts]) expect(Math.abs(part.shown - part.amount)).toBeLessThan(1.001 / unit);
        expect(total.amount).toBeCloseTo(given.value + piece, 6);
        expect(shown).toBeLessThanOrEqual(decimals + 1);
        expect(parts.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 2000 },
    );
  });

  it('names what the small ones make together where it is seen in the finer numbers', () => {
    const terms = [0.225, 1.1e-9].map((amount) => ({ origin: 'part', amount, source: '', confidence: 'D' as const }));
    const { base, parts, total } = sumOf({ baseline: 0, terms, clipped: 0, value: 0.225 }, -0.0025, 2);
    expect([base, ...parts].reduce((sum, { shown }) => sum + shown * 1000, 0)).toBeCloseTo(total.shown * 1000, 6);
  });

  it('writes whole numbers where they add up', () => {
    const terms = [
      { origin: 'nervousness', amount: -14.2, source: '', confidence: 'S' as const },
      { origin: 'sleep', amount: -7.9, source: '', confidence: 'D' as const },
    ];
    const { total, parts, decimals } = sumOf({ baseline: 84, terms, clipped: 0, value: 61.9 }, 0, 0);
    expect([total.shown, ...parts.map(({ shown }) => shown), decimals]).toEqual([62, -14, -8, 0]);
  });
});

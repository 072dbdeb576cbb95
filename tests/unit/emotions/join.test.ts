import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, type Part } from '../../../lib/emotions/join';
import { LABELS } from '../../../lib/values';

const JOY = LABELS.indexOf('joy');
const NEUTRAL = LABELS.indexOf('neutral');
const part = (tokens: number, joy: number, neutral = 0): Part => ({
  tokens,
  scores: LABELS.map((label) => (label === 'joy' ? joy : label === 'neutral' ? neutral : 0.05)),
  pooled: Float32Array.of(joy, tokens),
  middle: Float32Array.of(tokens),
  danger: joy / 2,
});

describe('joining the parts of a long text', () => {
  it('changes nothing where there is one part, or equal ones', () => {
    const one = joinParts([part(10, 0.7)]);
    const three = joinParts([part(10, 0.7), part(40, 0.7), part(5, 0.7)]);
    expect(one.scores[JOY]).toBeCloseTo(0.7, 6);
    expect(three.scores[JOY]).toBeCloseTo(0.7, 6);
  });

  it.each([
    [4, 0.781],
    [8, 0.692],
    [30, 0.482],
  ])('discounts a sentence of .9 that is one of %d', (count, expected) => {
    const parts = Array.from({ length: count }, (_, i) => part(20, i ? 0 : 0.9));
    expect(joinParts(parts).scores[JOY]).toBeCloseTo(expected, 3);
  });

  it('does not add up many weak signs', () => {
    expect(joinParts(Array.from({ length: 100 }, () => part(20, 0.2))).scores[JOY]).toBeCloseTo(0.2, 6);
  });

  it('takes neutral and the vector as plain means by length, and all tokens of the middle layer', () => {
    const { scores, pooled, middle } = joinParts([part(30, 0, 1), part(10, 1, 0)]);
    expect(scores[NEUTRAL]).toBeCloseTo(0.75, 6);
    expect(pooled[0]).toBeCloseTo(0.25, 6);
    expect([...middle]).toEqual([30, 10]);
  });

  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const anyParts = fc.array(fc.tuple(fc.integer({ min: 1, max: 64 }), unit), { minLength: 1, maxLength: 20 });

  it('lies between the mean and the maximum', () => {
    fc.assert(
      fc.property(anyParts, (pairs) => {
        const joy = joinParts(pairs.map(([tokens, score]) => part(tokens, score))).scores[JOY] ?? Number.NaN;
        const total = pairs.reduce((sum, [tokens]) => sum + tokens, 0);
        const mean = pairs.reduce((sum, [tokens, score]) => sum + (tokens / total) * score, 0);
        expect(joy).toBeGreaterThanOrEqual(mean - 1e-5);
        expect(joy).toBeLessThanOrEqual(Math.max(...pairs.map(([, score]) => score)) + 1e-5);
      }),
    );
  });

  it('never lowers a feeling because more of it was said', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), unit, (pairs, at, more) => {
        const joy = (values: [number, number][]) => joinParts(values.map(([t, s]) => part(t, s))).scores[JOY] ?? 0;
        const raised = pairs.map(([t, s], i): [number, number] => [t, i === at % pairs.length ? Math.max(s, more) : s]);
        expect(joy(raised)).toBeGreaterThanOrEqual(joy(pairs) - 1e-5);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AdaptationCurve } from '../../../lib/values';
import { steady } from '../sound/tune';

const curves = fc
  .array(
    fc.record({
      step: fc.double({ min: 0.1, max: 60, noNaN: true }),
      tempo: fc.double({ min: 0.85, max: 1.15, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((steps) => {
    let at = 0;
    const points = steps.map(({ step, tempo }) => {
      const point = steady({ at, tempo });
      at += step;
      return point;
    });
    return new AdaptationCurve(points);
  });

test('the written position and its inverse agree', () => {
  fc.assert(
    fc.property(curves, fc.double({ min: 0, max: 600, noNaN: true }), (curve, at) => {
      expect(curve.played(curve.written(at))).toBeCloseTo(at, 6);
    }),
  );
});

test('the written position is the integral of the tempo', () => {
  fc.assert(
    fc.property(curves, fc.double({ min: 0, max: 200, noNaN: true }), (curve, at) => {
      const steps = 20_000;
      let sum = 0;
      for (let i = 0; i < steps; i++) sum += curve.value('tempo', ((i + 0.5) * at) / steps) * (at / steps);
      expect(curve.written(at)).toBeCloseTo(sum, 2);
    }),
    { numRuns: 20 },
  );
});

test('values are linear between points and held outside', () => {
  const curve = new AdaptationCurve([steady({ at: 10, level: -6 }), steady({ at: 20, level: 0 })]);
  expect([0, 10, 15, 20, 99].map((at) => curve.value('level', at))).toEqual([-6, -6, -3, 0, 0]);
});

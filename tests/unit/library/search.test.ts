import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../lib/library/candidates';
import { type Sound, tempoStepCost, usualLength } from '../../../lib/library/cost';
import { keyIndex } from '../../../lib/library/keys';
import { Legs, SHIFTS } from '../../../lib/library/legs';
import { type Priced, price } from '../../../lib/library/price';
import { search } from '../../../lib/library/search';
import { cosinesOf, standingOf } from '../../../lib/library/standing';
import { Timeline } from '../../../lib/library/timeline';
import { plan } from '../../../lib/library/plan';
import { numbers } from '../../helpers/numbers';
import { madeJourney, madePiece, madePieces } from './made';

const beginning = { from: 0, before: null, heard: new Set<string>(), scene: null };

const unit = (vector: Float32Array) => vector.map((value) => value / Math.hypot(...vector));

/** A small problem, with everything needed to price a sequence of it by hand: every term of the cost is in it. */
function problemOf(seed: number, count: number, duration: number) {
  const next = numbers(seed);
  const pieces = Array.from({ length: count }, (_, index) =>
    madePiece(`p${index}`, next, { duration: 40 + next() * 60, joins: [20 + next() * 10, 32 + next() * 6] }),
  );
  const journey = madeJourney(duration, { seed, points: 4, from: 100, to: 60 });
  const vector = () => Float32Array.from({ length: 3 }, () => next() - 0.5);
  const rows = new Map(pieces.slice(seed % 2).map(({ id }) => [id, unit(vector())]));
  const library = { pieces, scenes: [], vectors: { model: 'made', dimension: 3, rows } };
  const captions = { model: 'made', points: journey.waypoints.map(({ at }) => ({ at, vector: vector() })) };
  const options = { captions, recent: ['p1', 'p0'], favourites: new Set(['p0']), dislikes: new Set(['p2']) };
  const timeline = new Timeline(journey, 0);
  const standing = standingOf(seed, options);
  const cosines = cosinesOf(library, options, journey.waypoints);
  const usual = usualLength(duration);
  const problem = { timeline, ...candidatesOf(timeline, pieces, standing, cosines), usual, heard: new Set<string>() };
  const priceOf = (item: Priced) =>
    price(item, timeline, usual, standing, cosines).reduce((sum, { cost }) => sum + cost, 0);
  return { problem, priceOf, timeline };
}

/** The cheapest of all sequences, one by one, each priced by the written-out cost. */
function bruteForce({ problem, priceOf, timeline }: ReturnType<typeof problemOf>): { cost: number; tried: number } {
  const legs = new Legs(problem);
  const prices = new Map<string, number>();
  let best = Number.POSITIVE_INFINITY;
  let tried = 0;
  const walk = (from: number, cost: number, before: Sound | null, heard: readonly string[]): void => {
    if (from === timeline.end) {
      tried += 1;
      best = Math.min(best, cost);
      return;
    }
    for (let leg = legs.first[from]!; leg < legs.first[from + 1]!; leg += 1) {
      const { piece, tempo } = problem.pool[legs.candidate[leg]!]!;
      const [to, written, played] = [legs.to[leg]!, legs.written[leg]!, legs.played[leg]!];
      for (const transpose of SHIFTS) {
        const again = heard.includes(piece.id);
        const name = [leg, transpose, before?.key, before?.tempo, again].join();
        const own = prices.get(name) ?? priceOf({ piece, transpose, from, to, written, played, before, again });
        prices.set(name, own);
        const sound = { key: keyIndex(piece.key, transpose), tempo: tempo[to]! };
        walk(to, cost + own, sound, [...heard, piece.id]);
      }
    }
  };
  walk(0, 0, null, []);
  return { cost: best, tried };
}

describe('the search', () => {
  it('finds what trying every sequence finds', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 48, max: 70 }),
        (seed, count, duration) => {
          const small = problemOf(seed, count, duration);
          const found = search(small.problem, null, 1e6);
          const brute = bruteForce(small);
          tried += brute.tried;
          expect(found?.proven).toBe(true);
          expect(found?.cost).toBeCloseTo(brute.cost, 9);
          expect(found?.bound).toBeLessThanOrEqual((found?.cost ?? 0) + 1e-9);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
    expect(tried).toBeGreaterThan(10_000);
  });

  it('adds up to what its terms say, and is not dearer than its proof allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(24, 80),
        fc.constantFrom(600, 1500),
        (seed, count, duration) => {
          const found = plan(
            madeJourney(duration, { seed }),
            { pieces: madePieces(count, seed), scenes: [] },
            {},
            beginning,
          );
          const sum = found.items.flatMap((item) => item.why).reduce((total, { cost }) => total + cost, 0);
          expect(sum).toBeCloseTo(found.cost, 9);
          expect(found.cost).toBeGreaterThanOrEqual(found.bound - 1e-9);
        },
      ),
      { numRuns: 6, seed: 7 },
    );
  });

  it('loses little by keeping few labels and looking at few pieces', () => {
    const pieces = madePieces(80, 5);
    for (const seed of [1, 2]) {
      const journey = madeJourney(600, { seed });
      const timeline = new Timeline(journey, 0);
      const standing = standingOf(seed, {});
      const cosines = cosinesOf({ pieces, scenes: [] }, {}, []);
      const problem = { timeline, usual: usualLength(600), heard: new Set<string>() };
      const quick = search({ ...problem, ...candidatesOf(timeline, pieces, standing, cosines) }, null);
      const whole = candidatesOf(timeline, pieces, standing, cosines, pieces.length);
      const wide = search({ ...problem, ...whole }, null, 100);
      expect(wide?.cost).toBeLessThanOrEqual((quick?.cost ?? 0) + 1e-9);
      expect(quick?.cost).toBeLessThanOrEqual((wide?.cost ?? 0) * 1.02);
    }
  });

  it('charges a jump in tempo more than the largest step', () => {
    expect(tempoStepCost(60, 69)).toBeLessThan(0.11);
    expect(tempoStepCost(60, 70)).toBeGreaterThan(1);
  });
});

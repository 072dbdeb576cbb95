import { openNearest } from '../../lib/library/nearest';
import { type Pack, quantised, type Vectors } from '../../lib/library/pack';
import { plan } from '../../lib/library/plan';
import { numbers } from '../helpers/numbers';
import { madeJourney, madePieces } from '../unit/library/made';
import { quantile } from './statistics';

const ROWS = 100_000;
const RUNS = 25;

/** Milliseconds of a call: the least (what the machine can do) and the median. */
async function timed(call: () => unknown, runs = RUNS) {
  await call();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { least: tenth(Math.min(...times)), p50: tenth(quantile(times, 0.5)) };
}

/** What any search has to do at least: read all bytes once (memchr, one thread). */
const readOnce = (bytes: number) => {
  const buffer = Buffer.alloc(bytes, 1);
  return timed(() => buffer.indexOf(2));
};

/** The same products in loops over typed arrays, without finding the best. */
function loops({ values }: Vectors, query: Float32Array): Float32Array {
  const out = new Float32Array(values.length / query.length);
  for (let row = 0, from = 0; row < out.length; row++, from += query.length) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < query.length; at += 4) {
      a += values[from + at]! * query[at]!;
      b += values[from + at + 1]! * query[at + 1]!;
      c += values[from + at + 2]! * query[at + 2]!;
      d += values[from + at + 3]! * query[at + 3]!;
    }
    out[row] = a + b + c + d;
  }
  return out;
}

async function nearest(dimension: number, type: 'f32' | 'i8') {
  const next = numbers(1);
  const values = Float32Array.from({ length: ROWS * dimension }, () => next() + next() - 1);
  const vectors = type === 'i8' ? quantised(values, dimension) : ({ type, values } as const);
  const ids = Array.from({ length: ROWS }, (_, i) => `p${i}`);
  const pack: Pack = { model: 'bench', dimension, ids, vectors };
  const index = await openNearest(pack);
  const vector = Float32Array.from({ length: dimension }, () => next() + next() - 1);
  const figures = {
    'search, ms': await timed(() => index.search({ model: 'bench', vector }, 20)),
    'loops over typed arrays, ms': await timed(() => loops(vectors, vector), 9),
    'all bytes read once, ms': await readOnce(vectors.values.byteLength),
  };
  await index.close();
  return figures;
}

/** Milliseconds on one thread. */
export async function searchTimes() {
  const pieces = madePieces(2000);
  let seed = 0;
  const sequence = () => {
    const journey = madeJourney(1200, { seed: seed++ % 5, points: 12 });
    return plan(journey, { pieces, scenes: [] }, {}, { from: 0, before: null, heard: new Set(), scene: null });
  };
  return {
    'sequence of 2,000 pieces x 12 waypoints, ms': await timed(sequence, 60),
    '100,000 x 256 f32': await nearest(256, 'f32'),
    '100,000 x 768 i8': await nearest(768, 'i8'),
  };
}

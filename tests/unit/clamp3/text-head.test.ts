import { describe, expect, it } from 'vitest';
import { toHalf } from '../../../lib/clamp3/half';
import { readTextHead } from '../../../lib/clamp3/text-head';

/** Two numbers a token, one query, and a hidden layer and an output that hand the mean through (gelu(x) ~ x from 4 on). */
const sizes = { input: 2, queries: 1, hidden: 2, output: 2 };
const LIFT = 8;
function head(query: number[]): ArrayBuffer {
  const norm = [1, 1, 0, 0];
  const [up, down] = [
    [1, 0, 0, 1, LIFT, LIFT],
    [1, 0, 0, 1, -LIFT, -LIFT],
  ];
  return Uint16Array.from([...norm, ...query, ...up, ...down], toHalf).buffer;
}
/** After the norm of two numbers a token is (1, -1) or (-1, 1). */
const tokens = Float32Array.of(5, 1, 2, 9, 3, 7);

describe('the text head', () => {
  it('takes the plain mean of the tokens where its query is nothing', () => {
    const [a, b] = readTextHead(head([0, 0]), sizes)(tokens);
    expect(a).toBeCloseTo(-1 / 3, 2);
    expect(b).toBeCloseTo(1 / 3, 2);
  });

  it('looks at the token that its query asks for', () => {
    expect(readTextHead(head([9, -9]), sizes)(tokens)[0]).toBeCloseTo(1, 2);
    expect(readTextHead(head([-9, 9]), sizes)(tokens)[0]).toBeCloseTo(-1, 2);
    // Softmax of -.5, .5 and .5.
    const share = Math.exp(-0.5) / (Math.exp(-0.5) + 2 * Math.exp(0.5));
    expect(readTextHead(head([-0.25, 0.25]), sizes)(tokens)[0]).toBeCloseTo(2 * share - 1, 2);
  });

  it('reads the same words wherever they stand', () => {
    const vector = readTextHead(head([0.5, 0.25]), sizes);
    const turned = vector(Float32Array.of(3, 7, 5, 1, 2, 9));
    for (const [i, value] of vector(tokens).entries()) expect(turned[i]).toBeCloseTo(value, 5);
  });

  it.each([
    ['cut off', head([0, 0]).slice(2)],
    ['damaged', head([Number.NaN, 0])],
    ['damaged', head([Number.POSITIVE_INFINITY, 0])],
  ])('says that it is %s', (why, bytes) => {
    expect(() => readTextHead(bytes, sizes)).toThrow(why);
  });
});

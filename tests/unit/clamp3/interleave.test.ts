import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { interleave } from '../../../lib/clamp3';
import { Failure } from '../../../lib/values';

it('interleaves standard ABC as abctoolkit does, and gives up where it does', async () => {
  const file = await readFile('tests/fixtures/clamp3/interleaved.json', 'utf8');
  const cases = JSON.parse(file) as { abc: string; interleaved: string | null }[];
  expect(cases.filter(({ interleaved }) => interleaved !== null).length).toBeGreaterThan(2);
  for (const { abc, interleaved } of cases) {
    if (interleaved === null) expect(() => interleave(abc)).toThrow(Failure);
    else expect(interleave(abc)).toBe(interleaved);
  }
});

it('says what is missing', () => {
  expect(() => interleave('X:1\nK:C\nCDEF|\n')).toThrow(/no line "V:1" begins its music/);
});

import { describe, expect, it } from 'vitest';
import { chordOf, namedChord, progression } from '../../../catalog/composer/harmony';
import { staffStep } from '../../../catalog/composer/melody';
import type { Key } from '../../../catalog/composer/score';

const C: Key = { tonic: 'C', mode: 'major' };
const a: Key = { tonic: 'A', mode: 'minor' };

describe('chords by Roman numeral', () => {
  it.each([
    ['I', C, [0, 4, 7], 0],
    ['V7/7', C, [7, 11, 2, 5], 11],
    ['bVI', C, [8, 0, 3], 8],
    ['iv/1', C, [5, 8, 0], 0],
    ['III7', C, [4, 8, 11, 2], 4],
    ['iiø7', a, [11, 2, 5, 9], 11],
    ['bII/4', a, [10, 2, 5], 2],
  ] as const)('%s', (symbol, key, pcs, bass) => {
    expect(chordOf(symbol, key)).toMatchObject({ pcs: [...pcs], bass });
  });

  it('bends the scale to the chord: the minor subdominant lowers the sixth, the dominant raises the seventh', () => {
    expect(chordOf('iv', C).scale).toEqual([0, 2, 4, 5, 7, 8, 11]);
    expect(chordOf('V', a).scale).toEqual([9, 11, 0, 2, 4, 5, 8]);
  });

  it('refuses what it does not know', () => {
    expect(() => chordOf('VIII', C)).toThrow();
    expect(() => namedChord('Hm', C)).toThrow();
  });

  it('puts the second chord of a triple bar on the third beat', () => {
    expect(progression(['ii7 V7'], C, 3).map(({ at, length }) => [at, length])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('counts staff steps by spelling, across keys', () => {
    const tonic = chordOf('I', C);
    expect((staffStep(64, tonic) ?? 0) - (staffStep(60, tonic) ?? 0)).toBe(2);
    const flat = chordOf('I', { tonic: 'Cb', mode: 'major' });
    expect((staffStep(71, flat) ?? 0) - (staffStep(60, tonic) ?? 0)).toBe(7);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordInfluence } from '../../../lib/emotions/influence';

/** Log-odds that are a sum over the words that are left: then a word's influence is exactly its own term. */
const additive = (terms: Record<string, number>) => {
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    async logOdds(text: string) {
      asked++;
      return text.split(/\W+/).reduce((sum, word) => sum + (terms[word] ?? 0), 0);
    },
  };
};

describe('the influence of words', () => {
  it('is what the log-odds lose without them', async () => {
    const { logOdds } = additive({ sad: 3, not: -1 });
    const text = 'not so sad';
    const found = await wordInfluence(text, logOdds);
    expect(found.map(({ start, end, weight }) => [text.slice(start, end), weight])).toEqual([
      ['not', -1],
      ['so', 0],
      ['sad', 3],
    ]);
  });

  it('finds the one word that counts in any text, in few readings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 60 }), fc.nat(), async (length, place) => {
        const words = Array.from({ length }, (_, i) => (i === place % length ? 'ashamed' : `word${i}`));
        const world = additive({ ashamed: 2 });
        const found = await wordInfluence(words.join(' '), world.logOdds);
        expect(found).toHaveLength(length);
        expect(found[place % length]?.weight).toBe(2);
        expect(found.filter(({ weight }) => weight !== 0)).toHaveLength(1);
        expect(world.asked).toBeLessThanOrEqual(1 + 8 + Math.ceil(length / 8));
      }),
    );
  });

  it('knows words where no spaces are, and emoji', async () => {
    const text = '今天我很难过😢';
    const found = await wordInfluence(text, async (rest) => rest.length);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(found.length).toBeGreaterThan(3);
  });

  it('does not explain a single word', async () => {
    expect(await wordInfluence('sad.', async () => 1)).toEqual([]);
  });
});

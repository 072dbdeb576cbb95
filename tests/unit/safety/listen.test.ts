import { describe, expect, it } from 'vitest';
import { listen, type Read } from '../../../lib/safety/listen';
import { Failure } from '../../../lib/values';

/** Hears danger in texts with a raven in them. */
const read = async (text: string): Promise<Read> => {
  if (text.includes('stone')) throw new Failure('text-no-words', 'A stone says nothing.');
  return { danger: { probability: text.includes('raven') ? 0.9 : 0.1, threshold: 0.5 } };
};

describe('listen', () => {
  it('needs no model where the phrases are enough', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await listen('I want to die', never)).toEqual({ crisis: true, why: 'en.direct "want to die"', read: null });
  });

  it('heeds what the reader heard from its threshold on, and hands the reading over', async () => {
    expect(await listen('It rains. A raven.', read)).toMatchObject({ crisis: true, why: 'reader 0.90' });
    const calm = await listen('It rains. Night falls.', read);
    expect(calm).toEqual({ crisis: false, why: null, read: { danger: { probability: 0.1, threshold: 0.5 } } });
  });

  it('rejects as the reader does', async () => {
    await expect(listen('a stone', read)).rejects.toThrow(Failure);
  });
});

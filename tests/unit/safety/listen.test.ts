import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen, type Read } from '../../../lib/safety/listen';
import { Failure } from '../../../lib/values';

const heard = (probability: number): Read => ({ danger: { probability, threshold: 0.5, doubt: 0.01 } });

/** Hears danger in texts with a raven in them, and none at all in those with a lamb. */
const read = async (text: string): Promise<Read> => {
  if (text.includes('stone')) throw new Failure('text-no-words', 'A stone says nothing.');
  return heard(text.includes('raven') ? 0.9 : text.includes('lamb') ? 0.001 : 0.1);
};

const PHRASE = { crisis: true, why: 'en.direct "want to die"' };

describe('listen', () => {
  afterEach(() => vi.useRealTimers());

  it('heeds the phrases, unless the encoder is all but sure of the opposite', async () => {
    expect(await listen('I want to die', read)).toMatchObject({ crisis: true, why: `${PHRASE.why}, reader 0.1000` });
    expect(await listen('I want to die, said the lamb', read)).toMatchObject({ crisis: false, why: null });
  });

  it('leaves the phrases their word where the reader fails, or is late', async () => {
    expect(await listen('I want to die. A stone.', read)).toEqual({ ...PHRASE, read: null });
    vi.useFakeTimers();
    const waiting = listen('I want to die', () => new Promise<Read>(() => undefined));
    await vi.advanceTimersByTimeAsync(4000);
    expect(await waiting).toEqual({ ...PHRASE, read: null });
  });

  it('heeds what the reader heard from its threshold on, and hands the reading over', async () => {
    expect(await listen('It rains. A raven.', read)).toMatchObject({ crisis: true, why: 'reader 0.9000' });
    expect(await listen('It rains. Night falls.', read)).toEqual({ crisis: false, why: null, read: heard(0.1) });
  });

  it('rejects as the reader does where the phrases found nothing', async () => {
    await expect(listen('a stone', read)).rejects.toThrow(Failure);
  });
});

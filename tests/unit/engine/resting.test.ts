import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resting } from '../../../lib/engine/resting';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Counts what is open; every one has a number of its own. */
function counted() {
  const open = new Set<number>();
  let made = 0;
  const kept = resting(async () => {
    const number = made++;
    open.add(number);
    return { number, close: async () => void open.delete(number) };
  });
  return { open, kept };
}

describe('what rests', () => {
  it('is made once while it is asked for, and closed when nobody has asked for five minutes', async () => {
    const { open, kept } = counted();
    expect(kept.begun).toBe(false);
    for (let minute = 0; minute < 12; minute += 4) {
      expect((await kept.get()).number).toBe(0);
      await vi.advanceTimersByTimeAsync(4 * 60_000);
      expect([...open]).toEqual([0]);
    }
    await vi.advanceTimersByTimeAsync(61_000);
    expect(open.size).toBe(0);
    expect(kept.begun).toBe(false);
  });

  it('is made anew when it is asked for again', async () => {
    const { open, kept } = counted();
    await kept.get();
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect((await kept.get()).number).toBe(1);
    expect([...open]).toEqual([1]);
  });

  it('is closed at once when it is told to rest, and not twice', async () => {
    const { open, kept } = counted();
    kept.rest();
    expect(kept.begun).toBe(false);
    await kept.get();
    kept.rest();
    kept.rest();
    await vi.advanceTimersByTimeAsync(0);
    expect(open.size).toBe(0);
    expect((await kept.get()).number).toBe(1);
  });

  it('is made anew when it is of no more use, and an earlier one says nothing about it', async () => {
    const forgets: (() => void)[] = [];
    let made = 0;
    const kept = resting(async (forget) => {
      forgets.push(forget);
      return { number: made++, close: async () => undefined };
    });
    expect((await kept.get()).number).toBe(0);
    forgets[0]?.();
    expect(kept.begun).toBe(false);
    expect((await kept.get()).number).toBe(1);
    forgets[0]?.();
    expect((await kept.get()).number).toBe(1);
  });

  it('forgets an attempt that failed', async () => {
    let times = 0;
    const kept = resting(async () => {
      if (times++ === 0) throw new Error('not yet');
      return { close: async () => undefined };
    });
    await expect(kept.get()).rejects.toThrow('not yet');
    await expect(kept.get()).resolves.toBeDefined();
  });
});

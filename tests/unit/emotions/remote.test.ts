import { expose } from 'comlink';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type HostCalls, ReaderDesk } from '../../../lib/emotions/desk';
import { openRemote } from '../../../lib/emotions/remote';
import type { EmotionReader } from '../../../lib/emotions/reader';
import { Failure } from '../../../lib/values';
import { hostWith } from './hosts';

/** The worker's two sides on one thread, joined by a real message channel. */
function channel(desk: object = new ReaderDesk()) {
  const { port1, port2 } = new MessageChannel();
  expose(desk, port2);
  let breakIt: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakIt = reject;
  });
  broken.catch(() => undefined);
  const end = () => {
    port1.close();
    port2.close();
  };
  return { port1, broken, breakIt: (error: Error) => breakIt(error), end };
}

describe('a reader behind messages', () => {
  const { port1, broken, end } = channel();
  let reader: EmotionReader;
  const steps: string[] = [];
  beforeAll(async () => {
    const onProgress = (done: number, total: number, what: string) => void steps.push(`${what} ${done}/${total}`);
    reader = await openRemote(port1, hostWith('sound', {}, { onProgress }), broken, { end });
  }, 60_000);
  afterAll(() => reader.close());

  it('loads through the host of the other side and reads', async () => {
    // Progress comes over a channel of its own, maybe after the answer.
    await expect.poll(() => steps).toHaveLength(7);
    expect(reader.backend).toBe('wasm');
    const { reading, pooled } = await reader.read('Ich bin so glücklich heute');
    expect(reading.scores.joy).toBeGreaterThan(0);
    expect(pooled).toBeInstanceOf(Float32Array);
    expect(pooled).toHaveLength(384);
  });

  it('explains a reading', async () => {
    expect(await reader.explain('not so sad', 'sadness')).toMatchObject([{ start: 0, end: 3 }, {}, { end: 10 }]);
  });

  it('gives failures as they were thrown', async () => {
    await expect(reader.read('')).rejects.toSatisfy((error) => error instanceof Failure && error.code === 'text-empty');
  });

  it('tells how far it is with a long text', async () => {
    steps.length = 0;
    await reader.read('My day was long and I am worn out by it. '.repeat(20));
    await expect.poll(() => steps.at(-1)).toMatch(/^reading (\d+)\/\1$/);
    expect(steps.length).toBeGreaterThan(3);
  });
});

describe('a reader whose worker', () => {
  it('cannot load says so as a Failure', async () => {
    const { port1, broken, end } = channel();
    const opening = openRemote(port1, hostWith('narrow'), broken, { end });
    await expect(opening).rejects.toSatisfy((error) => error instanceof Failure && error.code === 'reader-failed');
    end();
  });

  it('dies rejects what was asked, and does not hang', async () => {
    const { port1, broken, breakIt, end } = channel();
    const onGone = vi.fn();
    const reader = await openRemote(port1, hostWith('sound'), broken, { end, onGone });
    end();
    const reading = reader.read('Are you there?');
    breakIt(new Failure('reader-failed', 'The worker is gone.'));
    await expect(reading).rejects.toThrow('The worker is gone.');
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is closed answers first what was asked before', async () => {
    const { port1, broken, end } = channel();
    const reader = await openRemote(port1, hostWith('sound'), broken, { end });
    const reading = reader.read('Is there still time?');
    await reader.close();
    expect((await reading).reading.source).toBe('model');
  });
});

/** A desk that opens at once, and then does as it is told. */
class SlowDesk {
  calls: HostCalls | undefined;
  answer: (() => void) | undefined;
  constructor(private readonly opens = true) {}
  open(_: unknown, calls: HostCalls) {
    this.calls = calls;
    return this.opens ? { ok: true, value: { backend: 'wasm', why: '' } } : new Promise(() => undefined);
  }
  read() {
    return new Promise((resolve) => {
      const answer = { ok: true, value: { read: 'read', state: { backend: 'wasm', why: '' } } };
      this.answer = () => resolve(answer);
    });
  }
}

describe('a reader whose worker gives no sign of life', () => {
  afterEach(() => vi.useRealTimers());
  const slow = (desk: SlowDesk) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { port1, broken, end } = channel(desk);
    const ended = vi.fn(end);
    const onGone = vi.fn();
    const opening = openRemote(port1, hostWith('sound'), broken, { end: ended, onGone });
    return { opening, ended, onGone };
  };
  const delivered = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  const silent = expect.objectContaining({ code: 'reader-silent', message: expect.stringContaining('are safe') });

  it('while it opens is given up after a minute, and ended', async () => {
    const { opening, ended, onGone } = slow(new SlowDesk(false));
    const heard = opening.catch((error) => error);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await heard).toEqual(silent);
    expect(ended).toHaveBeenCalledOnce();
    // Whoever opened it hears of it already.
    expect(onGone).not.toHaveBeenCalled();
  });

  it('while it reads is given up too, and so is whatever is asked of it afterwards', async () => {
    const { opening, ended, onGone } = slow(new SlowDesk());
    const reader = await opening;
    // Nobody waits: silence is none.
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ended).not.toHaveBeenCalled();
    const heard = reader.read('Are you there?').catch((error) => error);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await heard).toEqual(silent);
    expect(onGone).toHaveBeenCalledOnce();
    await expect(reader.explain('Are you there?', 'joy')).rejects.toEqual(silent);
    await reader.close();
  });

  it('for a while only is waited for, however long it takes in all', async () => {
    const desk = new SlowDesk();
    const { opening, ended } = slow(desk);
    const reader = await opening;
    const reading = reader.read('A very long text');
    for (let n = 0; n < 20; n++) {
      await vi.advanceTimersByTimeAsync(50_000);
      void desk.calls?.alive();
      await delivered();
    }
    desk.answer?.();
    expect(await reading).toBe('read');
    expect(ended).not.toHaveBeenCalled();
  });
});

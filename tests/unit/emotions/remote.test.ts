import { expose } from 'comlink';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReaderDesk } from '../../../lib/emotions/desk';
import { openRemote } from '../../../lib/emotions/remote';
import type { EmotionReader } from '../../../lib/emotions/reader';
import { Failure } from '../../../lib/values';
import { hostWith } from './hosts';

/** The worker's two sides on one thread, joined by a real message channel. */
function channel() {
  const { port1, port2 } = new MessageChannel();
  expose(new ReaderDesk(), port2);
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
  let steps = 0;
  beforeAll(async () => {
    const onProgress = () => {
      steps++;
    };
    reader = await openRemote(port1, hostWith('sound', {}, { onProgress }), broken, end);
  }, 60_000);
  afterAll(() => reader.close());

  it('loads through the host of the other side and reads', async () => {
    // Progress comes over a channel of its own, maybe after the answer.
    await expect.poll(() => steps).toBe(7);
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

  it('can be called off in the middle of a long text', async () => {
    const controller = new AbortController();
    let parts = 0;
    const onProgress = () => {
      if (++parts === 2) controller.abort();
    };
    const text = 'My day was long and I am worn out by it. '.repeat(100);
    const reading = reader.read(text, { signal: controller.signal, onProgress });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(parts).toBeLessThan(6);
  });
});

describe('a reader whose worker', () => {
  it('cannot load says so as a Failure', async () => {
    const { port1, broken, end } = channel();
    const opening = openRemote(port1, hostWith('narrow'), broken, end);
    await expect(opening).rejects.toSatisfy((error) => error instanceof Failure && error.code === 'reader-failed');
    end();
  });

  it('dies rejects what was asked, and does not hang', async () => {
    const { port1, broken, breakIt, end } = channel();
    const reader = await openRemote(port1, hostWith('sound'), broken, end);
    end();
    const reading = reader.read('Are you there?');
    breakIt(new Failure('reader-failed', 'The worker is gone.'));
    await expect(reading).rejects.toThrow('The worker is gone.');
  });

  it('is closed answers first what was asked before', async () => {
    const { port1, broken, end } = channel();
    const reader = await openRemote(port1, hostWith('sound'), broken, end);
    const reading = reader.read('Is there still time?');
    await reader.close();
    expect((await reading).reading.source).toBe('model');
  });
});

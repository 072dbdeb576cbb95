import { expect, it, vi } from 'vitest';
import { createReader } from '../../../lib/emotions/reader';
import type { ModelSession } from '../../../lib/emotions/session';
import { times } from '../../helpers/thorough';
import { hostWith } from './hosts';

/** Runs until the graphics card is gone. */
let left = 0;
let closed = 0;
/** Sessions with WASM that were opened. */
let wasm = 0;

vi.mock('../../../lib/emotions/session', async (original) => {
  const real = await original<typeof import('../../../lib/emotions/session')>();
  const openSession: typeof real.openSession = async (model, backend, host) => {
    const session = await real.openSession(model, 'wasm', host);
    if (backend === 'wasm') {
      wasm += 1;
      return session;
    }
    const lost: ModelSession = {
      backend,
      run: (ids) => (left-- > 0 ? session.run(ids) : Promise.reject(new Error('The device was lost'))),
      close: async () => {
        closed += 1;
        await session.close();
      },
    };
    return lost;
  };
  return { ...real, openSession };
});

const TIMES = times(2, 20);

it(`a graphics card that is lost in the middle of a text, ${TIMES} times: it is read to the end all the same`, {
  timeout: 3_600_000,
}, async () => {
  const text = 'I lie awake and think of all that was said, and it goes round and round until the morning. '.repeat(
    times(4, 60),
  );
  const whole = await createReader(hostWith('sound', {}, { backend: 'wasm' }));
  const { reading } = await whole.read(text);
  for (let runs = 1; runs <= TIMES; runs++) {
    [left, closed] = [runs, 0];
    const reader = await createReader(hostWith('sound', {}, { backend: 'webgpu' }));
    expect((await reader.read(text)).reading).toEqual(reading);
    expect(closed).toBe(1);
    expect(reader.backend).toBe('wasm');
    expect(reader.why).toBe('WebGPU failed: The device was lost');
    await reader.close();
  }
  await whole.close();
});

it('texts that are read at the same time when it is lost go on in one session', { timeout: 600_000 }, async () => {
  [left, closed] = [1, 0];
  const reader = await createReader(hostWith('sound', {}, { backend: 'webgpu' }));
  wasm = 0;
  const readings = await Promise.all(['I am so tired.', 'I cannot sleep.'].map((text) => reader.read(text)));
  expect(readings).toHaveLength(2);
  expect([closed, wasm]).toEqual([1, 1]);
  await reader.close();
});

import { describe, expect, it } from 'vitest';
import { measureBackends, startBackend, type Probe } from '../../../lib/emotions/backend';
import type { Backend, BackendChoice } from '../../../lib/emotions/host';
import { createReader } from '../../../lib/emotions/reader';
import type { ModelSession } from '../../../lib/emotions/session';
import { hostWith } from './hosts';

/** A clock that each run puts forward, and sessions that take a stated time and give a stated logit. */
function probe(ms: Record<Backend, number>, logit: Record<Backend, number> = { wasm: 0, webgpu: 0 }) {
  let clock = 0;
  const open: Backend[] = [];
  const given: Probe = {
    key: 'k',
    ids: [0, 2],
    webgpuMissing: async () => null,
    now: () => clock,
    async open(backend): Promise<ModelSession> {
      open.push(backend);
      return {
        backend,
        async run() {
          clock += ms[backend];
          return {
            logits: new Float32Array(28).fill(logit[backend]),
            pooled: new Float32Array(384),
            middle: new Float32Array(384),
            danger: -5,
          };
        },
        async close() {
          open.splice(open.indexOf(backend), 1);
        },
      };
    },
  };
  return { given, open };
}

describe('the measurement of backends', () => {
  it('takes WebGPU where it is clearly faster', async () => {
    const { given, open } = probe({ wasm: 50, webgpu: 10 });
    expect(await measureBackends(given)).toMatchObject({ backend: 'webgpu', wasm: 50, webgpu: 10, key: 'k' });
    expect(open).toEqual([]);
  });

  it.each([
    ['slower', { wasm: 20, webgpu: 60 }, { wasm: 0, webgpu: 0 }, /not faster/],
    ['hardly faster', { wasm: 20, webgpu: 18 }, { wasm: 0, webgpu: 0 }, /not faster/],
    ['another opinion', { wasm: 50, webgpu: 10 }, { wasm: 0, webgpu: 1 }, /reads differently/],
  ])('stays with WASM where WebGPU is %s', async (_, ms, logit, why) => {
    const choice = await measureBackends(probe(ms, logit).given);
    expect(choice.backend).toBe('wasm');
    expect(choice.why).toMatch(why);
  });

  it('stays with WASM, and keeps the reason, where WebGPU is missing or fails', async () => {
    const { given } = probe({ wasm: 1, webgpu: 1 });
    const missing = await measureBackends({ ...given, webgpuMissing: async () => 'No adapter.' });
    expect(missing).toEqual({ backend: 'wasm', why: 'No adapter.', key: 'k' });
    const open = (backend: Backend) =>
      backend === 'wasm' ? given.open(backend) : Promise.reject(new Error('no kernel'));
    expect(await measureBackends({ ...given, open })).toMatchObject({
      backend: 'wasm',
      why: 'WebGPU failed: no kernel',
    });
  });
});

describe('the backend to start with', () => {
  const measured: BackendChoice = { backend: 'webgpu', why: '', key: '' };
  it('is what was asked for', () => expect(startBackend('wasm', measured)).toBe('wasm'));
  it('is what was measured', () => expect(startBackend('auto', measured)).toBe('webgpu'));
  it('is WASM before any measurement', () => expect(startBackend(undefined, null)).toBe('wasm'));
});

describe('the reader', () => {
  it('measures once it is asked to, and remembers', async () => {
    let kept: BackendChoice | null = null;
    const remember = async (choice: BackendChoice) => {
      kept = choice;
    };
    const reader = await createReader(hostWith('sound', {}, { backend: 'auto', remember }));
    const choice = await reader.measure();
    expect(choice).toMatchObject({ backend: 'wasm', why: 'This browser has no WebGPU.' });
    expect(kept).toEqual(choice);
    await reader.close();
  });

  it('starts with what it remembers of this model, and remembers when that fails', async () => {
    const first = await createReader(hostWith('sound'));
    const { key } = await first.measure();
    await first.close();
    const recall = async (): Promise<BackendChoice> => ({ backend: 'webgpu', why: 'It was faster.', key });
    let kept: BackendChoice | null = null;
    const remember = async (choice: BackendChoice) => {
      kept = choice;
    };
    const reader = await createReader(hostWith('sound', {}, { backend: 'auto', recall, remember }));
    expect(reader.why).toMatch(/^WebGPU failed: /);
    expect(kept).toMatchObject({ backend: 'wasm', why: reader.why, key });
    expect(await reader.measure()).toEqual(kept);
    await reader.close();
  });

  it('forgets what it remembers of another model', async () => {
    const recall = async (): Promise<BackendChoice> => ({ backend: 'webgpu', why: '', key: 'another model' });
    const reader = await createReader(hostWith('sound', {}, { backend: 'auto', recall }));
    expect(reader.why).not.toMatch(/WebGPU/);
    await reader.close();
  });

  it('goes on with WASM when WebGPU was asked for and is not there', async () => {
    const reader = await createReader(hostWith('sound', {}, { backend: 'webgpu' }));
    expect(reader.backend).toBe('wasm');
    expect(reader.why).toMatch(/^WebGPU failed: /);
    await reader.close();
  });
});

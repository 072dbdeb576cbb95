import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptReader } from '../../../lib/engine/reader';
import { Failure } from '../../../lib/values';

const createWorkerReader = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/emotions', () => ({ createWorkerReader }));

const MEASURED = { backend: 'webgpu', why: 'It was measured.', key: 'k' };

/** What is kept of readers on a disk that may be full. */
describe('the kept reader', () => {
  let written: string;
  let full: boolean;
  let gone: () => void;
  const shown: unknown[] = [];
  const backends: string[] = [];
  const open = () =>
    keptReader({
      file: () => Promise.reject(new Error('Not asked for')),
      wasmPaths: '',
      backend: () => 'auto',
      onProgress: (progress) => shown.push(progress),
    });
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    written = JSON.stringify(MEASURED);
    full = false;
    backends.length = 0;
    shown.length = 0;
    vi.stubGlobal('localStorage', {
      getItem: () => written,
      setItem(_: string, value: string) {
        if (full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        written = value;
      },
    });
    createWorkerReader.mockImplementation(async ({ backend }, onGone) => {
      backends.push(backend);
      gone = onGone;
      return { number: backends.length, close: async () => undefined };
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it.each([false, true])('that is gone gives way to another, without WebGPU (disk full: %s)', async (isFull) => {
    full = isFull;
    const reader = open();
    const first = await reader.open();
    createWorkerReader.mock.lastCall?.[0].onProgress(3, 9, 'reading');
    gone();
    expect(shown.slice(-2)).toEqual([{ what: 'reading', done: 3, total: 9 }, null]);
    expect(await reader.open()).not.toBe(first);
    expect(backends).toEqual(['auto', 'wasm']);
    expect(JSON.parse(written).backend).toBe(isFull ? 'webgpu' : 'wasm');
  });

  it('that does not answer says so, also when the disk is full', async () => {
    full = true;
    createWorkerReader.mockRejectedValueOnce(new Failure('reader-silent', 'The reader did not answer.'));
    const reader = open();
    await expect(reader.open()).rejects.toMatchObject({ code: 'reader-silent' });
    await reader.open();
    expect(backends).toEqual(['wasm']);
  });

  it('what was measured and cannot be kept does not stop the measuring', async () => {
    full = true;
    await open().open();
    const { remember } = createWorkerReader.mock.lastCall?.[0] ?? {};
    await expect(remember(MEASURED)).resolves.toBeUndefined();
  });
});

import { beforeEach, expect, it, vi } from 'vitest';

/** One browser with its one offscreen document; each `worker` is a service worker started anew. */
let documents = 0;
const worker = async () => {
  vi.resetModules();
  return import('../../../lib/platform/offscreen');
};
beforeEach(() => {
  documents = 0;
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => path, getContexts: async () => Array(documents).fill({}) },
    offscreen: { createDocument: async () => void documents++ },
  });
  return () => vi.unstubAllGlobals();
});

it('a document is told once before anything is asked of it, however many ask', async () => {
  const { ensureOffscreen } = await worker();
  const opened = vi.fn(async () => undefined);
  await Promise.all([ensureOffscreen(opened), ensureOffscreen(opened)]);
  await ensureOffscreen(opened);
  expect([documents, opened.mock.calls.length]).toEqual([1, 1]);
});

it('what a document could not be told is told before the next question', async () => {
  const { ensureOffscreen } = await worker();
  const opened = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('The storage did not answer'));
  await expect(ensureOffscreen(opened)).rejects.toThrow();
  await ensureOffscreen(opened);
  expect([documents, opened.mock.calls.length]).toEqual([1, 2]);
});

it('a worker that finds a document cannot know that the one before it has told it, and tells it again', async () => {
  const before = await worker();
  void before.ensureOffscreen(() => new Promise(() => undefined)); // dies on the way
  await vi.waitFor(() => expect(documents).toBe(1));
  const opened = vi.fn(async () => undefined);
  await (await worker()).ensureOffscreen(opened);
  expect([documents, opened.mock.calls.length]).toEqual([1, 1]);
});

it('a document that comes in the place of one that was taken away is told as well', async () => {
  const { ensureOffscreen } = await worker();
  const opened = vi.fn(async () => undefined);
  await ensureOffscreen(opened);
  documents = 0;
  await ensureOffscreen(opened);
  expect([documents, opened.mock.calls.length]).toEqual([1, 2]);
});

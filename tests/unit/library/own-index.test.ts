import { beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../../../lib/library';
import { ownIndex } from '../../../lib/library';

const sessions = vi.hoisted(() => ({ open: 0, most: 0, searchedClosed: false }));
vi.mock('../../../lib/library/indexes', () => ({ loadIndex: async (_: unknown, model: string) => ({ model }) }));
vi.mock('../../../lib/library/nearest', () => ({
  async openNearest({ model }: { model: string }) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    sessions.open += 1;
    sessions.most = Math.max(sessions.most, sessions.open);
    let closed = false;
    return {
      model,
      async search() {
        await new Promise((resolve) => setTimeout(resolve, 5));
        sessions.searchedClosed ||= closed;
        return [{ id: model, cosine: 1 }];
      },
      async close() {
        closed = true;
        sessions.open -= 1;
      },
    };
  },
}));

/** A database in which every model has an index that was brought in at 1. */
const db = { packs: { get: async () => ({ at: 1 }) } } as unknown as Database;
const vector = Float32Array.of(1);
beforeEach(() => Object.assign(sessions, { open: 0, most: 0, searchedClosed: false }));

it.each([
  ['one model', ['a', 'a', 'a']],
  ['several models', ['a', 'b', 'a']],
])('searches at the same time share a single session: %s', async (_, models) => {
  const ask = ownIndex(async () => db, {});
  const found = await Promise.all(models.map((model) => ask({ model, vector }, 1)));
  expect(found.map(([hit]) => hit?.id)).toEqual(models);
  expect(sessions).toEqual({ open: 1, most: 1, searchedClosed: false });
});

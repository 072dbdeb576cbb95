import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch, watchOver } from '../../../lib/background/watch';
import type { Snapshot } from '../../../lib/messaging';
import { IDLE } from '../../pages/connector';

const tell = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/background/relay', () => ({ tell }));

/** The session's storage, slower than snapshots come, and the alarms of a browser. */
let kept: Record<string, unknown>;
let alarms: Set<string>;
let ring: () => void;
const later = () => new Promise((resolve) => setTimeout(resolve, 2));
const at = (state: Snapshot['state']): Snapshot => ({ ...IDLE, state });

beforeEach(() => {
  kept = {};
  alarms = new Set();
  tell.mockReset();
  vi.stubGlobal('chrome', {
    storage: {
      session: {
        async get(key: string) {
          const found = { [key]: structuredClone(kept[key]) };
          await later();
          return found;
        },
        async set(some: object) {
          await later();
          Object.assign(kept, some);
        },
      },
    },
    alarms: {
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: { addListener: (listen: (alarm: { name: string }) => void) => (ring = () => listen({ name: 'watch' })) },
    },
  });
  keepWatch();
  return () => vi.unstubAllGlobals();
});

describe('the watch over the music', () => {
  it('holds what was said last, however fast it came', async () => {
    await Promise.all([watchOver(at('playing')), watchOver(at('paused')), watchOver(at('playing'))]);
    expect([kept.watch, [...alarms]]).toEqual([{ sounding: true }, ['watch']]);
    await Promise.all([watchOver(at('ending')), watchOver(at('finished'))]);
    expect([kept.watch, [...alarms]]).toEqual([{ sounding: false }, []]);
  });

  it('brings back what was sounding, also when the new document says first that it is idle; not twice in a row', async () => {
    tell.mockImplementation(async (name: string) => {
      if (name === 'snapshot') void watchOver(at('idle'));
      return { ok: true, answer: IDLE };
    });
    const calls = () => tell.mock.calls.map(([name]) => name);
    await watchOver(at('playing'));
    ring();
    await vi.waitFor(() => expect(calls()).toEqual(['snapshot', 'pickUp']));
    await watchOver(at('playing'));
    ring();
    await vi.waitFor(() => expect([calls().length, [...alarms]]).toEqual([3, []]));
    await watchOver(at('idle'));
    expect(calls()).toEqual(['snapshot', 'pickUp', 'snapshot']);
  });

  it('wakes nobody when nothing was sounding', async () => {
    ring();
    await watchOver(at('idle'));
    expect(tell).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../lib/cli/rooms';
import { World } from './world';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => vi.useRealTimers());

it('every evening has found its pace once, a minute after it began', async () => {
  const world = new World(await openLibrary());
  for (let evening = 1; evening <= 2; evening++) {
    await world.ask('choose', { text: '', intention: 'calm', minutes: 20, emotions: ['sadness'] });
    await world.ask('begin', { calm: false });
    await world.pass(55);
    expect(world.settled).toBe(evening - 1);
    await world.ask('pause', null);
    await world.ask('resume', null);
    await world.pass(120);
    expect(world.settled).toBe(evening);
    await world.ask('stop', null);
  }
});

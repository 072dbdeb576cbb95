import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { musicOf, openLibrary } from '../../../lib/cli/rooms';
import type { LoadMusic } from '../../../lib/engine/concert';
import type { Library } from '../../../lib/library';
import { Failure } from '../../../lib/values';
import { World } from './world';

/** Something fails while an evening plays: the real engine, planner, library and player. */
describe('while an evening plays', () => {
  let library: Library;
  let world: World;
  let music: LoadMusic;
  beforeAll(async () => {
    library = await openLibrary();
    const items = library.pieces.map(({ id }) => ({ piece: id }));
    const scores = await musicOf({ items });
    music = async () => scores;
  });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    world = new World(library, music);
    await world.ask('choose', { text: 'she is gone', intention: 'calm', minutes: 20, emotions: ['grief'] });
    await world.ask('begin', { calm: false });
    await world.pass(40);
  });
  afterEach(() => vi.useRealTimers());

  it('sound that is refused after a pause leaves the place, says so to every page, and comes at the next try', async () => {
    await world.ask('pause', null);
    const { position } = world.engine.snapshot();
    world.stage.refuses = true;
    expect(await world.ask('resume', null)).toMatchObject({ code: 'sound-refused' });
    expect(world.told).toMatchObject({ state: 'paused', failure: { code: 'sound-refused' } });
    world.stage.refuses = false;
    expect(await world.ask('resume', null)).toBe('done');
    expect(world.told).toMatchObject({ state: 'playing', failure: null });
    await world.pass(2);
    expect(world.engine.snapshot().position).toBeGreaterThan(position);
    expect(world.engine.snapshot().position).toBeLessThan(position + 5);
  });

  it('another feeling that cannot be followed leaves the evening as it was', async () => {
    const before = world.engine.snapshot().evening;
    world.refused = { library: new Failure('catalogue-missing', 'It is gone.') };
    expect(await world.ask('differ', { emotions: ['joy'] })).toMatchObject({ code: 'catalogue-missing' });
    expect(world.engine.snapshot().evening).toEqual(before);
    world.refused = {};
    await world.ask('differ', { emotions: ['joy'] });
    const { checkIn, journey } = world.engine.snapshot().evening ?? {};
    expect([checkIn?.text, journey?.checkIn]).toEqual(['', checkIn]);
  });

  it('the last feeling stays, in a sentence of its own', async () => {
    const before = world.engine.snapshot().evening;
    expect(await world.ask('correct', { takeOut: 'grief' })).toMatchObject({ code: 'one-feeling' });
    expect(world.engine.snapshot().evening).toEqual(before);
  });

  it('a full disk is said, and no longer once there is room', async () => {
    world.refused = { saving: new Failure('storage-full', 'No room.') };
    await world.pass(12);
    expect(world.told?.failure?.code).toBe('storage-full');
    world.refused = {};
    await world.pass(12);
    expect(world.told?.failure).toBeNull();
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { musicOf, openLibrary } from '../../../lib/cli/rooms';
import type { LoadMusic } from '../../../lib/engine/concert';
import type { Library } from '../../../lib/library';
import { World } from './world';

/** Heart and "not this" for what sounds: the real engine and planner, only the loudspeaker and the disk are made up. */
describe('what is thought of the piece that sounds', () => {
  let library: Library;
  let world: World;
  let music: LoadMusic;
  const sounding = () => {
    const { evening, item } = world.engine.snapshot();
    return evening?.sequence.items[item ?? -1]?.piece ?? 'silence';
  };
  beforeAll(async () => {
    library = await openLibrary();
    // All of it beforehand: while a file is read from a slow disk, the made-up clock would run on for minutes.
    const items = library.pieces.map(({ id }) => ({ piece: id }));
    const scores = await musicOf({ items, duration: 0 } as Parameters<typeof musicOf>[0]);
    music = async () => scores;
  });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    world = new World(library, music);
    await world.ask('choose', { text: '', intention: 'calm', minutes: 20, emotions: ['nervousness'] });
    await world.ask('begin', { calm: false });
    await world.pass(40);
  });
  afterEach(() => vi.useRealTimers());

  it('is said in the snapshot, written down, and taken back', async () => {
    const piece = sounding();
    await world.ask('like', { piece, liked: true });
    expect(world.told).toMatchObject({ liked: true });
    expect(world.liked.get(piece)).toBe(true);
    await world.ask('like', { piece, liked: null });
    expect(world.told).toMatchObject({ liked: null });
    expect(world.liked.has(piece)).toBe(false);
  });

  it('"not this" lets the piece go at once, and a second press does not reach the next one', async () => {
    const piece = sounding();
    await world.ask('putAside', { piece });
    await world.ask('putAside', { piece });
    expect(world.engine.snapshot().aside?.title).toBe(library.pieces.find(({ id }) => id === piece)?.title);
    await world.pass(8);
    const next = sounding();
    expect(next).not.toBe(piece);
    await world.ask('putAside', { piece });
    await world.pass(10);
    expect(sounding()).toBe(next);
    expect([...world.liked]).toEqual([[piece, false]]);
  });

  it('brought back while it still sounds, it goes on as if nothing had been', async () => {
    const piece = sounding();
    await world.ask('like', { piece, liked: true });
    const length = () => world.engine.snapshot().evening?.sequence.items[0]?.length ?? 0;
    const planned = length();
    await world.ask('putAside', { piece });
    expect(length()).toBeLessThan(planned);
    await world.ask('bringBack', null);
    await world.pass(15);
    expect(sounding()).toBe(piece);
    expect(world.engine.snapshot()).toMatchObject({ liked: true, aside: null });
    expect(world.liked.get(piece)).toBe(true);
  });

  it('brought back when it is over, it comes again, and the way goes on after it', async () => {
    const piece = sounding();
    await world.ask('putAside', { piece });
    await world.pass(12);
    expect(sounding()).not.toBe(piece);
    await world.ask('bringBack', null);
    await world.pass(12);
    expect(sounding()).toBe(piece);
    const { evening, item } = world.engine.snapshot();
    const ahead = evening?.sequence.items.slice((item ?? 0) + 1) ?? [];
    expect(ahead.length).toBeGreaterThan(1);
    expect(ahead.map((one) => one.piece)).not.toContain(piece);
    expect(world.liked.has(piece)).toBe(false);
  });

  it('can be brought back as long as what came in its stead sounds', async () => {
    await world.ask('putAside', { piece: sounding() });
    await world.pass(30);
    expect(world.engine.snapshot().aside).not.toBeNull();
    await world.ask('skip', null);
    await world.pass(12);
    expect(world.engine.snapshot().aside).toBeNull();
  });

  it('a skip goes on to another piece of the same stage, whose minutes stay', async () => {
    const stages = world.engine.snapshot().evening?.journey.stages;
    const piece = sounding();
    await world.ask('skip', null);
    await world.pass(12);
    const { evening, item } = world.engine.snapshot();
    expect(evening?.journey.stages).toEqual(stages);
    expect(sounding()).not.toBe(piece);
    expect(evening?.sequence.items[item ?? -1]?.stage).toBe('match');
  });

  it('a skip, "not this" and its undo while paused show at once what comes next, and stay paused', async () => {
    await world.ask('pause', null);
    await world.pass(1);
    const first = sounding();
    await world.ask('skip', null);
    const second = sounding();
    await world.ask('putAside', { piece: second });
    const third = sounding();
    expect(new Set([first, second, third]).size).toBe(3);
    expect(world.engine.snapshot()).toMatchObject({ state: 'paused', aside: expect.anything() });
    await world.ask('bringBack', null);
    expect([sounding(), world.stage.running]).toEqual([second, false]);
    const { position } = world.engine.snapshot();
    world.stage.scheduled.length = 0;
    await world.ask('resume', null);
    await world.pass(10);
    expect(sounding()).toBe(second);
    expect(world.engine.snapshot().position - position).toBeGreaterThan(9);
    expect(world.stage.scheduled.length).toBeGreaterThan(10);
  });

  it('a skip right after pausing waits until it is silent, so that nothing clicks', async () => {
    const silencing = vi.spyOn(world.stage, 'silence').mockImplementation(() => {
      expect(world.stage.running).toBe(false);
    });
    const piece = sounding();
    await Promise.all([world.ask('pause', null), world.ask('skip', null)]);
    expect(silencing).toHaveBeenCalledTimes(1);
    expect(sounding()).not.toBe(piece);
  });

  it('ten minutes more, pressed again and again, add up to an hour and a half ahead and no more', async () => {
    await Promise.all(Array.from({ length: 12 }, () => world.ask('extend', { minutes: 10 })));
    const { evening, position } = world.engine.snapshot();
    expect(evening?.journey.duration).toBe(90 * 60);
    await world.ask('extend', { minutes: 10 });
    expect(world.engine.snapshot().evening?.journey.duration).toBe(90 * 60);
    expect(position).toBeLessThan(10 * 60);
  });

  it('is not known of a diary that is deleted', async () => {
    const piece = sounding();
    await world.ask('like', { piece, liked: true });
    world.liked.clear();
    await world.ask('forget', { evening: null });
    expect(world.engine.snapshot().liked).toBeNull();
  });
});

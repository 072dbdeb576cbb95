import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { musicOf, openLibrary } from '../../../lib/cli/rooms';
import type { LoadMusic } from '../../../lib/engine/concert';
import type { Library } from '../../../lib/library';
import type { Intention } from '../../../lib/values';
import { World } from './world';

const WORDS = "I can't go on, I want to die";

/** Words of danger while music plays: the real engine, planner, library and player. */
describe('"I feel different now", with words of danger', () => {
  let library: Library;
  let world: World;
  let music: LoadMusic;
  const playing = async (intention: Intention) => {
    await world.ask('choose', { text: 'she is gone', intention, minutes: 40, emotions: ['grief'] });
    await world.ask('begin', { calm: false });
    await world.pass(40);
  };
  const evening = () => {
    const { evening: at } = world.engine.snapshot();
    if (!at) throw new Error('No evening at hand');
    return at;
  };
  beforeAll(async () => {
    library = await openLibrary();
    const items = library.pieces.map(({ id }) => ({ piece: id }));
    const scores = await musicOf({ items, duration: 0 } as Parameters<typeof musicOf>[0]);
    music = async () => scores;
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    world = new World(library, music);
  });
  afterEach(() => vi.useRealTimers());

  it('the sad music that met the evening is left behind, and what follows leads to calm', async () => {
    await playing('lighter');
    const before = evening();
    expect(before.journey.stages[0]).toMatchObject({ stage: 'match' });
    const sad = before.sequence.items.filter(({ stage }) => stage === 'match').map(({ piece }) => piece);
    const answer = world.engine.desk.differ({ text: WORDS });
    await world.pass(2);
    expect(await answer).toEqual({ evening: null, reading: null, crisis: true });

    const { journey, sequence, checkIn } = evening();
    expect(checkIn).toMatchObject({ intention: 'calm', text: 'she is gone' });
    expect(journey.stages[0]?.end).toBeLessThan(45);
    const { position, state } = world.engine.snapshot();
    expect(state).toBe('playing');
    const ahead = sequence.items.filter(({ start }) => start > position);
    expect(ahead.length).toBeGreaterThan(1);
    expect(ahead.map(({ stage }) => stage)).not.toContain('match');
    const { affect } = journey.waypoints.at(-1) ?? {};
    expect(affect?.arousal).toBeLessThan(-0.3);
    expect(affect?.valence).toBeGreaterThan(0);

    await world.pass(30);
    const { item } = world.engine.snapshot();
    expect(sad).not.toContain(sequence.items[item ?? -1]?.piece);
    expect(JSON.stringify([...world.written.values(), world.told])).not.toContain(WORDS);
  });

  it('an evening that leads to sleep goes on to sleep', async () => {
    await playing('sleep');
    await world.ask('differ', { text: WORDS });
    expect(evening().checkIn.intention).toBe('sleep');
  });

  it('a paused evening stays paused; one that never began has no match stage when it begins', async () => {
    await playing('calm');
    await world.ask('pause', null);
    await world.ask('differ', { text: WORDS });
    expect(world.engine.snapshot().state).toBe('paused');
    await world.ask('stop', null);
    await world.ask('choose', { text: '', intention: 'calm', minutes: 20, emotions: ['sadness'] });
    await world.ask('differ', { text: WORDS });
    expect(evening().journey.stages.map(({ stage }) => stage)).toEqual(['guide', 'target']);
    expect(world.engine.snapshot().state).not.toBe('playing');
  });

  it('beside feelings that are picked by hand they open help, are not kept, and nothing sad meets them', async () => {
    const ask = { intention: 'lighter', minutes: 20, emotions: ['grief'] } as const;
    const answer = await world.engine.desk.choose({ ...ask, emotions: [...ask.emotions], text: WORDS });
    expect(answer).toMatchObject({ crisis: true, evening: { checkIn: { text: '' } } });
    expect(answer.evening.journey.stages.map(({ stage }) => stage)).not.toContain('match');
    expect(JSON.stringify([answer.evening, world.told])).not.toContain(WORDS);
    const other = await world.engine.desk.choose({ ...ask, emotions: [...ask.emotions], text: 'she is gone' });
    expect(other).not.toHaveProperty('crisis');
  });

  it('without an evening, help comes all the same', async () => {
    expect(await world.engine.desk.differ({ text: WORDS })).toMatchObject({ crisis: true });
  });
});

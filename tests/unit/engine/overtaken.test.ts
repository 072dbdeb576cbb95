import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { musicOf, openLibrary } from '../../../lib/cli/rooms';
import type { LoadMusic } from '../../../lib/engine/concert';
import { type EmotionReader, readByHand } from '../../../lib/emotions';
import type { Library } from '../../../lib/library';
import { World } from './world';

let library: Library;
let music: LoadMusic;
let world: World;
beforeAll(async () => {
  library = await openLibrary();
  // At once, however busy the machine is: the stage's clock goes on while a file is read.
  const scores = await musicOf({ items: library.pieces.map(({ id }) => ({ piece: id })) });
  music = async () => scores;
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => vi.useRealTimers());

const ASK = { text: 'I am so angry', intention: 'calm', minutes: 20 } as const;

/** A reader that takes its time, until it is let go; the words `danger` in a text are heard as that. */
function slowReader() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const reader = {
    async read(text: string) {
      await held;
      const probability = text.includes('danger') ? 1 : 0;
      return { reading: readByHand(['anger']), danger: { probability, threshold: 0.5, doubt: 0.01 } };
    },
  } as unknown as EmotionReader;
  return { open: async () => reader, letGo: () => letGo() };
}

describe('a reading that comes late', () => {
  let slow: ReturnType<typeof slowReader>;
  beforeEach(() => {
    slow = slowReader();
    world = new World(library, music, slow.open);
  });

  it('leaves alone what was chosen by hand meanwhile, and plays', async () => {
    const late = world.engine.desk.read(ASK);
    await world.ask('choose', { ...ASK, text: '', emotions: ['sadness'] });
    await world.ask('begin', { calm: true });
    const before = world.engine.snapshot().evening;
    slow.letGo();
    await world.pass(5);
    expect((await late).evening).toEqual(before);
    const { state, evening } = world.engine.snapshot();
    expect(state).toBe('playing');
    expect(evening).toEqual(before);
  });

  it('leaves alone what was said of another feeling since', async () => {
    await world.ask('choose', { ...ASK, text: '', emotions: ['sadness'] });
    await world.ask('begin', { calm: false });
    const late = world.engine.desk.differ({ text: ASK.text });
    await world.ask('differ', { emotions: ['joy'] });
    slow.letGo();
    await world.pass(5);
    await late;
    expect(world.engine.snapshot().evening?.reading.emotions[0]?.emotion).toBe('joy');
  });

  it('says all the same that it speaks of danger', async () => {
    const late = world.engine.desk.read({ ...ASK, text: 'something of danger' });
    await world.ask('choose', { ...ASK, text: '', emotions: ['sadness'] });
    slow.letGo();
    expect(await late).toMatchObject({ crisis: true });
  });
});

describe('a hasty hand', () => {
  beforeEach(async () => {
    world = new World(library, music);
    await world.ask('choose', { ...ASK, emotions: ['sadness'] });
    await world.ask('begin', { calm: false });
    await world.pass(5);
  });
  const { text, ...form } = ASK;
  const choose = (emotion: 'anger' | 'joy' | 'fear') =>
    world.engine.desk.choose({ ...form, text, emotions: [emotion] });

  it('that chooses three times gets the last, without the two before', async () => {
    const all = Promise.all([choose('anger'), choose('joy'), choose('fear')]);
    await world.pass(10);
    const { evening } = world.engine.snapshot();
    expect(evening?.reading.emotions[0]?.emotion).toBe('fear');
    expect((await all).at(-1)?.evening.id).toBe(evening?.id);
    // The first two were never planned: nothing of them was kept.
    expect(world.checkedIn).toEqual(['sadness', 'fear']);
  });

  it('that begins and stops hears nothing afterwards', async () => {
    const asked = [choose('anger'), world.engine.desk.begin({ calm: false }), world.engine.desk.stop(null)];
    await world.pass(20);
    await Promise.all(asked);
    expect(world.engine.snapshot().state).toBe('idle');
  });

  it('that skips and adds, and then chooses, has another evening as it was planned', async () => {
    const asked = [
      world.engine.desk.skip(null),
      world.engine.desk.extend({ minutes: 10 }),
      world.engine.desk.correct({ putIn: 'grief' }),
      choose('joy'),
    ];
    await world.pass(20);
    await Promise.all(asked);
    const { evening, state } = world.engine.snapshot();
    expect(evening?.reading.emotions.map(({ emotion }) => emotion)).toEqual(['joy']);
    expect(evening?.checkIn.minutes).toBe(20);
    expect(state).toBe('idle');
  });
});

describe('ten minutes more', () => {
  beforeEach(async () => {
    world = new World(library, music);
    await world.ask('choose', { ...ASK, emotions: ['sadness'] });
    await world.ask('begin', { calm: false });
    await world.pass(20);
  });
  const minutes = () => (world.engine.snapshot().evening?.journey.duration ?? 0) / 60;

  it('are taken back with one press, and not twice', async () => {
    const before = world.engine.snapshot().evening;
    await world.ask('extend', { minutes: 10 });
    await world.ask('extend', { minutes: 10 });
    expect([minutes(), world.engine.snapshot().added]).toEqual([40, 10]);
    await world.ask('shorten', null);
    await world.ask('shorten', null);
    expect([minutes(), world.engine.snapshot().added]).toEqual([30, null]);
    const { journey, sequence, checkIn } = world.engine.snapshot().evening ?? {};
    expect(sequence?.duration).toBeCloseTo(journey?.duration ?? 0, 3);
    expect(checkIn?.minutes).toBe(30);
    expect(journey?.stages.slice(0, 2)).toEqual(before?.journey.stages.slice(0, 2));
  });

  it('stay once half a minute of music has passed, which every page hears of', async () => {
    await world.ask('extend', { minutes: 10 });
    expect(world.told?.added).toBe(10);
    await world.pass(31);
    expect(world.told?.added).toBeNull();
    await world.ask('shorten', null);
    expect(minutes()).toBe(30);
  });

  it('taken back at the very end leave the time of a fade', async () => {
    await world.pass(20 * 60 - 60);
    await world.ask('extend', { minutes: 10 });
    await world.pass(25);
    await world.ask('shorten', null);
    const { evening, position, state } = world.engine.snapshot();
    expect(state).toBe('playing');
    expect((evening?.journey.duration ?? 0) - position).toBeGreaterThan(60);
  });
});

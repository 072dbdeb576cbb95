import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEDS_LEAVE, FADES, Player } from '../../../lib/player/player';
import { LOOKAHEAD, type Performs, Pump } from '../../../lib/player/pump';
import { FakeStage } from './stage';

/** One note a second. */
const ticking: Performs = {
  chase: () => [],
  needs: () => [],
  events(from, to) {
    const first = Math.ceil(from);
    return Array.from({ length: Math.max(0, Math.ceil(to) - first) }, (_, i) => ({
      at: first + i,
      channel: 0,
      kind: 'note-on' as const,
      key: 60,
      velocity: 50,
    }));
  },
};

let stage: FakeStage;
let player: Player;
let states: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stage = new FakeStage();
  states = [];
  player = new Player(
    async () => stage,
    (state) => states.push(state),
  );
});
afterEach(() => vi.useRealTimers());

const pass = async (seconds: number) => {
  for (let i = 0; i < seconds * 20; i++) {
    await vi.advanceTimersByTimeAsync(50);
    player.tick();
  }
};
const begin = (duration = 600, position = 0) => player.begin(async () => ticking, duration, position);

describe('the player', () => {
  it('hands every event over once, ahead of the clock', async () => {
    await begin();
    await pass(30);
    const times = stage.scheduled.map(({ at }) => at);
    expect(times).toEqual(times.map((_, i) => i));
    expect(times.at(-1)).toBeGreaterThanOrEqual(Math.floor(player.position + LOOKAHEAD) - 1);
  });

  it('begins in the middle', async () => {
    await begin(600, 240);
    await pass(5);
    expect(stage.scheduled[0]?.at).toBe(240);
    expect(player.position).toBeGreaterThan(244);
  });

  it('pauses without losing its place', async () => {
    await begin();
    await pass(10);
    const pausing = player.pause();
    await pass(1);
    await pausing;
    const { position } = player;
    await pass(100);
    expect(player.position).toBe(position);
    expect(stage.running).toBe(false);
    await player.resume();
    await pass(2);
    expect(player.position).toBeGreaterThan(position + 1.5);
    expect(stage.level).toBe(1);
  });

  it('ends by itself a little after its duration, and lets the stage rest', async () => {
    await begin(60);
    await pass(70);
    expect(player.state).toBe('finished');
    expect(player.position).toBe(60);
    expect(stage.running).toBe(false);
  });

  it('lets the beds go after the music, and ends when they are gone', async () => {
    player.lingers = true;
    await begin(60);
    await pass(60 - BEDS_LEAVE.before - 2);
    expect(stage.beds).toBe(1);
    await pass(4);
    expect([stage.level, stage.beds]).toEqual([1, 0]);
    await pass(30);
    expect([player.state, player.position]).toEqual(['playing', 60]);
    await pass(BEDS_LEAVE.over - 30);
    expect(player.state).toBe('finished');
    await begin(60);
    expect(stage.beds).toBe(1);
  });

  it('brings the beds back for ten minutes more', async () => {
    player.lingers = true;
    await begin(60);
    await pass(58);
    expect(stage.beds).toBe(0);
    player.replace(ticking, 660);
    expect(stage.beds).toBe(1);
    await pass(100);
    expect(player.state).toBe('playing');
  });

  it('ends softly within ninety seconds, or takes it back', async () => {
    await begin();
    await pass(10);
    await player.endSoftly();
    expect(player.silentAt).toBeCloseTo(player.position + FADES.ending, 0);
    expect([stage.level, stage.music]).toEqual([0, 0]);
    await pass(30);
    await player.keepPlaying();
    expect(player.state).toBe('playing');
    expect([stage.level, stage.music]).toEqual([1, 1]);
    await player.endSoftly();
    await pass(FADES.ending + 1);
    expect(player.state).toBe('finished');
  });

  it('breathes out before it stops', async () => {
    await begin();
    await pass(5);
    const stopping = player.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.running).toBe(true);
    await vi.advanceTimersByTimeAsync(2500);
    await stopping;
    expect(stage.running).toBe(false);
    expect(player.state).toBe('idle');
  });

  it('fails with the sentence of what refused, and may be tried again', async () => {
    stage.refuses = true;
    await expect(begin()).rejects.toMatchObject({ code: 'sound-refused' });
    expect(player.state).toBe('failed');
    stage.refuses = false;
    await begin();
    expect(player.state).toBe('playing');
  });

  it('keeps its place when it is not let go on, and goes on at the next try', async () => {
    await begin();
    await pass(30);
    const pausing = player.pause();
    await pass(1);
    await pausing;
    const { position } = player;
    stage.refuses = true;
    for (const _ of [1, 2]) {
      await expect(player.resume()).rejects.toMatchObject({ code: 'sound-refused' });
      expect([player.state, player.position, stage.running]).toEqual(['paused', position, false]);
    }
    stage.refuses = false;
    await player.resume();
    await pass(5);
    expect([player.state, stage.level]).toEqual(['playing', 1]);
    expect(player.position).toBeGreaterThan(position + 4);
    expect(player.position).toBeLessThan(position + 6);
  });

  it('decodes ahead what takes over, also when the one before it was still being decoded', async () => {
    let done = () => {};
    stage.warm = () => new Promise((resolve) => (done = resolve));
    const pump = new Pump(stage, ticking, 0);
    const needs = vi.fn(ticking.needs);
    pump.replace({ ...ticking, needs });
    const from = pump.handedTo;
    done();
    await vi.advanceTimersByTimeAsync(0);
    pump.tick();
    expect(needs.mock.calls[0]?.[0]).toBe(from);
  });

  it('goes on when samples cannot be decoded ahead, and says so in the log', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await begin();
    stage.warm = () => Promise.reject(new Error('damaged'));
    await pass(30);
    expect(warn.mock.calls.length).toBeGreaterThan(0);
    expect(warn.mock.calls.length).toBeLessThan(15);
    expect(stage.scheduled.length).toBeGreaterThan(28);
    warn.mockRestore();
  });

  it('a second click while it prepares begins once', async () => {
    await Promise.all([begin(), begin()]);
    await pass(3);
    expect(stage.scheduled.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
    expect(states.filter((state) => state === 'playing')).toHaveLength(1);
  });

  it('survives any order of clicks: it sounds when it says so, and rests when it does not', async () => {
    const acts = ['pause', 'resume', 'endSoftly', 'keepPlaying', 'stop'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('begin', ...acts), fc.integer({ min: 0, max: 5 })), { maxLength: 25 }),
        async (clicks) => {
          stage = new FakeStage();
          player = new Player(
            async () => stage,
            () => undefined,
          );
          for (const [act, seconds] of clicks) {
            void (act === 'begin' ? begin() : player[act]());
            await pass(seconds);
          }
          await pass(8);
          if (player.state === 'playing') expect([stage.running, stage.level, stage.music]).toEqual([true, 1, 1]);
          if (['idle', 'paused', 'finished'].includes(player.state)) expect(stage.running).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

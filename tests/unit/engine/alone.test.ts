import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Alone } from '../../../lib/engine/alone';
import type { LoadMusic } from '../../../lib/engine/concert';
import type { Playable } from '../../../lib/sound';
import { FakeStage } from '../player/stage';

const score = { duration: 60, channels: [0], notes: [], controls: [], programs: [] };
const KNOWN = ['a', 'b', 'c'];

/** Pieces by themselves: the real player, on a stage that writes down what it is told. */
describe('a piece by itself', () => {
  let stage: FakeStage;
  let alone: Alone;
  let shown: (string | null)[];
  let loading: LoadMusic;
  const pass = async (seconds: number) => {
    for (let i = 0; i < seconds * 20; i++) {
      await vi.advanceTimersByTimeAsync(50);
      alone.tick();
    }
  };
  beforeEach(() => {
    vi.useFakeTimers();
    stage = new FakeStage();
    shown = [];
    loading = async ({ items }) =>
      new Map(
        items
          .filter(({ piece }) => KNOWN.includes(piece))
          .map(({ piece }) => [piece, { score } as unknown as Playable]),
      );
    alone = new Alone(
      async () => stage,
      (asked) => loading(asked),
      () => shown.push(alone.piece),
    );
  });
  afterEach(() => vi.useRealTimers());

  it('sounds to its end, and is shown as long', async () => {
    await alone.play('a');
    expect([alone.piece, stage.running, stage.level]).toEqual(['a', true, 1]);
    await pass(70);
    expect([alone.piece, stage.running]).toEqual([null, false]);
    expect(shown).toEqual(['a', null]);
  });

  it('three in one breath: the one that was asked for last sounds, and alone', async () => {
    await alone.play('a');
    await pass(5);
    const others = [alone.play('b')];
    await pass(0.2);
    others.push(alone.play('c'));
    await pass(5);
    await Promise.all(others);
    expect([alone.piece, stage.running, stage.level]).toEqual(['c', true, 1]);
    await pass(5);
    const stopping = alone.stop();
    await pass(1);
    await stopping;
    expect([alone.piece, stage.running]).toEqual([null, false]);
  });

  it('stopped while it is still being loaded, it never sounds', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const usual = loading;
    loading = async (asked) => {
      await held;
      return usual(asked);
    };
    const playing = alone.play('a');
    const stopping = alone.stop();
    letGo();
    await Promise.all([playing, stopping]);
    expect([alone.piece, stage.running, stage.scheduled]).toEqual([null, false, []]);
  });

  it('that cannot be loaded is not shown as if it sounded', async () => {
    await expect(alone.play('not there')).rejects.toMatchObject({ code: 'catalogue-missing' });
    loading = () => Promise.reject(new Error('The disk is gone'));
    await expect(alone.play('a')).rejects.toThrow('The disk is gone');
    expect([alone.piece, shown.at(-1), stage.running]).toEqual([null, null, false]);
  });

  it('that fails late leaves alone what was asked for since', async () => {
    const usual = loading;
    let fail = (_: Error) => {};
    loading = (asked) => (asked.items[0]?.piece === 'a' ? new Promise((_, reject) => (fail = reject)) : usual(asked));
    const first = alone.play('a').catch((error) => error);
    await pass(0.1);
    const second = alone.play('b');
    fail(new Error('too late'));
    await Promise.all([first, second]);
    expect([alone.piece, stage.running]).toEqual(['b', true]);
  });

  it('whose sound is refused says so, and can be tried again', async () => {
    stage.refuses = true;
    await expect(alone.play('a')).rejects.toMatchObject({ code: 'sound-refused' });
    expect(alone.piece).toBeNull();
    stage.refuses = false;
    await alone.play('a');
    expect([alone.piece, stage.running]).toEqual(['a', true]);
  });
});

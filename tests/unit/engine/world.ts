import { expect, vi } from 'vitest';
import { musicOf } from '../../../lib/cli/rooms';
import type { LoadMusic } from '../../../lib/engine/concert';
import { Engine } from '../../../lib/engine/engine';
import type { EngineParts } from '../../../lib/engine/parts';
import type { Memory } from '../../../lib/engine/memory';
import type { Library } from '../../../lib/library';
import type { AskOf, CallName, Evening, Snapshot } from '../../../lib/messaging';
import { Failure } from '../../../lib/values';
import { FakeStage } from '../player/stage';

/** The real engine, planner, library, scores and player; only the loudspeaker and the disk are made up. */
export class World {
  /** What the disk and the browser refuse from now on. */
  refused: { library?: Failure; saving?: Failure } = {};
  readonly stage = new FakeStage();
  readonly engine: Engine;
  readonly written = new Map<string, { evening: Evening; position: number; over: boolean }>();
  /** First feeling of each check-in that was written down. */
  readonly checkedIn: string[] = [];
  /** Opinions that were written down. */
  readonly liked = new Map<string, boolean>();
  /** How many evenings have found their pace. */
  settled = 0;
  told: Snapshot | null = null;

  constructor(
    library: Library,
    loadMusic: LoadMusic = musicOf,
    openReader: EngineParts['openReader'] = () => Promise.reject(new Failure('reader-failed', 'Not here.')),
  ) {
    const memory: Memory = {
      saveCheckIn: async ({ reading }) => void this.checkedIn.push(reading.emotions[0]?.emotion ?? 'neutral'),
      saveJourney: async (evening: Evening, position: number, over: boolean) => {
        if (this.refused.saving) throw this.refused.saving;
        this.written.set(evening.id, { evening, position, over });
      },
      saveRating: async () => undefined,
      interrupted: async () => null,
      forgetInterrupted: async () => undefined,
      noteSkip: async () => undefined,
      noteCorrection: async () => undefined,
      like: async ({ piece, liked }) => {
        if (liked === null) this.liked.delete(piece);
        else this.liked.set(piece, liked);
      },
      forgetOwn: async () => undefined,
      own: async () => ({}),
      sadEvenings: async () => 0,
      taste: async () => {
        const of = (wanted: boolean) => new Set([...this.liked.keys()].filter((id) => this.liked.get(id) === wanted));
        return { favourites: of(true), dislikes: of(false) };
      },
    };
    this.engine = new Engine({
      openReader,
      openLibrary: async () => {
        if (this.refused.library) throw this.refused.library;
        return library;
      },
      openWords: async () => null,
      ownIndex: async () => [],
      openStage: async () => this.stage,
      setVolume: () => undefined,
      setBeds: () => undefined,
      loadMusic,
      memory,
      broadcast: (snapshot) => {
        this.told = snapshot;
      },
      now: Date.now,
      settled: () => void this.settled++,
    });
  }

  /** Seconds on the stage's clock, with the ticks that go with them. */
  async pass(seconds: number): Promise<void> {
    for (let ms = 0; ms < seconds * 1000; ms += 250) {
      await vi.advanceTimersByTimeAsync(250);
      this.engine.tick();
    }
  }

  /** Asks and waits for the answer while time goes on; a Failure is an answer too. */
  async ask<N extends CallName>(name: N, ask: AskOf<N>): Promise<'done' | Failure> {
    let answer: 'done' | Failure | undefined;
    (this.engine.desk[name] as (ask: AskOf<N>) => Promise<unknown>)(ask).then(
      () => (answer = 'done'),
      (error) => (answer = error),
    );
    while (answer === undefined) {
      await new Promise((resolve) => setImmediate(resolve));
      await this.pass(0.25);
    }
    if (answer !== 'done') expect(answer).toBeInstanceOf(Failure);
    return answer;
  }
}

import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../lib/cli/rooms';
import type { Library } from '../../../lib/library';
import type { AskOf, CallName, PlayerState } from '../../../lib/messaging';
import { EMOTIONS, INTENTIONS } from '../../../lib/values';
import { THOROUGH, times } from '../../helpers/thorough';
import { World } from './world';

/** What must be so of an engine after each step, told from the outside: a few words instead of all of its state. */
interface Model {
  state: PlayerState;
  evening: boolean;
}

function check(model: Model, { engine, stage, written }: World): void {
  const now = engine.snapshot();
  expect(now.state).toBe(model.state);
  expect(stage.running).toBe(model.state === 'playing' || model.state === 'ending');
  if (model.state === 'playing') expect(stage.level).toBe(1);
  if (model.state === 'ending') expect(now.silentAt).toBeGreaterThan(now.position - 1);
  expect(now.evening !== null).toBe(model.evening);
  expect(Number.isFinite(now.position) && now.position >= 0).toBe(true);
  if (!now.evening) return;
  const { sequence, journey } = now.evening;
  expect(sequence.duration).toBeCloseTo(journey.duration, 3);
  for (const [n, item] of sequence.items.slice(1).entries()) {
    const before = sequence.items[n];
    expect(item.start).toBeGreaterThan(before?.start ?? Number.POSITIVE_INFINITY);
    expect(item.start).toBeLessThanOrEqual((before?.start ?? 0) + (before?.length ?? 0) + 0.01);
  }
  // Two pieces share the instruments: a third one, however fast the skips, waits until the first has rung out.
  for (const [n, item] of sequence.items.slice(2).entries()) {
    const first = sequence.items[n];
    expect(item.start).toBeGreaterThan((first?.start ?? Number.POSITIVE_INFINITY) + (first?.length ?? 0) + 2.9);
  }
  if (!['playing', 'ending', 'paused'].includes(model.state)) return;
  expect(now.position).toBeLessThanOrEqual(journey.duration);
  // What a browser that dies now would pick up: this evening, not far from here, and not called over.
  const kept = written.get(now.evening.id);
  expect(kept?.over).toBe(false);
  expect(Math.abs((kept?.position ?? Number.POSITIVE_INFINITY) - now.position)).toBeLessThan(11);
}

const SOUNDING: readonly PlayerState[] = ['playing', 'paused', 'ending'];

/** One thing a person does, `times` at once (a double click), and what must have become of it. */
class Step<N extends CallName> implements fc.AsyncCommand<Model, World> {
  constructor(
    readonly name: N,
    readonly given: AskOf<N>,
    readonly clicks: number,
    readonly next: (model: Model) => PlayerState | undefined,
  ) {}
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    const answers = await Promise.all(Array.from({ length: this.clicks }, () => world.ask(this.name, this.given)));
    if (this.name === 'choose') model.evening = true;
    for (let click = 0; click < this.clicks; click++) model.state = this.next(model) ?? model.state;
    if (!model.evening && ['begin', 'skip', 'extend', 'correct', 'aim'].includes(this.name)) {
      for (const answer of answers) expect(answer).toMatchObject({ code: 'nothing-to-do' });
    }
    await world.pass(1);
    over(model, world);
    check(model, world);
  }
  toString = () => `${this.name}${this.clicks > 1 ? ' twice' : ''}`;
}

class Wait implements fc.AsyncCommand<Model, World> {
  constructor(readonly seconds: number) {}
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    await world.pass(this.seconds);
    over(model, world);
    check(model, world);
  }
  toString = () => `wait ${this.seconds} s`;
}

/** "Not this" for what sounds, and perhaps the other way round again after a while. */
class PutAside implements fc.AsyncCommand<Model, World> {
  constructor(readonly backAfter: number | null) {}
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    const { evening, item } = world.engine.snapshot();
    const piece = evening?.sequence.items[item ?? -1]?.piece;
    if (piece === undefined) return;
    await world.ask('putAside', { piece });
    expect(world.liked.get(piece)).toBe(false);
    if (this.backAfter !== null) {
      await world.pass(this.backAfter);
      await world.ask('bringBack', null);
    }
    await world.pass(1);
    over(model, world);
    check(model, world);
  }
  toString = () => (this.backAfter === null ? 'put aside' : `put aside, back after ${this.backAfter} s`);
}

/** The journey may have come to its end meanwhile: only once its time is up, or the soft ending's. */
function over(model: Model, { engine }: World): void {
  const { state, position, evening } = engine.snapshot();
  if (state !== 'finished' || (model.state !== 'playing' && model.state !== 'ending')) return;
  if (model.state === 'playing') expect(position).toBeCloseTo(evening?.journey.duration ?? -1, 0);
  model.state = 'finished';
}

const form = { text: '', intention: fc.constantFrom(...INTENTIONS), minutes: fc.integer({ min: 10, max: 60 }) };
const emotion = fc.constantFrom(...EMOTIONS);
const clicks = fc.constantFrom(1, 1, 1, 2);

/** A call, and the state that follows from the one before; undefined: as it was. */
function step<N extends CallName>(
  name: N,
  given: fc.Arbitrary<AskOf<N>>,
  next: (model: Model) => PlayerState | undefined = () => undefined,
) {
  return fc.tuple(given, clicks).map(([ask, times]) => new Step(name, ask, times, next));
}
const none = fc.constant(null);
const from = (table: Partial<Record<PlayerState, PlayerState>>) => (model: Model) => table[model.state];

const COMMANDS: fc.Arbitrary<fc.AsyncCommand<Model, World>>[] = [
  step(
    'choose',
    fc.record({
      text: fc.constant(form.text),
      intention: form.intention,
      minutes: form.minutes,
      emotions: fc.uniqueArray(emotion, { minLength: 1, maxLength: 3 }),
    }),
    ({ state }) => (SOUNDING.includes(state) ? 'idle' : undefined),
  ),
  step('begin', fc.record({ calm: fc.boolean() }), ({ evening }) => (evening ? 'playing' : undefined)),
  step('begin', fc.constant({ calm: false }), ({ evening }) => (evening ? 'playing' : undefined)),
  step('pause', none, from({ playing: 'paused', ending: 'paused' })),
  step('resume', none, from({ paused: 'playing' })),
  step('skip', none),
  step('skip', none),
  fc.constantFrom(null, 1, 12).map((after) => new PutAside(after)),
  step('endSoftly', none, from({ playing: 'ending', paused: 'finished' })),
  step('keepPlaying', none, from({ ending: 'playing' })),
  step('stop', none, () => 'idle'),
  step('extend', fc.record({ minutes: fc.constantFrom(5, 10) }), from({ ending: 'playing' })),
  step('shorten', none),
  step('correct', fc.record({ takeOut: emotion, putIn: emotion })),
  step('aim', fc.record({ intention: form.intention, minutes: form.minutes })),
  fc.integer({ min: 1, max: 120 }).map((seconds) => new Wait(seconds)),
  fc.integer({ min: 1, max: 15 }).map((seconds) => new Wait(seconds)),
];

describe('the engine under any order of clicks', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => vi.useRealTimers());

  it(`does what it says, and says what it does, for ${times(60, 500)} steps`, { timeout: 3_600_000 }, async () => {
    const steps = times(60, 500);
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: steps, size: 'max' }), async (commands) => {
        await fc.asyncModelRun(
          () => ({ model: { state: 'idle', evening: false } as Model, real: new World(library) }),
          commands,
        );
      }),
      { numRuns: times(2, 5), endOnFailure: !THOROUGH, verbose: true },
    );
  });
});

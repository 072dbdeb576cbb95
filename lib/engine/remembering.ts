import { withText } from '../diary/words';
import type { AskOf, Evening, Snapshot } from '../messaging';
import { lazy, type Seconds } from '../values';
import { sentenceFor } from './desk';
import type { Memory } from './memory';
import type { Moment } from './moment';

/** How often the place in an evening is written down while it plays, in case the browser closes. */
const REMEMBER_EVERY: Seconds = 10;

/** Writes down how an evening goes, and finds the one that was interrupted. Nobody waits for it. */
export class Remembering {
  #written: Seconds = 0;
  /** Evenings of which nothing is kept any more. */
  readonly #forgotten = new Set<string>();
  /** What is being written to the diary; never rejects. */
  #saving: Promise<unknown> = Promise.resolve();
  readonly #found = lazy(async () => {
    this.moment.interrupted = await this.memory.interrupted().catch(() => null);
    if (this.moment.interrupted) this.moment.say();
  });

  constructor(
    private readonly moment: Moment,
    private readonly memory: Memory,
  ) {}

  /** The place in the evening at hand. */
  place(): void {
    const { position, state } = this.moment.concert.player;
    this.#written = position;
    const over = state === 'finished' || state === 'idle';
    this.note((memory, evening) => memory.saveJourney(evening, position, over));
  }

  /** To be called several times a second: writes the place down now and then while music sounds. */
  tick(): void {
    const { player, sounding } = this.moment.concert;
    if (sounding && Math.abs(player.position - this.#written) >= REMEMBER_EVERY) this.place();
  }

  /** Writes something of the evening at hand down, unless it is to be forgotten. */
  note(write: (memory: Memory, evening: Evening) => Promise<void>): void {
    const { evening } = this.moment;
    if (evening && !this.#forgotten.has(evening.id)) void this.kept(write(this.memory, evening));
  }

  async rating(rating: AskOf<'reflect'>): Promise<void> {
    if (!this.#forgotten.has(rating.evening)) await this.memory.saveRating(rating);
  }

  /** Keeps nothing more of an evening (null: of any so far). Answers once nothing of it is on its way to the diary. */
  async forget(id: string | null): Promise<Snapshot> {
    const { moment } = this;
    for (const evening of [moment.evening, moment.interrupted?.evening]) {
      if (evening && (id ?? evening.id) === evening.id) this.#forgotten.add(evening.id);
    }
    if (moment.interrupted && this.#forgotten.has(moment.interrupted.evening.id)) moment.interrupted = null;
    if (moment.evening && this.#forgotten.has(moment.evening.id)) {
      const done = ['idle', 'finished', 'failed'].includes(moment.concert.player.state);
      moment.evening = done ? null : withText(moment.evening, '');
    }
    await this.#saving;
    return moment.said();
  }

  /** A diary that cannot be written to (a full disk) is said once, and never stops the music. */
  async kept(saving: Promise<void>): Promise<void> {
    const { moment } = this;
    // Nothing of what was saved hangs on it: an evening saves some hundred times.
    this.#saving = Promise.allSettled([this.#saving, saving]).then(() => undefined);
    try {
      await saving;
      if (moment.failure?.code !== 'storage-full' && moment.failure?.code !== 'diary-shut') return;
      moment.failure = null;
      moment.say();
    } catch (error) {
      const failure = sentenceFor(error);
      const known = moment.failure?.code === failure.code;
      moment.failure = failure;
      if (!known) moment.say();
    }
  }

  /**
   * The evening that was left in the middle, looked for once: later ones are at hand. A diary that cannot be read has
   * none.
   */
  async findInterrupted(): Promise<Snapshot['interrupted']> {
    await this.#found.get();
    return this.moment.interrupted;
  }

  async letBe(): Promise<Snapshot> {
    const left = this.moment.interrupted;
    if (left) await this.memory.forgetInterrupted(left.evening.id);
    this.moment.interrupted = null;
    return this.moment.said();
  }
}

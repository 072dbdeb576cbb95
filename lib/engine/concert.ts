import { isSounding, isUnderWay, type PlayerState } from '../messaging';
import { FIRST, Player, type PlayerStage } from '../player/player';
import { Performance, type Playable } from '../sound';
import type { Seconds, Sequence, SequenceItem } from '../values';

/** Scores of the pieces of a sequence, by piece id. */
export type LoadMusic = (sequence: { items: readonly Pick<SequenceItem, 'piece'>[] }) => Promise<Map<string, Playable>>;

/** So much of the beginning is decoded before anybody presses Begin. */
const PREPARED: Seconds = 10;

/** A sequence being played, and changed while it plays. */
export class Concert {
  readonly player: Player;
  #performance: Performance | null = null;
  #beginning: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly openStage: () => Promise<PlayerStage>,
    private readonly loadMusic: LoadMusic,
    onChange: (state: PlayerState) => void,
  ) {
    this.player = new Player(openStage, onChange);
  }

  /** Resolves when what is being begun has begun, or could not. */
  get begun(): Promise<unknown> {
    return this.#beginning;
  }

  get sounding(): boolean {
    return isSounding(this.player.state);
  }

  /** Nothing sounds, and nothing is about to. */
  get resting(): boolean {
    return !isUnderWay(this.player.state);
  }

  /** Index of the item that sounds now. */
  get item(): number | null {
    return this.sounding ? (this.#performance?.itemAt(this.player.position) ?? null) : null;
  }

  /** Brings up what the first seconds need, while the person still reads what was read. Fails in silence: begin asks again. */
  async prepare(sequence: Sequence): Promise<void> {
    try {
      const [stage, performance] = await Promise.all([this.openStage(), this.#perform(sequence)]);
      await stage.warm(performance.needs(0, PREPARED));
    } catch (error) {
      console.warn('Not ready yet', error);
    }
  }

  begin(sequence: Sequence, position: Seconds = 0): Promise<void> {
    const ready = async () => {
      this.#performance = await this.#perform(sequence);
      return this.#performance;
    };
    const beginning = this.player.begin(ready, sequence.duration, position);
    this.#beginning = beginning.catch(() => undefined);
    return beginning;
  }

  async #perform(sequence: Sequence): Promise<Performance> {
    return new Performance(sequence, await this.loadMusic(sequence));
  }

  /**
   * Lays the rest of the sequence anew while it plays. `lay` is told what sounds at the first moment that can still
   * be changed. Null when nothing sounds there any more. What is `left` while paused is left at once: the next piece
   * is at hand, and sounds on resuming.
   */
  async change(
    lay: (at: Seconds, keep: SequenceItem, earlier: SequenceItem[]) => Sequence,
    left: (keep: SequenceItem) => boolean = () => false,
  ): Promise<Sequence | null> {
    for (let margin = 0.5; ; margin *= 2) {
      const old = this.#performance;
      const at = this.player.committedTo + margin;
      const index = old?.itemAt(at) ?? null;
      const keep = index === null ? undefined : old?.sequence.items[index];
      if (!old || index === null || !keep) return null;
      const sequence = lay(at, keep, old.sequence.items.slice(0, index));
      const sounding = old.soundingAt(at);
      const performance = new Performance(sequence, await this.loadMusic(sequence), sounding ? { sounding } : {});
      // While the scores were loading the old plan was played on; past `at` the two no longer agree.
      const next = this.player.state === 'paused' && left(keep) ? sequence.items[index + 1] : undefined;
      if (next) {
        await this.player.resting;
        await (await this.openStage()).warm(performance.needs(next.start, next.start + FIRST));
      }
      if (this.player.committedTo > at) continue;
      this.#performance = performance;
      if (next && this.player.state === 'paused') this.player.leap(performance, sequence.duration, next.start);
      else this.player.replace(performance, sequence.duration);
      return sequence;
    }
  }
}

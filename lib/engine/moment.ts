import type { Evening, Progress, Snapshot } from '../messaging';
import type { WalkOptions } from '../pipeline';
import { type EpochMs, Failure, type FailureCode, NO_BEDS, type Seconds, type SequenceItem, turns } from '../values';
import { Alone } from './alone';
import { Concert } from './concert';
import { Opinions } from './opinions';
import type { EngineParts } from './parts';

const OF_THE_DIARY: ReadonlySet<FailureCode> = new Set<FailureCode>(['storage-full', 'diary-shut', 'diary-lost']);

/** Like Date.now(), but never set back while the document lives. */
const steady = (): EpochMs => performance.timeOrigin + performance.now();

/** The moment as it is, shared by all that the engine does, and told to whoever draws it. */
export class Moment {
  evening: Evening | null = null;
  progress: Progress | null = null;
  failure: Snapshot['failure'] = null;
  interrupted: Snapshot['interrupted'] = null;
  /** 0..1, as on the slider. */
  volume = 1;
  /** Of the sounds under the music, 0..1 each. */
  beds = NO_BEDS;
  /** The piece that was put aside last, as it was planned, where it stood, and what was thought of it before. */
  aside: { item: SequenceItem; index: number; before: boolean | null } | null = null;
  /** Minutes that were added last, and the place in the evening up to which they can be taken back. */
  added: { minutes: number; until: Seconds } | null = null;
  readonly opinions: Opinions;
  readonly concert: Concert;
  /** What changes the evening at hand, or begins it, comes one after the other: no click undoes the one before. */
  readonly inTurn = turns();
  #evenings = 0;
  readonly alone: Alone;

  constructor(
    private readonly parts: Pick<EngineParts, 'openStage' | 'loadMusic' | 'broadcast' | 'memory'>,
    onPlayer: () => void,
  ) {
    this.opinions = new Opinions(parts.memory);
    this.concert = new Concert(parts.openStage, parts.loadMusic, onPlayer);
    this.alone = new Alone(parts.openStage, parts.loadMusic, () => this.say());
  }

  /**
   * Says later whether another evening was asked for since, or the one at hand ended: what still waits for its turn then
   * is void, or a hasty hand would be obeyed for a minute.
   */
  mark(): () => boolean {
    const now = this.#evenings;
    return () => now !== this.#evenings;
  }

  /** The same for what asks for another evening, or ends the one at hand. */
  overtake(): () => boolean {
    this.#evenings += 1;
    return this.mark();
  }

  snapshot(): Snapshot {
    const { player, item, sounding } = this.concert;
    const { aside } = this;
    const piece = this.evening?.sequence.items[item ?? -1]?.piece;
    return {
      state: player.state,
      evening: this.evening,
      position: player.position,
      at: steady(),
      item,
      liked: piece === undefined ? null : this.opinions.of(piece),
      aside: aside && item !== null && item <= aside.index + 1 ? { title: aside.item.title } : null,
      added: sounding ? (this.added?.minutes ?? null) : null,
      alone: this.alone.piece,
      volume: this.volume,
      beds: this.beds,
      silentAt: player.silentAt,
      progress: this.progress,
      failure: this.failure,
      interrupted: sounding ? null : this.interrupted,
    };
  }

  /** A new beginning: what concerns the diary still holds. */
  forgetFailure(): void {
    if (this.failure && !OF_THE_DIARY.has(this.failure.code)) this.failure = null;
  }

  /** To be called as time goes on: what could be taken back for a while can be no more. */
  settle(): void {
    if (!this.added || this.concert.player.position < this.added.until) return;
    this.added = null;
    this.say();
  }

  say(): void {
    this.parts.broadcast(this.snapshot());
  }

  /** For an answer: the same to everybody. */
  said(): Snapshot {
    this.say();
    return this.snapshot();
  }

  /** What the search should know of the person. */
  async walkOptions(): Promise<WalkOptions> {
    const [own, taste] = await Promise.all([this.parts.memory.own(), this.opinions.taste()]);
    return { own, ...taste };
  }

  /** @throws Failure `nothing-to-do` before the first check-in */
  atHand(): Evening {
    if (!this.evening) throw new Failure('nothing-to-do', 'There is no evening at hand yet: write or choose first.');
    return this.evening;
  }
}

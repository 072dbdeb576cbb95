import type { Evening, Snapshot } from '../messaging';
import type { Player } from '../player/player';
import { Failure, isRoomFor, type Seconds } from '../values';
import type { Changing } from './changing';
import { sentenceFor } from './desk';
import type { Moment } from './moment';
import type { Remembering } from './remembering';

/** So long can more time be taken back again. */
const SECOND_THOUGHTS: Seconds = 30;

/** Plays the evening at hand. */
export class Playing {
  constructor(
    private readonly moment: Moment,
    private readonly changing: Changing,
    private readonly remembering: Remembering,
  ) {}

  begin(calm: boolean): Promise<Snapshot> {
    return this.#perform(async () => {
      if (calm) await this.changing.calm();
      return { evening: this.moment.atHand(), position: 0 };
    });
  }

  /** Goes on with an evening that was interrupted. */
  pickUp(): Promise<Snapshot> {
    return this.#perform(async () => {
      const left = await this.remembering.findInterrupted();
      if (!left) throw new Failure('nothing-to-do', 'There is no interrupted evening to pick up.');
      this.moment.interrupted = null;
      this.moment.evening = left.evening;
      // It was planned before: what is thought of its pieces has not been asked yet.
      void this.moment.opinions.taste();
      return left;
    });
  }

  /** A piece by itself, from the library; null stops it. */
  async alone(piece: string | null): Promise<Snapshot> {
    const { alone, concert } = this.moment;
    if (piece === null) await alone.stop();
    else if (!concert.resting)
      throw new Failure('nothing-to-do', 'An evening is playing; pieces can be heard by themselves afterwards.');
    else await alone.play(piece);
    return this.moment.said();
  }

  async skip(): Promise<Snapshot> {
    const { concert, evening } = this.moment;
    const skipped = evening?.sequence.items[concert.item ?? -1];
    await this.changing.change({ kind: 'skip' }, 'skip');
    if (skipped) this.remembering.note((memory, now) => memory.noteSkip(now, skipped.piece));
    return this.moment.said();
  }

  /** "Not this". The piece is named, so that a second press does not reach the one that comes in its stead. */
  async putAside(piece: string): Promise<Snapshot> {
    const { moment } = this;
    const { opinions, concert } = moment;
    const index = concert.item ?? -1;
    const item = moment.evening?.sequence.items[index];
    if (item?.piece !== piece || moment.aside?.index === index) return moment.said();
    moment.aside = { item, index, before: opinions.of(piece) };
    void this.remembering.kept(opinions.say({ piece, liked: false }));
    await this.changing.change({ kind: 'skip' }, 'skip');
    return moment.said();
  }

  async bringBack(): Promise<Snapshot> {
    const { moment } = this;
    const { aside } = moment;
    if (!aside) return moment.said();
    moment.aside = null;
    void this.remembering.kept(moment.opinions.say({ piece: aside.item.piece, liked: aside.before }));
    await this.changing.bringBack(aside.item);
    return moment.said();
  }

  async extend(minutes: number): Promise<Snapshot> {
    const { moment } = this;
    const { player } = moment.concert;
    const over = moment.mark();
    await player.keepPlaying();
    await moment.inTurn(async () => {
      if (over()) return;
      const { duration } = moment.atHand().journey;
      if (!isRoomFor(minutes, duration - player.position)) return;
      await this.changing.apply({ kind: 'extend', minutes }, 'extend');
      moment.added = { minutes, until: player.position + SECOND_THOUGHTS };
    });
    return moment.said();
  }

  /** One press too many: the minutes that were added last go again. */
  async shorten(): Promise<Snapshot> {
    const { moment } = this;
    const over = moment.mark();
    await moment.inTurn(async () => {
      const { added } = moment;
      moment.added = null;
      if (added && !over()) await this.changing.apply({ kind: 'extend', minutes: -added.minutes }, 'extend');
    });
    return moment.said();
  }

  stop(): Promise<Snapshot> {
    this.moment.overtake();
    return this.act((player) => player.stop());
  }

  async act(act: (player: Player) => Promise<void>): Promise<Snapshot> {
    this.moment.forgetFailure();
    await this.#tellingAll(act(this.moment.concert.player));
    return this.moment.said();
  }

  /** What fails is answered to whoever asked, and said to all the others. */
  async #tellingAll(done: Promise<void>): Promise<void> {
    try {
      await done;
    } catch (error) {
      this.moment.failure = sentenceFor(error);
      this.moment.say();
      throw error;
    }
  }

  /** Begins in turn what `find` gives, unless that is over by then; nobody else has to wait until it sounds. */
  async #perform(find: () => Promise<{ evening: Evening; position: Seconds }>): Promise<Snapshot> {
    const { moment } = this;
    const over = moment.mark();
    const begun = await moment.inTurn(async () => {
      if (over()) return null;
      const { evening, position } = await find();
      moment.forgetFailure();
      moment.aside = moment.added = null;
      await moment.alone.stop();
      return { beginning: moment.concert.begin(evening.sequence, position) };
    });
    if (!begun) return moment.said();
    moment.say();
    await this.#tellingAll(begun.beginning);
    moment.interrupted = null;
    this.remembering.place();
    return moment.said();
  }
}

import { type Change, replan } from '../journey';
import { bringBack, planSequence, resequence, type SequenceChange } from '../library';
import { Failure, type Seconds, type SequenceItem } from '../values';
import type { Listening } from './listening';
import type { Moment } from './moment';
import type { EngineParts } from './parts';
import type { Remembering } from './remembering';

/** A skip this soon before the next piece means that one too: what sounds is on its way out already. */
const IMMINENT: Seconds = 12;

/** Plans the evening at hand again: quietly before it plays, from where the music is while it does. */
export class Changing {
  constructor(
    private readonly moment: Moment,
    private readonly remembering: Remembering,
    private readonly listening: Listening,
    private readonly parts: Pick<EngineParts, 'openLibrary'>,
  ) {}

  /** Nothing happens when the evening is another one by then. */
  change(change: Change, how: SequenceChange): Promise<void> {
    const over = this.moment.mark();
    return this.moment.inTurn(async () => {
      if (!over()) await this.apply(change, how);
    });
  }

  /**
   * The same for whoever's turn it is already.
   * @param avoid pieces that are not to come any more
   */
  async apply(change: Change, how: SequenceChange, avoid: readonly string[] = []): Promise<void> {
    const { moment } = this;
    const { concert } = moment;
    await concert.begun;
    const library = await this.parts.openLibrary();
    const ahead = concert.sounding && replan(moment.atHand().journey, change, concert.player.position);
    const usual = await moment.walkOptions();
    const dislikes = new Set([...(usual.dislikes ?? []), ...avoid]);
    const options = { ...usual, dislikes, ...(ahead && { captions: await this.listening.captionsSoon(ahead) }) };
    const evening = moment.atHand();
    const { sounding } = concert;
    let journey = sounding ? evening.journey : replan(evening.journey, change, 0);
    const sequence = sounding
      ? await concert.change(
          (position, keep, earlier) => {
            journey = replan(evening.journey, change, position);
            const next = evening.sequence.items[earlier.length + 1];
            const passed = how === 'skip' && next && next.start - position < IMMINENT ? next.piece : undefined;
            return resequence(journey, library, { ...options, keep, earlier, position, change: how, passed });
          },
          () => how === 'skip',
        )
      : planSequence(journey, library, options);
    if (!sequence) throw new Failure('nothing-to-do', 'The music has come to its end already.');
    const { checkIn, reading } = journey;
    moment.evening = { ...evening, checkIn, reading, journey, sequence };
    if (sounding) this.remembering.place();
    else this.listening.look();
    moment.say();
  }

  /** The evening at hand without its match stage. */
  async calm(): Promise<void> {
    const evening = this.moment.atHand();
    const library = await this.parts.openLibrary();
    const journey = replan(evening.journey, { kind: 'no match' }, 0);
    const sequence = planSequence(journey, library, await this.moment.walkOptions());
    this.moment.evening = { ...evening, journey, sequence };
  }

  /** A piece that was put aside: it goes on as it was planned where it still sounds, and comes again where not. */
  bringBack({ piece, length }: SequenceItem): Promise<void> {
    const { moment } = this;
    const over = moment.mark();
    return moment.inTurn(async () => {
      if (over()) return;
      const evening = moment.atHand();
      const { journey } = evening;
      const library = await this.parts.openLibrary();
      const options = await moment.walkOptions();
      const sequence = await moment.concert.change(
        (position, keep, earlier) => {
          const request = { ...options, keep, earlier, position };
          return keep.piece === piece
            ? resequence(journey, library, { ...request, keep: { ...keep, length }, change: 'extend' })
            : bringBack(journey, library, request, piece);
        },
        (keep) => keep.piece !== piece,
      );
      if (sequence) moment.evening = { ...evening, sequence };
      this.remembering.place();
    });
  }
}

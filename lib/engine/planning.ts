import { keptText } from '../checkin/text';
import { correctReading, readByHand } from '../emotions';
import { feel } from '../graph';
import { type Change, ownOf, replan } from '../journey';
import {
  bringBack,
  type Captions,
  captionsOf,
  type Library,
  planSequence,
  resequence,
  type SequenceChange,
} from '../library';
import type { AnswerOf, Ask, AskOf, Evening } from '../messaging';
import { eveningOf, type WalkOptions } from '../pipeline';
import { screen } from '../safety/screen';
import { type CheckIn, type EmotionReading, Failure, MINUTES, type Seconds, type SequenceItem } from '../values';
import type { Moment } from './moment';
import type { EngineParts } from './parts';
import type { Remembering } from './remembering';
import { isClear, understand, understandByHand } from './said';

/** A skip this soon before the next piece means that one too: what sounds is on its way out already. */
const IMMINENT: Seconds = 12;

/** Whoever has not begun after this long, in ms, looks at the plan. */
const A_LOOK = 1000;

/** From a check-in to an evening at hand, and to another one when something changes. */
export class Planning {
  #rehearsed = false;

  constructor(
    private readonly moment: Moment,
    private readonly remembering: Remembering,
    private readonly parts: Pick<EngineParts, 'openReader' | 'openLibrary' | 'openWords' | 'memory' | 'now'>,
  ) {}

  /** The first check and the first plan are the slow ones: they are made while the reader loads, and thrown away. */
  rehearse(library: Library): void {
    if (this.#rehearsed) return;
    this.#rehearsed = true;
    screen('');
    eveningOf(
      this.#checkIn({ intention: 'calm', minutes: MINUTES.usual, text: '' }, ''),
      readByHand(['sadness']),
      library,
    );
  }

  async read(ask: Ask): Promise<AnswerOf<'read'>> {
    const said = await understand(ask.text, this.parts.openReader);
    if (said === 'crisis') return { evening: null, reading: null, crisis: true };
    const { reading } = said;
    if (!isClear(reading)) return { evening: null, reading };
    return { evening: await this.#take(this.#checkIn(ask, said.text), reading), reading };
  }

  async choose(ask: AskOf<'choose'>): Promise<{ evening: Evening }> {
    const reading = understandByHand(ask);
    const text = keptText(ask.text);
    // Words of danger are not kept here either, and no sad music meets them.
    const { crisis } = screen(text);
    return { evening: await this.#take(this.#checkIn(ask, crisis ? '' : text), reading, { match: !crisis }) };
  }

  /** "I feel different now": what was said last is what the evening is about; it goes on from where it is. */
  async differ(ask: AskOf<'differ'>): Promise<AnswerOf<'differ'>> {
    const { moment, parts } = this;
    const said =
      'text' in ask ? await understand(ask.text, parts.openReader) : { text: '', reading: understandByHand(ask) };
    if (said === 'crisis') {
      await this.#calmDown();
      return { evening: null, reading: null, crisis: true };
    }
    const { text, reading } = said;
    if (!isClear(reading)) return { evening: null, reading };
    return moment.inTurn(async () => {
      const evening = moment.atHand();
      const checkIn = { ...evening.checkIn, text };
      moment.evening = { ...evening, journey: { ...evening.journey, checkIn } };
      await this.#change({ kind: 'feeling', reading, felt: feel(reading, checkIn, ownOf(evening.journey)) }, 'turn');
      return { evening: moment.atHand(), reading };
    });
  }

  /** Words of danger on the way: what plays goes on only as calm music, without anything sad to meet them. */
  async #calmDown(): Promise<void> {
    const { evening } = this.moment;
    const intention = evening?.checkIn.intention === 'sleep' ? 'sleep' : 'calm';
    const sad = evening?.sequence.items.filter(({ stage }) => stage === 'match').map(({ piece }) => piece);
    try {
      await this.change({ kind: 'no match', intention }, 'turn', sad);
    } catch (error) {
      // Whatever becomes of the music (it may have ended meanwhile), the page that knows people who listen must open.
      if (!(error instanceof Failure)) console.error(error);
    }
  }

  correct(change: AskOf<'correct'>): Promise<{ evening: Evening }> {
    return this.moment.inTurn(() => this.#correct(change));
  }

  async #correct({ takeOut, putIn }: AskOf<'correct'>): Promise<{ evening: Evening }> {
    const evening = this.moment.atHand();
    const reading = correctReading(evening.reading, { takeOut, putIn });
    if (reading.emotions.length === 0) {
      throw new Failure(
        'nothing-to-do',
        'One feeling has to stay: put in a closer word first, then take this one out.',
      );
    }
    const felt = feel(reading, evening.checkIn, ownOf(evening.journey));
    await this.#change({ kind: 'correction', reading, felt }, 'turn');
    this.remembering.note((memory) => memory.noteCorrection(evening, { takeOut, putIn }));
    return { evening: this.moment.atHand() };
  }

  async words({ emotion }: AskOf<'words'>): Promise<AnswerOf<'words'>> {
    const { checkIn, reading } = this.moment.atHand();
    if (reading.source === 'hand' || !checkIn.text) return { words: [] };
    const reader = await this.parts.openReader();
    return { words: await reader.explain(checkIn.text, emotion) };
  }

  async aim({ intention, minutes }: AskOf<'aim'>): Promise<{ evening: Evening }> {
    if (intention) await this.change({ kind: 'intention', intention }, 'turn');
    if (minutes) await this.change({ kind: 'length', minutes }, 'extend');
    return { evening: this.moment.atHand() };
  }

  /** The evening at hand without its match stage. */
  async calm(): Promise<void> {
    const evening = this.moment.atHand();
    const library = await this.parts.openLibrary();
    const journey = replan(evening.journey, { kind: 'no match' }, 0);
    this.moment.evening = { ...evening, journey, sequence: planSequence(journey, library, await this.#options()) };
  }

  /** Plans the evening at hand again: quietly before it plays, from where the music is while it does. */
  change(change: Change, how: SequenceChange, avoid: readonly string[] = []): Promise<void> {
    return this.moment.inTurn(() => this.#change(change, how, avoid));
  }

  async #change(change: Change, how: SequenceChange, avoid: readonly string[] = []): Promise<void> {
    const { moment } = this;
    const { concert } = moment;
    await concert.begun;
    const library = await this.parts.openLibrary();
    const ahead = concert.sounding && replan(moment.atHand().journey, change, concert.player.position);
    const usual = await this.#options();
    const dislikes = new Set([...(usual.dislikes ?? []), ...avoid]);
    const options = { ...usual, dislikes, ...(ahead && { captions: await this.#captions(ahead) }) };
    const evening = moment.atHand();
    const planned = (journey: Evening['journey'], sequence: Evening['sequence']): void => {
      const { checkIn, reading } = journey;
      moment.evening = { ...evening, checkIn, reading, journey, sequence };
    };
    if (!concert.sounding) {
      const journey = replan(evening.journey, change, 0);
      planned(journey, planSequence(journey, library, options));
      void this.#listen().catch(console.warn);
    } else {
      let journey = evening.journey;
      const sequence = await concert.change((position, keep, earlier) => {
        journey = replan(evening.journey, change, position);
        const next = evening.sequence.items[earlier.length + 1];
        const passed = how === 'skip' && next && next.start - position < IMMINENT ? next.piece : undefined;
        return resequence(journey, library, { ...options, keep, earlier, position, change: how, passed });
      });
      if (!sequence) throw new Failure('nothing-to-do', 'The music has come to its end already.');
      planned(journey, sequence);
      this.remembering.place();
    }
    moment.say();
  }

  /** A piece that was put aside: it goes on as it was planned where it still sounds, and comes again where not. */
  bringBack({ piece, length }: SequenceItem): Promise<void> {
    const { moment } = this;
    return moment.inTurn(async () => {
      const evening = moment.atHand();
      const { journey } = evening;
      const library = await this.parts.openLibrary();
      const options = await this.#options();
      const sequence = await moment.concert.change((position, keep, earlier) => {
        const request = { ...options, keep, earlier, position };
        return keep.piece === piece
          ? resequence(journey, library, { ...request, keep: { ...keep, length }, change: 'extend' })
          : bringBack(journey, library, request, piece);
      });
      if (sequence) moment.evening = { ...evening, sequence };
      this.remembering.place();
    });
  }

  #take(checkIn: CheckIn, reading: EmotionReading, { match = true } = {}): Promise<Evening> {
    return this.moment.inTurn(() => this.#plan(checkIn, reading, match));
  }

  /** Plans an evening and takes it in hand; what plays, or is about to, breathes out first. */
  async #plan(checkIn: CheckIn, reading: EmotionReading, match: boolean): Promise<Evening> {
    const { moment, parts, remembering } = this;
    const { player, sounding } = moment.concert;
    if (sounding || player.state === 'preparing') await player.stop();
    const known = { ...checkIn, sadEvenings: await parts.memory.sadEvenings() };
    const evening = eveningOf(known, reading, await parts.openLibrary(), { ...(await this.#options()), match });
    moment.evening = evening;
    moment.forgetFailure();
    // Neither keeps anybody waiting: what is saved late or not at all is said when it is known.
    void moment.concert.prepare(evening.sequence);
    void remembering.kept(parts.memory.saveCheckIn(evening));
    moment.say();
    void this.#listen().catch(console.warn);
    return evening;
  }

  /**
   * While the person still looks at the plan: lays it once more with what it asks for in words, which takes some tenths
   * of a second to read, and would take them from the first sound of whoever begins at once. A plan that was begun or
   * changed meanwhile stays.
   */
  async #listen(): Promise<void> {
    const { moment } = this;
    const { evening } = moment;
    if (!evening) return;
    await new Promise((resolve) => setTimeout(resolve, A_LOOK));
    if (moment.evening !== evening || !moment.concert.resting) return;
    const captions = await this.#captions(evening.journey);
    const [library, options] = await Promise.all([this.parts.openLibrary(), this.#options()]);
    if (!captions || moment.evening !== evening || !moment.concert.resting) return;
    const sequence = planSequence(evening.journey, library, { ...options, captions });
    moment.evening = { ...evening, sequence };
    void moment.concert.prepare(sequence);
    moment.say();
  }

  /** What a journey asks for in words; undefined where nothing reads them, and the plan goes by what is measured. */
  async #captions(journey: Evening['journey']): Promise<Captions | undefined> {
    try {
      const [library, words] = await Promise.all([this.parts.openLibrary(), this.parts.openWords()]);
      return words ? await captionsOf(journey, words, library.vectors) : undefined;
    } catch (error) {
      console.warn('No words are read for the plan', error);
      return undefined;
    }
  }

  async #options(): Promise<WalkOptions> {
    const { memory } = this.parts;
    const [own, taste] = await Promise.all([memory.own(), this.moment.opinions.taste()]);
    return { own, ...taste };
  }

  #checkIn({ intention, minutes }: Ask, text: string): CheckIn {
    const at = this.parts.now();
    return { text, intention, minutes, at, seed: at % 2 ** 31 };
  }
}

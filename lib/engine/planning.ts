import { keptText } from '../checkin/text';
import { correctReading, readByHand } from '../emotions';
import { feel } from '../graph';
import { ownOf } from '../journey';
import type { Library } from '../library';
import type { AnswerOf, Ask, AskOf, Evening } from '../messaging';
import { eveningOf } from '../pipeline';
import { screen } from '../safety/screen';
import { type CheckIn, type EmotionReading, Failure, MINUTES } from '../values';
import type { Changing } from './changing';
import type { Listening } from './listening';
import type { Moment } from './moment';
import type { EngineParts } from './parts';
import type { Remembering } from './remembering';
import { isClear, understand, understandByHand } from './said';

/** From what a person says of themselves to an evening at hand. */
export class Planning {
  #rehearsed = false;
  /** Counts what people say of themselves: what was said since goes before what took long to read. */
  #said = 0;

  constructor(
    private readonly moment: Moment,
    private readonly remembering: Remembering,
    private readonly listening: Listening,
    private readonly changing: Changing,
    private readonly parts: Pick<EngineParts, 'openReader' | 'openLibrary' | 'memory' | 'now'>,
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
    const turn = ++this.#said;
    const said = await understand(ask.text, this.parts.openReader);
    if (said === 'crisis') return { evening: null, reading: null, crisis: true };
    const { reading } = said;
    if (turn !== this.#said) return this.#overtaken(reading);
    if (!isClear(reading)) return { evening: null, reading };
    return { evening: await this.#take(this.#checkIn(ask, said.text), reading), reading };
  }

  async choose(ask: AskOf<'choose'>): Promise<AnswerOf<'choose'>> {
    this.#said += 1;
    const reading = understandByHand(ask);
    const text = keptText(ask.text);
    // Words of danger are not kept here either, and no sad music meets them.
    const { crisis } = screen(text);
    const evening = await this.#take(this.#checkIn(ask, crisis ? '' : text), reading, { match: !crisis });
    return { evening, ...(crisis && { crisis }) };
  }

  /** "I feel different now": what was said last is what the evening is about; it goes on from where it is. */
  async differ(ask: AskOf<'differ'>): Promise<AnswerOf<'differ'>> {
    const { moment, parts } = this;
    const turn = ++this.#said;
    const said =
      'text' in ask ? await understand(ask.text, parts.openReader) : { text: '', reading: understandByHand(ask) };
    if (said === 'crisis') {
      await this.#calmDown();
      return { evening: null, reading: null, crisis: true };
    }
    const { text, reading } = said;
    if (turn !== this.#said) return this.#overtaken(reading);
    if (!isClear(reading)) return { evening: null, reading };
    return moment.inTurn(async () => {
      const evening = moment.atHand();
      if (turn !== this.#said) return { evening, reading };
      const felt = feel(reading, { ...evening.checkIn, text }, ownOf(evening.journey));
      await this.changing.apply({ kind: 'feeling', text, reading, felt }, 'turn');
      return { evening: moment.atHand(), reading };
    });
  }

  /** What was said since stands, in whichever page. */
  #overtaken(reading: EmotionReading): Promise<AnswerOf<'read'>> {
    return this.moment.inTurn(async () => ({ evening: this.moment.evening, reading }));
  }

  /** Words of danger on the way: what plays goes on only as calm music, without anything sad to meet them. */
  async #calmDown(): Promise<void> {
    const { evening } = this.moment;
    const intention = evening?.checkIn.intention === 'sleep' ? 'sleep' : 'calm';
    const sad = evening?.sequence.items.filter(({ stage }) => stage === 'match').map(({ piece }) => piece);
    try {
      await this.moment.inTurn(() => this.changing.apply({ kind: 'no match', intention }, 'turn', sad));
    } catch (error) {
      // Whatever becomes of the music (it may have ended meanwhile), the page that knows people who listen must open.
      if (!(error instanceof Failure)) console.error(error);
    }
  }

  correct(change: AskOf<'correct'>): Promise<{ evening: Evening }> {
    const over = this.moment.mark();
    return this.moment.inTurn(async () => (over() ? { evening: this.moment.atHand() } : this.#correct(change)));
  }

  async #correct({ takeOut, putIn }: AskOf<'correct'>): Promise<{ evening: Evening }> {
    const evening = this.moment.atHand();
    const reading = correctReading(evening.reading, { takeOut, putIn });
    if (reading.emotions.length === 0) {
      throw new Failure('one-feeling', 'One feeling has to stay: put in a closer word first, then take this one out.');
    }
    const felt = feel(reading, evening.checkIn, ownOf(evening.journey));
    await this.changing.apply({ kind: 'correction', reading, felt }, 'turn');
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
    if (intention) await this.changing.change({ kind: 'intention', intention }, 'turn');
    if (minutes) await this.changing.change({ kind: 'length', minutes }, 'extend');
    return { evening: this.moment.atHand() };
  }

  #take(checkIn: CheckIn, reading: EmotionReading, { match = true } = {}): Promise<Evening> {
    const { moment } = this;
    const over = moment.overtake();
    return moment.inTurn(async () => (over() && moment.evening) || this.#plan(checkIn, reading, match));
  }

  /** Plans an evening and takes it in hand; what plays, or is about to, breathes out first. */
  async #plan(checkIn: CheckIn, reading: EmotionReading, match: boolean): Promise<Evening> {
    const { moment, parts, remembering } = this;
    const { player, sounding } = moment.concert;
    if (sounding || player.state === 'preparing') await player.stop();
    const known = { ...checkIn, sadEvenings: await parts.memory.sadEvenings() };
    const evening = eveningOf(known, reading, await parts.openLibrary(), { ...(await moment.walkOptions()), match });
    moment.evening = evening;
    moment.forgetFailure();
    // Neither keeps anybody waiting: what is saved late or not at all is said when it is known.
    void moment.concert.prepare(evening.sequence);
    void remembering.kept(parts.memory.saveCheckIn(evening));
    moment.say();
    this.listening.look();
    return evening;
  }

  #checkIn({ intention, minutes }: Ask, text: string): CheckIn {
    const at = this.parts.now();
    return { text, intention, minutes, at, seed: at % 2 ** 31 };
  }
}

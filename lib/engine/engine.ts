import { withText } from '../diary/words';
import { correctReading, type EmotionReader, readByHand } from '../emotions';
import { feel, toldOf } from '../graph';
import { type Change, ownOf, replan } from '../journey';
import { type Library, planSequence, resequence, type SequenceChange } from '../library';
import type { AnswerOf, Ask, AskOf, Evening, Progress, Snapshot } from '../messaging';
import { eveningOf, type WalkOptions } from '../pipeline';
import type { PlayerStage } from '../player/player';
import { screen } from '../safety/screen';
import {
  type BedLevels,
  bedLevels,
  type CheckIn,
  type EmotionReading,
  type EpochMs,
  Failure,
  MINUTES,
  NO_BEDS,
  type Seconds,
} from '../values';
import { Concert, type LoadMusic } from './concert';
import { type Desk, sentenceFor } from './desk';
import type { Memory } from './memory';
import { isClear, understand, understandByHand } from './said';

/** What differs between a browser and a test is handed in. Each `open` shares one promise (lazy.ts). */
export interface EngineParts {
  openReader(): Promise<EmotionReader>;
  openLibrary(): Promise<Library>;
  openStage(): Promise<PlayerStage>;
  /** Takes effect at once where there is sound, else when there is. */
  setVolume(volume: number): void;
  /** The same for the sounds under the music. */
  setBeds(levels: BedLevels): void;
  loadMusic: LoadMusic;
  memory: Memory;
  broadcast(snapshot: Snapshot): void;
  now(): EpochMs;
  /** Called once, when an evening has found its pace: the time for what may be slow and is not urgent. */
  settled(): void;
}

/** An evening has found its pace. */
const SETTLED: Seconds = 60;

/** How often the place in an evening is written down while it plays, in case the browser closes. */
const REMEMBER_EVERY: Seconds = 10;

/** Answers every call of the protocol; keeps the evening at hand and says so in snapshots. */
export class Engine {
  readonly #concert: Concert;
  #evening: Evening | null = null;
  #progress: Progress | null = null;
  #failure: Snapshot['failure'] = null;
  #interrupted: Snapshot['interrupted'] = null;
  #volume = 1;
  #beds = NO_BEDS;
  #item: number | null = null;
  #remembered: Seconds = 0;
  /** Evenings of which nothing is kept any more. */
  readonly #forgotten = new Set<string>();
  /** What is being written to the diary; never rejects. */
  #saving: Promise<unknown> = Promise.resolve();
  #settled = false;
  #rehearsed = false;

  constructor(private readonly parts: EngineParts) {
    this.#concert = new Concert(parts.openStage, parts.loadMusic, () => this.#stateChanged());
  }

  readonly desk: Desk = {
    wake: async () => {
      void this.#wake();
      return this.snapshot();
    },
    snapshot: async () => this.snapshot(),
    read: (ask) => this.#read(ask),
    choose: (ask) => this.#choose(ask),
    correct: (change) => this.#correct(change),
    differ: (now) => this.#differ(now),
    words: (ask) => this.#words(ask),
    aim: async ({ intention, minutes }) => {
      if (intention) await this.#replan({ kind: 'intention', intention }, 'turn');
      if (minutes) await this.#replan({ kind: 'length', minutes }, 'extend');
      return { evening: this.#atHand() };
    },
    begin: ({ calm }) => this.#begin(calm),
    pickUp: () => this.#pickUp(),
    letBe: async () => {
      if (this.#interrupted) await this.parts.memory.forgetInterrupted(this.#interrupted.evening.id);
      this.#interrupted = null;
      return this.#said();
    },
    pause: () => this.#play((player) => player.pause()),
    resume: () => this.#play((player) => player.resume()),
    skip: async () => {
      const skipped = this.#evening?.sequence.items[this.#concert.item ?? -1];
      await this.#replan({ kind: 'skip' }, 'skip');
      if (skipped) this.#note((memory, evening) => memory.noteSkip(evening, skipped.piece));
      return this.#said();
    },
    endSoftly: () => this.#play((player) => player.endSoftly()),
    keepPlaying: () => this.#play((player) => player.keepPlaying()),
    stop: () => this.#play((player) => player.stop()),
    extend: async ({ minutes }) => {
      await this.#concert.player.keepPlaying();
      await this.#replan({ kind: 'extend', minutes }, 'extend');
      return this.#said();
    },
    volume: async ({ volume }) => {
      this.setVolume(volume);
      return this.#said();
    },
    beds: async ({ levels }) => {
      this.#setBeds(levels);
      return this.#said();
    },
    reflect: async (rating) => {
      if (!this.#forgotten.has(rating.evening)) await this.parts.memory.saveRating(rating);
      return null;
    },
    like: async (opinion) => {
      await this.parts.memory.like(opinion);
      return null;
    },
    learnt: async () => toldOf(await this.parts.memory.own()),
    forgetLearnt: async () => {
      await this.parts.memory.forgetOwn();
      return [];
    },
    forget: ({ evening }) => this.#forget(evening),
  };

  /** To be called by the stage's clock, several times a second: also when no page is open. */
  tick(): void {
    this.#concert.player.tick();
    const { position } = this.#concert.player;
    if (this.#concert.item !== this.#item) {
      this.#item = this.#concert.item;
      this.#say();
    }
    if (Math.abs(position - this.#remembered) >= REMEMBER_EVERY && this.#concert.sounding) this.#remember();
    if (!this.#settled && position > SETTLED) {
      this.#settled = true;
      this.parts.settled();
    }
  }

  snapshot(): Snapshot {
    const { player } = this.#concert;
    return {
      state: player.state,
      evening: this.#evening,
      position: player.position,
      at: this.parts.now(),
      item: this.#concert.item,
      volume: this.#volume,
      beds: this.#beds,
      silentAt: player.silentAt,
      progress: this.#progress,
      failure: this.#failure,
      interrupted: this.#concert.sounding ? null : this.#interrupted,
    };
  }

  /** What is loaded just now, for the honest progress; null when nothing is. */
  showProgress(progress: Progress | null): void {
    this.#progress = progress;
    this.#say();
  }

  /** 0..1, as on the slider. */
  setVolume(volume: number): void {
    this.#volume = Math.min(1, Math.max(0, volume));
    this.parts.setVolume(this.#volume);
  }

  #setBeds(levels: Partial<BedLevels>): void {
    this.#beds = bedLevels(levels);
    this.#concert.player.lingers = Object.values(this.#beds).some((level) => level > 0);
    this.parts.setBeds(this.#beds);
  }

  /** Brings up what the first reading and the first sound need. Failures are met when it is asked for. */
  async #wake(): Promise<void> {
    const { openReader, openLibrary, openStage, memory } = this.parts;
    // The reader has a thread of its own; the others share this one.
    const reader = ready(openReader);
    this.#interrupted ??= await memory.interrupted().catch(() => null);
    if (this.#interrupted) this.#say();
    await ready(openStage);
    await ready(async () => this.#rehearse(await openLibrary()));
    await reader;
  }

  /** The first check and the first plan are the slow ones: they are made while the reader loads, and thrown away. */
  #rehearse(library: Library): void {
    if (this.#rehearsed) return;
    this.#rehearsed = true;
    screen('');
    eveningOf(
      this.#checkIn({ intention: 'calm', minutes: MINUTES.usual, text: '' }, ''),
      readByHand(['sadness']),
      library,
    );
  }

  async #read(ask: Ask): Promise<AnswerOf<'read'>> {
    const said = await understand(ask.text, this.parts.openReader);
    if (said === 'crisis') return { evening: null, reading: null, crisis: true };
    const { reading } = said;
    if (!isClear(reading)) return { evening: null, reading };
    return { evening: await this.#take(this.#checkIn(ask, said.text), reading), reading };
  }

  async #choose(ask: AskOf<'choose'>): Promise<{ evening: Evening }> {
    const reading = understandByHand(ask);
    const text = ask.text.trim().slice(0, 10_000);
    // Words of danger are not kept here either, and no sad music meets them.
    const { crisis } = screen(text);
    return { evening: await this.#take(this.#checkIn(ask, crisis ? '' : text), reading, { match: !crisis }) };
  }

  /** "I feel different now": what was said last is what the evening is about; it goes on from where it is. */
  async #differ(ask: AskOf<'differ'>): Promise<AnswerOf<'differ'>> {
    const said =
      'text' in ask ? await understand(ask.text, this.parts.openReader) : { text: '', reading: understandByHand(ask) };
    if (said === 'crisis') return { evening: null, reading: null, crisis: true };
    const { text, reading } = said;
    if (!isClear(reading)) return { evening: null, reading };
    const evening = this.#atHand();
    const checkIn = { ...evening.checkIn, text };
    this.#evening = { ...evening, journey: { ...evening.journey, checkIn } };
    await this.#replan({ kind: 'feeling', reading, felt: feel(reading, checkIn, ownOf(evening.journey)) }, 'turn');
    return { evening: this.#atHand(), reading };
  }

  async #correct({ takeOut, putIn }: AskOf<'correct'>): Promise<{ evening: Evening }> {
    const evening = this.#atHand();
    const reading = correctReading(evening.reading, { takeOut, putIn });
    if (reading.emotions.length === 0) {
      throw new Failure(
        'nothing-to-do',
        'One feeling has to stay: put in a closer word first, then take this one out.',
      );
    }
    const felt = feel(reading, evening.checkIn, ownOf(evening.journey));
    await this.#replan({ kind: 'correction', reading, felt }, 'turn');
    this.#note((memory) => memory.noteCorrection(evening, { takeOut, putIn }));
    return { evening: this.#atHand() };
  }

  async #words({ emotion }: AskOf<'words'>): Promise<AnswerOf<'words'>> {
    const { checkIn, reading } = this.#atHand();
    if (reading.source === 'hand' || !checkIn.text) return { words: [] };
    const reader = await this.parts.openReader();
    return { words: await reader.explain(checkIn.text, emotion) };
  }

  async #begin(calm: boolean): Promise<Snapshot> {
    const evening = this.#atHand();
    const library = await this.parts.openLibrary();
    if (calm) {
      const journey = replan(evening.journey, { kind: 'no match' }, 0);
      this.#evening = { ...evening, journey, sequence: planSequence(journey, library, await this.#options()) };
    }
    return this.#perform(this.#atHand(), 0);
  }

  async #pickUp(): Promise<Snapshot> {
    const left = this.#interrupted;
    if (!left) throw new Failure('nothing-to-do', 'There is no interrupted evening to pick up.');
    this.#interrupted = null;
    this.#evening = left.evening;
    return this.#perform(left.evening, left.position);
  }

  async #perform(evening: Evening, position: Seconds): Promise<Snapshot> {
    if (this.#failure?.code !== 'storage-full') this.#failure = null;
    try {
      const beginning = this.#concert.begin(evening.sequence, position);
      this.#say();
      await beginning;
    } catch (error) {
      this.#failure = sentenceFor(error);
      this.#say();
      throw error;
    }
    this.#interrupted = null;
    this.#remember();
    return this.#said();
  }

  /** Plans the evening at hand again: quietly before it plays, from where the music is while it does. */
  async #replan(change: Change, how: SequenceChange): Promise<void> {
    const evening = this.#atHand();
    const library = await this.parts.openLibrary();
    const options = await this.#options();
    const planned = (journey: Evening['journey'], sequence: Evening['sequence']): void => {
      const { checkIn, reading } = journey;
      this.#evening = { ...evening, checkIn, reading, journey, sequence };
    };
    if (!this.#concert.sounding) {
      const journey = replan(evening.journey, change, 0);
      planned(journey, planSequence(journey, library, options));
    } else {
      let journey = evening.journey;
      const sequence = await this.#concert.change((position, keep, earlier) => {
        journey = replan(evening.journey, change, position);
        return resequence(journey, library, { ...options, keep, earlier, position, change: how });
      });
      if (!sequence) throw new Failure('nothing-to-do', 'The music has come to its end already.');
      planned(journey, sequence);
      this.#remember();
    }
    this.#say();
  }

  async #play(act: (player: Concert['player']) => Promise<void>): Promise<Snapshot> {
    await act(this.#concert.player);
    return this.#said();
  }

  /** Plans an evening and takes it in hand; what plays breathes out first. */
  async #take(checkIn: CheckIn, reading: EmotionReading, { match = true } = {}): Promise<Evening> {
    if (this.#concert.sounding) await this.#concert.player.stop();
    const known = { ...checkIn, sadEvenings: await this.parts.memory.sadEvenings() };
    this.#evening = eveningOf(known, reading, await this.parts.openLibrary(), { ...(await this.#options()), match });
    this.#failure = null;
    // Neither keeps anybody waiting: what is saved late or not at all is said when it is known.
    void this.#concert.prepare(this.#evening.sequence);
    void this.#kept(this.parts.memory.saveCheckIn(this.#evening));
    this.#say();
    return this.#evening;
  }

  async #options(): Promise<WalkOptions> {
    const { memory } = this.parts;
    const [own, taste] = await Promise.all([memory.own(), memory.taste()]);
    return { own, ...taste };
  }

  #checkIn({ intention, minutes }: Ask, text: string): CheckIn {
    const at = this.parts.now();
    return { text, intention, minutes, at, seed: at % 2 ** 31 };
  }

  #atHand(): Evening {
    if (!this.#evening) throw new Failure('nothing-to-do', 'There is no evening at hand yet: write or choose first.');
    return this.#evening;
  }

  #remember(): void {
    const { position, state } = this.#concert.player;
    this.#remembered = position;
    const over = state === 'finished' || state === 'idle';
    this.#note((memory, evening) => memory.saveJourney(evening, position, over));
  }

  /** Writes something of the evening at hand down, unless it is to be forgotten. */
  #note(write: (memory: Memory, evening: Evening) => Promise<void>): void {
    const evening = this.#evening;
    if (evening && !this.#forgotten.has(evening.id)) void this.#kept(write(this.parts.memory, evening));
  }

  /** Answers once nothing of it is on its way to the diary any more. */
  async #forget(id: string | null): Promise<Snapshot> {
    const gone = [this.#evening, this.#interrupted?.evening].filter(
      (evening) => evening && (id ?? evening.id) === evening.id,
    );
    for (const evening of gone) if (evening) this.#forgotten.add(evening.id);
    if (this.#interrupted && this.#forgotten.has(this.#interrupted.evening.id)) this.#interrupted = null;
    if (this.#evening && this.#forgotten.has(this.#evening.id)) {
      const done = ['idle', 'finished', 'failed'].includes(this.#concert.player.state);
      this.#evening = done ? null : withText(this.#evening, '');
    }
    await this.#saving;
    return this.#said();
  }

  /** A diary that cannot be written to (a full disk) is said once, and never stops the music. */
  async #kept(saving: Promise<void>): Promise<void> {
    this.#saving = Promise.allSettled([this.#saving, saving]);
    try {
      await saving;
      if (this.#failure?.code === 'storage-full') this.#failure = null;
    } catch (error) {
      const failure = sentenceFor(error);
      const known = this.#failure?.code === failure.code;
      this.#failure = failure;
      if (!known) this.#say();
    }
  }

  #stateChanged(): void {
    this.#item = this.#concert.item;
    if (this.#concert.player.state !== 'preparing') this.#remember();
    this.#say();
  }

  #say(): void {
    this.parts.broadcast(this.snapshot());
  }

  #said(): Snapshot {
    this.#say();
    return this.snapshot();
  }
}

async function ready(open: () => Promise<unknown>): Promise<void> {
  await open().catch((error) => console.warn('Not ready yet', error));
}

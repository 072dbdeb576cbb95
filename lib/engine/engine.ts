import { toldOf } from '../graph';
import type { EngineSettings, Progress, Snapshot } from '../messaging';
import { type BedLevels, bedLevels, NO_BEDS, type Seconds } from '../values';
import { Changing } from './changing';
import type { Desk } from './desk';
import { Finding } from './finding';
import { Listening } from './listening';
import { Moment } from './moment';
import type { EngineParts } from './parts';
import { Planning } from './planning';
import { Playing } from './playing';
import { Remembering } from './remembering';

/** So long after its beginning an evening has found its pace. */
const SETTLED: Seconds = 60;

/** How things stand until the engine is told: nobody has said yet that anything may be written down. */
export const UNTOLD: EngineSettings = {
  volume: 0.7,
  ceiling: 1,
  beds: NO_BEDS,
  backend: 'auto',
  keepWords: false,
  keepNothing: true,
};

/** Answers every call of the protocol; keeps the evening at hand and says so in snapshots. */
export class Engine {
  readonly #moment: Moment;
  readonly #remembering: Remembering;
  readonly #planning: Planning;
  readonly #playing: Playing;
  readonly #finding: Finding;
  #item: number | null = null;
  /** Place in the evening that plays at which it has found its pace; null until it sounds. */
  #settlesAt: Seconds | null = null;
  #settings = UNTOLD;
  /** 0..1, as it was asked for last, whatever the ceiling. */
  #volume = UNTOLD.volume;
  /** Volumes that were asked for here and are still to come back as settings, late, while a slider is dragged on. */
  readonly #echoes: number[] = [];

  constructor(private readonly parts: EngineParts) {
    this.#moment = new Moment(parts, () => this.#stateChanged());
    this.#remembering = new Remembering(this.#moment, parts.memory);
    const listening = new Listening(this.#moment, parts);
    const changing = new Changing(this.#moment, this.#remembering, listening, parts);
    this.#planning = new Planning(this.#moment, this.#remembering, listening, changing, parts);
    this.#playing = new Playing(this.#moment, changing, this.#remembering);
    this.#finding = new Finding(parts, this.#moment.opinions);
  }

  readonly desk: Desk = {
    wake: async () => {
      void this.#wake();
      return this.snapshot();
    },
    snapshot: async () => this.snapshot(),
    read: (ask) => this.#planning.read(ask),
    choose: (ask) => this.#planning.choose(ask),
    correct: (change) => this.#planning.correct(change),
    differ: (now) => this.#planning.differ(now),
    words: (ask) => this.#planning.words(ask),
    aim: (change) => this.#planning.aim(change),
    begin: ({ calm }) => this.#playing.begin(calm),
    pickUp: () => this.#playing.pickUp(),
    letBe: () => this.#remembering.letBe(),
    pause: () => this.#playing.act((player) => player.pause()),
    resume: () => this.#playing.act((player) => player.resume()),
    skip: () => this.#playing.skip(),
    endSoftly: () => this.#playing.act((player) => player.endSoftly()),
    keepPlaying: () => this.#playing.act((player) => player.keepPlaying()),
    stop: () => this.#playing.stop(),
    extend: ({ minutes }) => this.#playing.extend(minutes),
    shorten: () => this.#playing.shorten(),
    volume: async ({ volume }) => {
      this.#setVolume(volume);
      this.#echoes.push(this.#moment.volume);
      return this.snapshot();
    },
    beds: async ({ levels }) => {
      this.setBeds(levels);
      return this.#moment.said();
    },
    reflect: async (rating) => {
      await this.#remembering.rating(rating);
      return null;
    },
    like: async (opinion) => {
      const written = this.#moment.opinions.say(opinion);
      this.#moment.say();
      await written;
      return null;
    },
    putAside: ({ piece }) => this.#playing.putAside(piece),
    bringBack: () => this.#playing.bringBack(),
    library: () => this.#finding.library(),
    find: (ask) => this.#finding.find(ask),
    alone: ({ piece }) => this.#playing.alone(piece),
    learnt: async () => toldOf(await this.parts.memory.own()),
    forgetLearnt: async () => {
      await this.parts.memory.forgetOwn();
      return [];
    },
    forget: ({ evening }) => {
      if (evening === null) this.#moment.opinions.forget();
      return this.#remembering.forget(evening);
    },
  };

  /** To be called by the stage's clock, several times a second: also when no page is open. */
  tick(): void {
    const { concert } = this.#moment;
    concert.player.tick();
    this.#moment.alone.tick();
    this.#moment.settle();
    if (concert.item !== this.#item) {
      this.#item = concert.item;
      this.#moment.say();
    }
    this.#remembering.tick();
    if (concert.sounding) this.#settle(concert.player.position);
  }

  snapshot(): Snapshot {
    return this.#moment.snapshot();
  }

  /** What is loaded or read just now, for the honest progress; null when nothing is. */
  showProgress(progress: Progress | null): void {
    this.#moment.progress = progress;
    this.#moment.say();
  }

  /** The browser began the diary anew: said until the browser is closed, for nobody else says it. */
  diaryLost(): void {
    const sentence = 'The diary was lost (it was damaged, or the browser needed room), and a new one was begun.';
    this.#moment.failure = { code: 'diary-lost', sentence };
    this.#moment.say();
  }

  /** The settings, as they were told last. */
  get settings(): EngineSettings {
    return this.#settings;
  }

  /**
   * To be called once the engine is opened, and at every change of the settings. Beds are heeded the first time, and the
   * volume when it was changed elsewhere: what comes back of what was done here is older than what is heard.
   */
  heed(told: EngineSettings): void {
    const before = this.#settings;
    this.#settings = told;
    const echo = this.#echoes.indexOf(told.volume);
    const elsewhere = echo < 0 && told.volume !== before.volume;
    // What was asked for before that one comes no more: it was the same as what was kept already.
    this.#echoes.splice(0, elsewhere ? this.#echoes.length : echo + 1);
    this.#setVolume(elsewhere ? told.volume : this.#volume);
    if (before === UNTOLD) this.setBeds(told.beds);
    // What an evening left behind, before anybody asks.
    void this.#remembering.findInterrupted();
  }

  /** 0..1, as on the slider, which stops at the ceiling. */
  #setVolume(volume: number): void {
    this.#volume = volume;
    this.#moment.volume = Math.min(this.#settings.ceiling, Math.max(0, volume));
    this.parts.setVolume(this.#moment.volume);
    this.#moment.say();
  }

  /** What is left out stays as it is. */
  setBeds(levels: Partial<BedLevels>): void {
    this.#moment.beds = bedLevels({ ...this.#moment.beds, ...levels });
    this.#moment.concert.player.lingers = Object.values(this.#moment.beds).some((level) => level > 0);
    this.parts.setBeds(this.#moment.beds);
  }

  /** Brings up what the first reading and the first sound need. Failures are met when it is asked for. */
  async #wake(): Promise<void> {
    const { openReader, openLibrary, openStage } = this.parts;
    // The reader has a thread of its own; the others share this one.
    const reader = ready(openReader);
    await this.#remembering.findInterrupted();
    await ready(openStage);
    await ready(async () => this.#planning.rehearse(await openLibrary()));
    await reader;
  }

  #settle(position: Seconds): void {
    this.#settlesAt ??= position + SETTLED;
    if (position < this.#settlesAt) return;
    this.#settlesAt = Number.POSITIVE_INFINITY;
    this.parts.settled();
  }

  #stateChanged(): void {
    const { concert } = this.#moment;
    this.#item = concert.item;
    if (concert.player.state === 'preparing') this.#settlesAt = null;
    else this.#remembering.place();
    this.#moment.say();
  }
}

async function ready(open: () => Promise<unknown>): Promise<void> {
  await open().catch((error) => console.warn('Not ready yet', error));
}

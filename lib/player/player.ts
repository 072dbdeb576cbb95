import { isAudible, type PlayerState } from '../messaging/evening';
import { Failure, type Seconds } from '../values';
import { accepts, nextState, type PlayerEvent } from './machine';
import { type Clock, type Performs, Pump } from './pump';

/** What the player needs of lib/sound's stage. */
export interface PlayerStage extends Clock {
  resume(): Promise<void>;
  suspend(): Promise<void>;
  /** Glides the level of everything, or of one part, to `level` (0..1 of the volume) without a click. */
  fadeTo(level: number, seconds: Seconds, part?: 'all' | 'music' | 'beds'): void;
  /** All notes off, on every channel. */
  silence(): void;
}

/**
 * How long each fade takes. A stop never cuts, it breathes out; the soft end is the design's 90 s, and the music goes
 * before the beds do.
 */
export const FADES = { pause: 0.6, resume: 0.8, stop: 3, ending: 90, endingMusic: 60, keepPlaying: 4 } as const;
/** After the last note the beds stay for a while, alone, and leave so slowly that nobody wakes at it. */
export const BEDS_LEAVE = { before: 15, over: 75 } as const;
/** Reverb and releases ring on after the last note. */
const TAIL: Seconds = 4;
/** What must be decoded before the first note; the pump decodes the rest on the way. */
export const FIRST: Seconds = 4;

/**
 * Plays one performance through its states. Knows no emotion and no journey: it is handed events and a stage.
 * `onChange` is called after every change of state.
 */
export class Player {
  #state: PlayerState = 'idle';
  #pump: Pump | null = null;
  #duration: Seconds = 0;
  #endedAt: Seconds = 0;
  #silentAt: Seconds | null = null;
  #stage: PlayerStage | null = null;
  #bedsLeaving = false;
  #resting: Promise<void> = Promise.resolve();
  /** True while beds sound, which go on after the last note. */
  lingers = false;
  /** Fades end later than they are asked for; a newer one makes the older one's ending void. */
  #turn = 0;

  constructor(
    private readonly openStage: () => Promise<PlayerStage>,
    private readonly onChange: (state: PlayerState) => void,
  ) {}

  get state(): PlayerState {
    return this.#state;
  }

  /** Journey time now, or where it ended; 0 when nothing has begun. */
  get position(): Seconds {
    return Math.min(this.#pump?.position ?? this.#endedAt, this.#duration);
  }

  /** Journey time before which nothing can be changed any more. */
  get committedTo(): Seconds {
    return this.#pump?.handedTo ?? 0;
  }

  /** While ending: journey position of silence. */
  get silentAt(): Seconds | null {
    return this.#state === 'ending' ? this.#silentAt : null;
  }

  /**
   * Plays from `position`. Whatever sounded before fades first.
   * @throws Failure as the stage does (sound-refused, sound-bank-missing); the state is then `failed`.
   */
  async begin(performance: () => Promise<Performs>, duration: Seconds, position: Seconds = 0): Promise<void> {
    const sounded = isAudible(this.#state);
    const turn = this.#enter('begin');
    try {
      const [stage, ready] = await Promise.all([this.openStage(), performance()]);
      if (turn !== this.#turn) return;
      await stage.warm(ready.needs(position, position + FIRST));
      if (sounded) await this.#fade(stage, FADES.pause);
      await stage.resume();
      if (turn !== this.#turn) return this.#rest(stage);
      stage.silence();
      this.#stage = stage;
      this.#duration = duration;
      this.#pump = new Pump(stage, ready, position);
      this.#restore(stage, FADES.resume);
      this.#enter('sounding');
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#enter('fail');
      throw error instanceof Failure
        ? error
        : new Failure('unexpected', 'The music could not start. Your words are safe; please try once more.', {
            cause: error,
          });
    }
  }

  /** Goes on with another performance of another length, from where the music is. */
  replace(performance: Performs, duration: Seconds): void {
    this.#pump?.replace(performance);
    this.#duration = duration;
    if (this.#bedsLeaving && this.#stage) this.#bedsReturn(this.#stage);
  }

  /** While paused and silent: goes on from elsewhere once it is resumed; what was handed over before is dropped. */
  leap(performance: Performs, duration: Seconds, position: Seconds): void {
    if (this.#state !== 'paused' || !this.#stage) throw new Error('Only what is paused can leap');
    this.#stage.silence();
    this.#duration = duration;
    this.#pump = new Pump(this.#stage, performance, position);
    if (this.#bedsLeaving) this.#bedsReturn(this.#stage);
  }

  async pause(): Promise<void> {
    if (!accepts(this.#state, 'pause')) return;
    this.#resting = this.#fallSilent(this.#enter('pause'));
    await this.#resting;
  }

  async #fallSilent(turn: number): Promise<void> {
    const stage = await this.openStage();
    await this.#fade(stage, FADES.pause);
    if (turn === this.#turn) await stage.suspend();
  }

  /** Resolves when the pause that was asked for last is silent. */
  get resting(): Promise<void> {
    return this.#resting;
  }

  /** @throws Failure as the stage does (sound-refused); the state is then `paused` as before, and the place is kept. */
  async resume(): Promise<void> {
    if (!accepts(this.#state, 'resume')) return;
    const turn = this.#enter('resume');
    try {
      const stage = await this.openStage();
      await stage.resume();
      if (turn !== this.#turn) return this.#rest(stage);
      this.#restore(stage, FADES.resume);
    } catch (error) {
      if (turn === this.#turn) this.#enter('pause');
      throw error;
    }
  }

  async endSoftly(): Promise<void> {
    if (!accepts(this.#state, 'endSoftly')) return;
    if (this.#state === 'paused') return this.#finish();
    const stage = await this.openStage();
    this.#silentAt = Math.min(this.position + FADES.ending, this.#duration);
    const left = Math.max(1, this.#silentAt - this.position);
    stage.fadeTo(0, left);
    stage.fadeTo(0, (left * FADES.endingMusic) / FADES.ending, 'music');
    this.#enter('endSoftly');
  }

  async keepPlaying(): Promise<void> {
    if (!accepts(this.#state, 'keepPlaying')) return;
    this.#restore(await this.openStage(), FADES.keepPlaying);
    this.#enter('keepPlaying');
  }

  /** Music, beds and all back at their full levels. */
  #restore(stage: PlayerStage, seconds: Seconds): void {
    stage.fadeTo(1, seconds);
    stage.fadeTo(1, seconds, 'music');
    this.#bedsReturn(stage);
  }

  #bedsReturn(stage: PlayerStage): void {
    this.#bedsLeaving = false;
    stage.fadeTo(1, FADES.keepPlaying, 'beds');
  }

  async stop(): Promise<void> {
    const sounds = isAudible(this.#state);
    const turn = this.#enter('stop');
    if (!this.#pump) return;
    const stage = await this.openStage();
    if (sounds) await this.#fade(stage, FADES.stop);
    if (turn === this.#turn) await this.#quiet(stage);
  }

  /** To be called several times a second by the stage's own clock; feeds the synthesiser and notices the end. */
  tick(): void {
    if (this.#state !== 'playing' && this.#state !== 'ending') return;
    this.#pump?.tick();
    this.#letBedsLeave();
    const end = this.silentAt ?? this.#duration + (this.lingers ? BEDS_LEAVE.over - BEDS_LEAVE.before : TAIL);
    if ((this.#pump?.position ?? 0) >= end) void this.#finish();
  }

  #letBedsLeave(): void {
    if (this.#bedsLeaving || (this.#pump?.position ?? 0) < this.#duration - BEDS_LEAVE.before) return;
    this.#bedsLeaving = true;
    this.#stage?.fadeTo(0, BEDS_LEAVE.over, 'beds');
  }

  async #finish(): Promise<void> {
    const turn = this.#enter(this.#state === 'paused' ? 'endSoftly' : 'over');
    const stage = await this.openStage();
    if (turn === this.#turn) await this.#quiet(stage);
  }

  async #quiet(stage: PlayerStage): Promise<void> {
    this.#endedAt = this.position;
    stage.silence();
    this.#pump = null;
    await stage.suspend();
  }

  /** The stage was resumed for something that was called off meanwhile: it rests again, unless somebody else plays. */
  async #rest(stage: PlayerStage): Promise<void> {
    if (!['preparing', 'playing', 'ending'].includes(this.#state)) await stage.suspend();
  }

  /** Resolves when the fade is over. */
  async #fade(stage: PlayerStage, seconds: Seconds): Promise<void> {
    stage.fadeTo(0, seconds);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }

  #enter(event: PlayerEvent): number {
    const before = this.#state;
    this.#state = nextState(before, event);
    this.#turn += 1;
    if (this.#state !== before) this.onChange(this.#state);
    return this.#turn;
  }
}

import type { WordInfluence } from '../emotions';
import type {
  Affect,
  BedLevels,
  Bpm,
  Emotion,
  EmotionReading,
  FailureCode,
  Hit,
  Intention,
  Learnt,
  Piece,
} from '../values';
import type { Evening, Snapshot } from './evening';

/** What the check-in form hands over. Times and seeds are added by the engine. */
export interface Ask {
  text: string;
  intention: Intention;
  minutes: number;
}

/** Everything that pages may ask of the engine (the offscreen document): arguments and answer of each call. */
export interface EngineCalls {
  /** Starts loading what the first reading and the first sound need; answers at once. */
  wake: { ask: null; answer: Snapshot };
  snapshot: { ask: null; answer: Snapshot };
  /**
   * Check-in: reads the text and plans the evening. Nothing plays yet. `evening` is null when nothing stands out; with
   * `crisis` the text speaks of suicide or self-harm: it is neither read nor kept, and the page shows who can help.
   */
  read: { ask: Ask; answer: { evening: Evening | null; reading: EmotionReading | null; crisis?: boolean } };
  /**
   * The same from emotions picked by hand, or a point in the plane; always works, without the reader. With `crisis` the
   * words beside them are not kept, the music is calm from its beginning on, and the page shows who can help.
   */
  choose: { ask: Ask & ({ emotions: Emotion[] } | { point: Affect }); answer: { evening: Evening; crisis?: boolean } };
  /** One tap puts the reading right; the plan follows at once, from where the music is. */
  correct: { ask: { takeOut?: Emotion; putIn?: Emotion }; answer: { evening: Evening } };
  /** Which of the check-in's words spoke for a feeling that was read in them; none where it was chosen by hand. */
  words: { ask: { emotion: Emotion }; answer: { words: WordInfluence[] } };
  /**
   * "I feel different now": the music that plays meets the new feeling from where it is, and leads on in the time that
   * is left. Answers as `read` does; nothing changes when nothing stands out. With `crisis` the words are not kept, and
   * what plays goes on only as calm music, out of its match stage.
   */
  differ: { ask: { text: string } | { emotions: Emotion[] } | { point: Affect }; answer: AnswerOf<'read'> };
  /** Another intention or length for the evening at hand. */
  aim: { ask: { intention?: Intention; minutes?: number }; answer: { evening: Evening } };
  /** Plays the evening at hand. `calm` leaves the match stage out. */
  begin: { ask: { calm: boolean }; answer: Snapshot };
  /** Picks up an interrupted evening where it was. */
  pickUp: { ask: null; answer: Snapshot };
  /** Lets an interrupted evening be. */
  letBe: { ask: null; answer: Snapshot };
  pause: { ask: null; answer: Snapshot };
  resume: { ask: null; answer: Snapshot };
  skip: { ask: null; answer: Snapshot };
  /** Fades over 90 s; `keepPlaying` takes it back. */
  endSoftly: { ask: null; answer: Snapshot };
  keepPlaying: { ask: null; answer: Snapshot };
  /** Breathes out in 3 s, then idle. */
  stop: { ask: null; answer: Snapshot };
  /** Adds minutes to the target stage. */
  extend: { ask: { minutes: number }; answer: Snapshot };
  /** Takes back what was added last, as long as the snapshot says that it can be. */
  shorten: { ask: null; answer: Snapshot };
  volume: { ask: { volume: number }; answer: Snapshot };
  /** Sounds of nature under the music, 0..1 each; what is left out stays as it is. Heard while an evening plays. */
  beds: { ask: { levels: Partial<BedLevels> }; answer: Snapshot };
  /**
   * Keeps nothing more of an evening (null: of any so far): for before the diary deletes it. Music that plays goes on;
   * what does not play is gone from memory too.
   */
  forget: { ask: { evening: string | null }; answer: Snapshot };
  /** The two questions afterwards, five points each; either may be left out. Later answers overwrite. */
  reflect: { ask: { evening: string; mood?: number; felt?: number; note?: string }; answer: null };
  /** What is thought of a piece; null takes it back. Liked pieces come sooner, others only when nothing else is left. */
  like: { ask: { piece: string; liked: boolean | null }; answer: null };
  /** "Not this": the piece that sounds is not liked, and gives way. Nothing happens when it sounds no more. */
  putAside: { ask: { piece: string }; answer: Snapshot };
  /** Takes that back: what was thought before holds again, and the piece goes on, or comes again. */
  bringBack: { ask: null; answer: Snapshot };
  /** All pieces, with what this person thinks of them; `model` made the vectors that a search asks, if there are any. */
  library: { ask: null; answer: { pieces: LibraryPiece[]; model: string | null } };
  /**
   * Pieces nearest to words, nearest first; `own`: the same in an index that the person brought in, by its ids. `hits`
   * is null where no model is there to ask, and with `crisis`, when the text speaks of suicide or self-harm.
   */
  find: { ask: { text: string }; answer: { hits: Hit[] | null; own: Hit[]; crisis?: boolean } };
  /** Plays one piece by itself, as it is written; null: stops it. An evening that sounds is not disturbed. */
  alone: { ask: { piece: string | null }; answer: Snapshot };
  /** What the evenings have taught about this person, edge by edge; empty as long as they say too little. */
  learnt: { ask: null; answer: Learnt[] };
  /** Forgets it; diary, ratings and favourites stay. The evening at hand goes on as it is. */
  forgetLearnt: { ask: null; answer: Learnt[] };
}

export type { WordInfluence };

/** A piece as the library shows it. */
export interface LibraryPiece
  extends Pick<Piece, 'id' | 'title' | 'composer' | 'year' | 'duration' | 'affect' | 'gems'> {
  /** As written. */
  tempo: Bpm;
  liked: boolean | null;
}

export type CallName = keyof EngineCalls;
export type AskOf<N extends CallName> = EngineCalls[N]['ask'];
export type AnswerOf<N extends CallName> = EngineCalls[N]['answer'];

/** A call on its way: page -> background (`ask`) -> offscreen document (`engine`). */
export interface Call<N extends CallName = CallName> {
  name: N;
  ask: AskOf<N>;
}

/** What the engine needs to know of the person's settings, and of where it runs. */
export interface EngineSettings {
  volume: number;
  /** 0.1..1: the volume never goes above it. */
  ceiling: number;
  /** As they were left; heeded once, when the engine is opened. */
  beds: BedLevels;
  backend: 'auto' | 'webgpu' | 'wasm';
  keepWords: boolean;
  /** In a private window nothing is written down. */
  keepNothing: boolean;
}

/** Errors do not survive a message; this does. */
export type Reply<T> = { ok: true; answer: T } | { ok: false; failure: { code: FailureCode; sentence: string } };

import type { AnswerOf, AskOf, CallName, Reply, Snapshot } from '../../lib/messaging';

/** How the interface reaches the engine. The pages hand in the real one; tests and previews a made-up one. */
export interface Connector {
  ask<N extends CallName>(name: N, ask: AskOf<N>): Promise<Reply<AnswerOf<N>>>;
  /** Calls back at every broadcast; the returned function ends that. */
  onSnapshot(listener: (snapshot: Snapshot) => void): () => void;
}

/** What a page can do that depends on where it runs. Left out: the control that needs it is not drawn. */
export interface Surroundings {
  /** Opens the side panel; called straight from a click. */
  openBeside?: () => void;
  openOptions?: () => void;
  openCheckIn?: () => void;
  openDiary?: () => void;
  /** Opens the library, over a whole tab. */
  openLibrary?: () => void;
  /** Opens the journey over a whole tab. */
  openJourney?: () => void;
}

import type { Connector } from '../../components/state/connector';
import type { AnswerOf, AskOf, CallName, Evening, Reply, Snapshot } from '../../lib/messaging';
import { bedLevels, NO_BEDS } from '../../lib/values';
import { evening, reading } from './evening';
import { pieces } from './library';

export const IDLE: Snapshot = {
  state: 'idle',
  evening: null,
  position: 0,
  at: 0,
  item: null,
  liked: null,
  aside: null,
  added: null,
  alone: null,
  volume: 0.8,
  beds: NO_BEDS,
  silentAt: null,
  progress: null,
  failure: null,
  interrupted: null,
};

type Answers = { [N in CallName]?: (ask: AskOf<N>) => Reply<AnswerOf<N>> | Promise<Reply<AnswerOf<N>>> };

/**
 * An engine made up for previews and tests of the interface: it keeps one evening, moves through the player's states
 * as a real one would, and remembers what it was asked. `answers` overrides single calls.
 */
export function fakeConnector(first: Partial<Snapshot> = {}, answers: Answers = {}) {
  let snapshot: Snapshot = { ...IDLE, at: Date.now(), ...first };
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const asked: { name: CallName; ask: unknown }[] = [];

  function become(change: Partial<Snapshot>): Snapshot {
    snapshot = { ...snapshot, ...change, at: Math.max(Date.now(), snapshot.at + 1) };
    for (const listener of listeners) listener(snapshot);
    return snapshot;
  }
  const withReading = (change: Evening['reading']): Evening => {
    const before = snapshot.evening ?? evening();
    return { ...before, reading: change, journey: { ...before.journey, reading: change } };
  };
  const usual: Answers = {
    read: ({ text, minutes }) => {
      const made = evening({ text, minutes });
      become({ evening: made });
      return { ok: true, answer: { evening: made, reading: made.reading } };
    },
    choose: (ask) => {
      const felt = 'emotions' in ask ? ask.emotions : (['nervousness'] as const);
      const made = evening({
        text: ask.text,
        minutes: ask.minutes,
        read: {
          ...reading(...felt.map((emotion) => [emotion, 0.6, 'some'] as [typeof emotion, number, 'some'])),
          source: 'hand',
        },
      });
      become({ evening: made });
      return { ok: true, answer: { evening: made } };
    },
    correct: ({ takeOut, putIn }) => {
      const old = (snapshot.evening ?? evening()).reading;
      const kept = old.emotions.filter(({ emotion }) => emotion !== takeOut);
      const made = withReading({
        ...old,
        source: 'corrected',
        emotions: putIn ? [...kept, { emotion: putIn, score: 0.6, strength: 'some' }] : kept,
      });
      become({ evening: made });
      return { ok: true, answer: { evening: made } };
    },
    words: () => {
      const { text } = (snapshot.evening ?? evening()).checkIn;
      const words = [...text.matchAll(/\p{L}{5,}/gu)].map(({ index, 0: word }, i) => {
        return { start: index, end: index + word.length, weight: 2 / (i + 1) };
      });
      return { ok: true, answer: { words } };
    },
    differ: () => {
      const made = withReading({ ...(snapshot.evening ?? evening()).reading, source: 'hand' });
      become({ evening: made });
      return { ok: true, answer: { evening: made, reading: made.reading } };
    },
    begin: () => ({ ok: true, answer: become({ state: 'playing', position: 0, item: 0 }) }),
    pause: () => ({ ok: true, answer: become({ state: 'paused' }) }),
    resume: () => ({ ok: true, answer: become({ state: 'playing' }) }),
    endSoftly: () => ({ ok: true, answer: become({ state: 'ending', silentAt: snapshot.position + 90 }) }),
    keepPlaying: () => ({ ok: true, answer: become({ state: 'playing', silentAt: null }) }),
    stop: () => ({ ok: true, answer: become({ state: 'idle', item: null }) }),
    letBe: () => ({ ok: true, answer: become({ interrupted: null }) }),
    volume: ({ volume }) => ({ ok: true, answer: become({ volume }) }),
    beds: ({ levels }) => ({ ok: true, answer: become({ beds: bedLevels({ ...snapshot.beds, ...levels }) }) }),
    skip: () => ({ ok: true, answer: become({ item: (snapshot.item ?? 0) + 1 }) }),
    pickUp: () => ({
      ok: true,
      answer: become({
        state: 'playing',
        evening: snapshot.interrupted?.evening ?? null,
        position: snapshot.interrupted?.position ?? 0,
        item: 0,
        interrupted: null,
      }),
    }),
    reflect: () => ({ ok: true, answer: null }),
    like: ({ liked }) => {
      become({ liked });
      return { ok: true, answer: null };
    },
    putAside: () => {
      const { title = '' } = snapshot.evening?.sequence.items[snapshot.item ?? 0] ?? {};
      return { ok: true, answer: become({ item: (snapshot.item ?? 0) + 1, liked: null, aside: { title } }) };
    },
    bringBack: () => ({ ok: true, answer: become({ aside: null }) }),
    library: () => ({ ok: true, answer: { pieces: pieces(), model: 'made-up' } }),
    find: () => ({
      ok: true,
      answer: { hits: pieces().map(({ id }, i) => ({ id, cosine: 0.8 - i / 20 })), own: [] },
    }),
    alone: ({ piece }) => ({ ok: true, answer: become({ alone: piece }) }),
    learnt: () => ({ ok: true, answer: [] }),
    forgetLearnt: () => ({ ok: true, answer: [] }),
  };

  const connector: Connector = {
    async ask<N extends CallName>(name: N, ask: AskOf<N>): Promise<Reply<AnswerOf<N>>> {
      asked.push({ name, ask });
      const answer = (answers[name] ?? usual[name]) as ((ask: AskOf<N>) => Reply<AnswerOf<N>>) | undefined;
      return answer ? answer(ask) : { ok: true, answer: snapshot as AnswerOf<N> };
    },
    onSnapshot(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { connector, become, asked };
}

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { AnswerOf, AskOf, CallName, Evening, Reply, Snapshot } from '../../lib/messaging';
import type { EmotionReading, EpochMs, FailureCode } from '../../lib/values';
import type { Connector } from './connector';

/** What the person waits for, and since when. */
export interface Busy {
  name: CallName;
  since: EpochMs;
}

export interface Trouble {
  code: FailureCode;
  /** The call that could not be done, to try once more; null when the player itself failed. */
  again: (() => Promise<boolean>) | null;
}

/** Calls whose answer the person waits for. */
const WAITED_FOR: ReadonlySet<CallName> = new Set([
  'read',
  'choose',
  'correct',
  'differ',
  'begin',
  'pickUp',
  'reflect',
  'stop',
]);

/** A message is never this late. */
const OVERTAKES: EpochMs = 10_000;

const UNREACHABLE: Extract<Reply<never>, { ok: false }> = {
  ok: false,
  failure: { code: 'unexpected', sentence: 'The music part of this extension did not answer.' },
};

/**
 * What the pages know of the engine, as signals: the newest snapshot, the evening at hand, what is being waited for
 * and what went wrong. It keeps nothing that the engine does not say and guesses nothing ahead of it.
 */
export function createEngine(connector: Connector) {
  const snapshot = signal<Snapshot | null>(null);
  const planned = signal<Evening | null>(null);
  const busy = signal<Busy | null>(null);
  const trouble = signal<Trouble | null>(null);
  const unclear = signal<EmotionReading | null>(null);
  const evening: ReadonlySignal<Evening | null> = computed(() => planned.value ?? snapshot.value?.evening ?? null);

  let newest: EpochMs = 0;

  /**
   * Snapshots can overtake each other on the way: the newest moment wins. One that is far older comes from an engine that
   * was started anew after the clock was set back. Kept with the time of this page, whose clock nobody sets.
   */
  function take(next: Snapshot): void {
    if (next.at < newest && newest - next.at < OVERTAKES) return;
    newest = next.at;
    batch(() => {
      snapshot.value = { ...next, at: performance.now() };
      // The engine's own word on the evening, also that there is none, replaces the answer that came before it.
      planned.value = null;
    });
  }

  /** Counts the calls that change what the evening is about; an answer that a later one has overtaken is dropped. */
  let turn = 0;

  /** Asks, and keeps what the answer says about the moment and the evening. Undefined when it failed. */
  async function run<N extends CallName>(name: N, ask: AskOf<N>): Promise<AnswerOf<N> | undefined> {
    const waitedFor = WAITED_FOR.has(name);
    const mine = waitedFor ? ++turn : turn;
    trouble.value = null;
    if (waitedFor) busy.value = { name, since: Date.now() };
    const reply = (await connector.ask(name, ask).catch(() => UNREACHABLE)) as Reply<AnswerOf<N>> | undefined;
    if (waitedFor && mine !== turn) return ofDanger(reply);
    return batch(() => {
      if (waitedFor) busy.value = null;
      if (!reply?.ok) {
        const again = async () => (await run(name, ask)) !== undefined;
        trouble.value = { code: (reply ?? UNREACHABLE).failure.code, again };
        return undefined;
      }
      keep(reply.answer);
      return reply.answer;
    });
  }

  /** Words of danger are answered, whatever was asked since. */
  const ofDanger = <A>(reply: Reply<A> | undefined): A | undefined =>
    reply?.ok && (reply.answer as { crisis?: boolean } | null)?.crisis ? reply.answer : undefined;

  /** Asks for something that changes nothing and that nobody waits for; undefined when it failed. */
  async function look<N extends 'words'>(name: N, ask: AskOf<N>): Promise<AnswerOf<N> | undefined> {
    const reply = await connector.ask(name, ask).catch(() => UNREACHABLE);
    return reply.ok ? reply.answer : undefined;
  }

  function keep(answer: AnswerOf<CallName>): void {
    if (answer && 'state' in answer) take(answer);
    if (!answer || !('evening' in answer)) return;
    planned.value = answer.evening;
    if ('reading' in answer) unclear.value = answer.evening ? null : answer.reading;
  }

  return {
    snapshot: snapshot as ReadonlySignal<Snapshot | null>,
    evening,
    busy: busy as ReadonlySignal<Busy | null>,
    trouble: trouble as ReadonlySignal<Trouble | null>,
    /** The reading in which nothing stands out, until something clearer is said. */
    unclear: unclear as ReadonlySignal<EmotionReading | null>,
    run,
    look,
    /** Puts the last failure or the unclear reading aside; the words stay. */
    dismiss(): void {
      batch(() => {
        trouble.value = null;
        unclear.value = null;
      });
    },
    /** Listens, wakes the reader and asks for the moment; resolves once that is known, or cannot be. */
    async connect(): Promise<void> {
      connector.onSnapshot(take);
      try {
        const reply = await connector.ask('wake', null);
        if (reply.ok) take(reply.answer);
      } catch {
        // The first real question says so in words.
      }
    },
  };
}

export type Engine = ReturnType<typeof createEngine>;

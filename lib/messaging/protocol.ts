import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnswerOf, AskOf, CallName, Reply } from './calls';
import type { Snapshot } from './evening';

/** A call on its way: page -> background (`ask`) -> offscreen document (`engine`). */
export interface Call<N extends CallName = CallName> {
  name: N;
  ask: AskOf<N>;
}

/** What the engine needs to know of the person's settings. */
export interface EngineSettings {
  volume: number;
  backend: 'auto' | 'webgpu' | 'wasm';
  keepWords: boolean;
}

interface Protocol {
  /** From a page to the background worker, which makes sure of the engine and passes it on. */
  ask(call: Call): Reply<unknown>;
  /** From the background worker to the offscreen document. */
  engine(call: Call): Reply<unknown>;
  /** From the background worker to the offscreen document, which has no storage: after opening it, and at changes. */
  settings(settings: EngineSettings): void;
  /** From the offscreen document to whoever listens. */
  snapshot(snapshot: Snapshot): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Asks the engine, through the background worker. Throws nothing: a failure is an answer too. */
export async function ask<N extends CallName>(name: N, ask: AskOf<N>): Promise<Reply<AnswerOf<N>>> {
  return (await sendMessage('ask', { name, ask } as Call)) as Reply<AnswerOf<N>>;
}

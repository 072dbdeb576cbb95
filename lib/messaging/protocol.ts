import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { Failure } from '../values';
import { checkedCall, isOwn, refusal } from './border';
import type { AnswerOf, AskOf, Call, CallName, EngineSettings, Reply } from './calls';
import type { Snapshot } from './evening';
import { SETTINGS, SNAPSHOT } from './shapes';

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

const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
export { sendMessage };

/** Messages of the extension's own parts alone; a foreign one is as if it had not come. */
const own = (sender: chrome.runtime.MessageSender): boolean =>
  isOwn(sender, { id: chrome.runtime.id, origin: chrome.runtime.getURL('').slice(0, -1) });

/** Answers calls whose name and arguments are what they should be; the others get a sentence. */
export function onCall(way: 'ask' | 'engine', answer: (call: Call) => Promise<Reply<unknown>>): void {
  onMessage(way, async ({ data, sender }) => {
    try {
      if (!own(sender)) throw new Failure('unexpected', 'Only pages of this extension are answered.');
      return await answer(checkedCall(data));
    } catch (error) {
      if (error instanceof Failure) return refusal(error);
      throw error;
    }
  });
}

export function onSettings(take: (settings: EngineSettings) => void): void {
  onMessage('settings', ({ data, sender }) => {
    const { success, output } = v.safeParse(SETTINGS, data);
    if (success && own(sender)) take(output);
  });
}

/** Gives a function that ends it. */
export function onSnapshot(take: (snapshot: Snapshot) => void): () => void {
  return onMessage('snapshot', ({ data, sender }) => {
    const { success, output } = v.safeParse(SNAPSHOT, data);
    if (success && own(sender)) take(output);
  });
}

/**
 * Asks the engine, through the background worker; a failure is an answer too. The answer is taken as it is: it can only
 * come from the extension's own worker. Rejects when that is not there or goes away on the way, as after an update.
 */
export async function ask<N extends CallName>(name: N, ask: AskOf<N>): Promise<Reply<AnswerOf<N>>> {
  return (await sendMessage('ask', { name, ask } as Call)) as Reply<AnswerOf<N>>;
}

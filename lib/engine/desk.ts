import type { AnswerOf, AskOf, Call, CallName, Reply } from '../messaging';
import { Failure, type FailureCode } from '../values';

/** One handler for each call of the protocol. */
export type Desk = { [N in CallName]: (ask: AskOf<N>) => Promise<AnswerOf<N>> };

/** Answers a call; an error becomes a sentence, never an exception that a message would swallow. */
export async function answer(desk: Desk, call: Call): Promise<Reply<unknown>> {
  try {
    if (!Object.hasOwn(desk, call.name)) throw new Failure('unexpected', `The engine knows no call "${call.name}".`);
    const handle = desk[call.name] as (ask: unknown) => Promise<unknown>;
    return { ok: true, answer: await handle(call.ask) };
  } catch (error) {
    return { ok: false, failure: sentenceFor(error) };
  }
}

/** Code and sentence of an error; an unforeseen one is logged for whoever looks, and said plainly. */
export function sentenceFor(error: unknown): { code: FailureCode; sentence: string } {
  if (error instanceof Failure) return { code: error.code, sentence: error.message };
  console.error(error);
  return { code: 'unexpected', sentence: 'Something went wrong here. Your words are safe; please try once more.' };
}

import * as v from 'valibot';
import { Failure } from '../values';
import type { AskOf, Call, CallName, Reply } from './calls';
import { ASKS } from './shapes';

/** Who sent a message, as the browser says (chrome.runtime.MessageSender); the sender cannot forge it. */
export interface Sender {
  id?: string;
  /** The page or worker that sent it. */
  url?: string;
  origin?: string;
}

/** True for the extension's own pages and worker; not for other extensions, web pages, or scripts in a web page. */
export function isOwn(sender: Sender | undefined, own: { id: string; origin: string }): boolean {
  if (sender?.id !== own.id) return false;
  const from = sender.origin ?? sender.url;
  return from === undefined || from === own.origin || from.startsWith(`${own.origin}/`);
}

/**
 * A call as it may be answered: a known name, arguments of the right shape, nothing else in it.
 * @throws Failure `unexpected`
 */
export function checkedCall(data: unknown): Call {
  const { name, ask } = (typeof data === 'object' && data !== null ? data : {}) as { name?: unknown; ask?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(ASKS, name)) {
    throw new Failure('unexpected', 'The engine was asked for something that it does not know; please try once more.');
  }
  const known = name as CallName;
  const checked = v.safeParse(ASKS[known], ask);
  if (!checked.success) {
    const where = checked.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    console.error(`"${known}" was asked with a wrong ${where || 'argument'}: ${checked.issues[0].message}`);
    throw new Failure('unexpected', 'The engine was asked for something that it cannot do; please try once more.');
  }
  return { name: known, ask: checked.output as AskOf<CallName> };
}

/** A Failure as it travels. */
export const refusal = ({ code, message }: Failure): Reply<never> => ({
  ok: false,
  failure: { code, sentence: message },
});

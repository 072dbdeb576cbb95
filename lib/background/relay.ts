import { type AnswerOf, type AskOf, type Call, type CallName, isUnderWay, type Reply, sendMessage } from '../messaging';
import { ensureOffscreen, hasOffscreen } from '../platform/offscreen';
import { inPrivateWindow } from '../platform/private';
import { settings } from '../settings/browser';
import type { Settings } from '../settings';

/** Passes a page's call on to the engine, which it brings up first when it is not there. */
export async function relay<N extends CallName>(call: Call<N>): Promise<Reply<AnswerOf<N>>> {
  try {
    await ensureOffscreen(async () => handOver(await settings.get()));
    return (await sendMessage('engine', call as Call)) as Reply<AnswerOf<N>>;
  } catch (error) {
    console.error('The engine did not answer', error);
    return {
      ok: false,
      failure: {
        code: 'unexpected',
        sentence: 'The part that plays the music did not answer. Your words are safe; please try once more.',
      },
    };
  }
}

/** The same for the worker's own wishes (a keyboard command, a reminder's button). */
export function tell<N extends CallName>(name: N, ask: AskOf<N>): Promise<Reply<AnswerOf<N>>> {
  return relay({ name, ask } as Call<N>);
}

/** The offscreen document has no storage of its own: it is told what it must know. */
async function handOver({ volume, ceiling, beds, backend, keepWords }: Settings): Promise<void> {
  await sendMessage('settings', { volume, ceiling, beds, backend, keepWords, keepNothing: inPrivateWindow() });
}

/** A changed setting reaches a running engine; a sleeping one hears of it when it is opened. */
export async function passOn(changed: Settings): Promise<void> {
  if (await hasOffscreen()) await handOver(changed);
}

/** True while an evening prepares, plays, pauses or ends. Asking does not open the engine. */
export async function isPlaying(): Promise<boolean> {
  if (!(await hasOffscreen())) return false;
  const reply = await tell('snapshot', null);
  return reply.ok && isUnderWay(reply.answer.state);
}

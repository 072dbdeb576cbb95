import { type Call, type CallName, type AskOf, type AnswerOf, type Reply, sendMessage } from '../messaging';
import { ensureOffscreen } from '../platform/offscreen';

/** Passes a page's call on to the engine, which it brings up first when it is not there. */
export async function relay<N extends CallName>(call: Call<N>): Promise<Reply<AnswerOf<N>>> {
  try {
    await ensureOffscreen();
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

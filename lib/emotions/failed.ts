import { Failure } from '../values';

/** The reader cannot be used: one sentence that ends in the way on. */
export const readerFailed = (what: string, cause?: unknown): Failure =>
  new Failure(
    'reader-failed',
    `The reader of feelings could not start: ${what}. You can choose what you feel by hand.`,
    {
      cause,
    },
  );

/** It was asked and never answered; who is asked next is another one. */
export const readerSilent = (): Failure =>
  new Failure(
    'reader-silent',
    'The reader of feelings did not answer. Your words are safe: try once more, or choose what you feel by hand.',
  );

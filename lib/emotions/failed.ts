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

/** What can go wrong on the road. The interface has one sentence and a way on for each. */
export const FAILURES = [
  'text-empty',
  'text-too-long',
  'text-no-words',
  'reader-failed',
  'reader-silent',
  'catalogue-missing',
  'sound-bank-missing',
  'sound-refused',
  'storage-full',
  'diary-shut',
  'diary-lost',
  'nothing-to-do',
  'one-feeling',
  'no-music-fits',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURES)[number];

/** An expected failure: its message is one clear sentence saying what is wrong and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly code: FailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
